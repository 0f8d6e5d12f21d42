package org.kmpsolv.resolver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.situation.Situation;

/**
 * The order in which packages are preferred that no criterion tells apart, as libsolv prefers them:
 * the priority of their repositories, the better architecture, what is recommended, what is
 * suggested, then who provides the newer version of what others provide as well; at last the order
 * of repositories and of names.
 */
final class LastOrder {
  private final Situation situation;
  private final Universe universe;

  /** By the name that is provided, the packages and the version that each provides, ascending. */
  private final Map<String, TreeMap<Evr, List<Integer>>> provided = new HashMap<>();

  private final Map<Integer, Integer> newer = new HashMap<>();
  private final BitSet recommended;
  private final BitSet suggested;

  private LastOrder(Situation situation, int[] packages, BitSet settled) {
    this.situation = situation;
    this.universe = situation.universe();
    Wanted wanted = new Wanted(situation, packages, settled);
    this.recommended = wanted.of(DependencyKind.RECOMMENDS, DependencyKind.SUPPLEMENTS);
    this.suggested = wanted.of(DependencyKind.SUGGESTS, DependencyKind.ENHANCES);
  }

  /**
   * The packages, the most preferred first.
   *
   * @param settled what is there whichever of them are
   */
  static List<Integer> of(Situation situation, int[] packages, BitSet settled) {
    List<Integer> sorted = new ArrayList<>(Arrays.stream(packages).boxed().toList());
    if (sorted.size() > 1) {
      LastOrder order = new LastOrder(situation, packages, settled);
      sorted.forEach(order::enter);
      order.count();
      // Java's comparators are made where they are met, which takes a hundredth of a small plan.
      sorted.sort(order::compare);
    }
    return sorted;
  }

  /** What kernels and KMPs provide are checksums, of which none is newer than another. */
  private void enter(int id) {
    KernelCatalog catalog = situation.kernels().catalog();
    if (catalog.isKmp(id) || catalog.isKernel(id)) {
      return;
    }
    universe.dependencies(id, DependencyKind.PROVIDES).stream()
        .filter(universe::isRelation)
        .forEach(provide -> enter(id, (Relation) universe.dependency(provide)));
  }

  private void enter(int id, Relation provide) {
    if (provide.evr() != null) {
      provided
          .computeIfAbsent(provide.name(), key -> new TreeMap<>())
          .computeIfAbsent(provide.evr(), key -> new ArrayList<>(1))
          .add(id);
    }
  }

  private void count() {
    for (TreeMap<Evr, List<Integer>> versions : provided.values()) {
      int count = 0;
      for (List<Integer> packages : versions.descendingMap().values()) {
        for (int id : packages) {
          newer.merge(id, count, Math::max);
        }
        count++;
      }
    }
  }

  private int compare(int one, int other) {
    int order =
        Integer.compare(universe.repository(one).priority(), universe.repository(other).priority());
    if (order == 0) {
      order = Integer.compare(architecture(one), architecture(other));
    }
    if (order == 0) {
      order = Boolean.compare(recommended.get(other), recommended.get(one));
    }
    if (order == 0) {
      order = Boolean.compare(suggested.get(other), suggested.get(one));
    }
    if (order == 0) {
      order = Integer.compare(newer.getOrDefault(one, 0), newer.getOrDefault(other, 0));
    }
    return order == 0
        ? Integer.compare(universe.repositoryIndex(one), universe.repositoryIndex(other))
        : order;
  }

  /** What runs anywhere is as good as what is made for the machine. */
  private int architecture(int id) {
    return Math.max(1, situation.architectureRank(id));
  }
}
