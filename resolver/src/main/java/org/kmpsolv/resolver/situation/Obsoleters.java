package org.kmpsolv.resolver.situation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;

/** Who obsoletes whom. An obsoletes means package names and versions, never what they provide. */
final class Obsoleters {
  private final Universe universe;

  /** The packages that come without what they obsolete going. */
  private final BitSet harmless;

  private @Nullable Map<Integer, List<Integer>> ofInstalled;
  private @Nullable Map<Integer, List<Integer>> there;
  private @Nullable Map<Integer, List<Integer>> harmlessOf;

  Obsoleters(Universe universe, BitSet harmless) {
    this.universe = universe;
    this.harmless = harmless;
  }

  /**
   * The packages of other names that obsolete an installed one and are not there yet, ascending.
   */
  List<Integer> of(int installed) {
    if (ofInstalled == null) {
      BitSet obsoleting = universe.having(DependencyKind.OBSOLETES);
      obsoleting.andNot(universe.installed());
      obsoleting.andNot(harmless);
      ofInstalled = byInstalled(obsoleting);
    }
    return ofInstalled.getOrDefault(installed, List.of());
  }

  /**
   * The packages of other names that would obsolete an installed one, were they not harmless,
   * ascending.
   */
  List<Integer> harmless(int installed) {
    if (harmlessOf == null) {
      BitSet obsoleting = universe.having(DependencyKind.OBSOLETES);
      obsoleting.and(harmless);
      harmlessOf = byInstalled(obsoleting);
    }
    return harmlessOf.getOrDefault(installed, List.of());
  }

  /** The installed packages that obsolete an installed one of another name, ascending. */
  List<Integer> there(int installed) {
    if (there == null) {
      BitSet obsoleting = universe.having(DependencyKind.OBSOLETES);
      obsoleting.and(universe.installed());
      obsoleting.andNot(harmless);
      there = byInstalled(obsoleting);
    }
    return there.getOrDefault(installed, List.of());
  }

  private Map<Integer, List<Integer>> byInstalled(BitSet obsoleting) {
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (int id = obsoleting.nextSetBit(0); id >= 0; id = obsoleting.nextSetBit(id + 1)) {
      for (int gone : named(id)) {
        if (universe.isInstalled(gone) && !universe.areNamesakes(gone, id)) {
          List<Integer> list = found.computeIfAbsent(gone, key -> new ArrayList<>());
          if (list.isEmpty() || list.get(list.size() - 1) != id) {
            list.add(id);
          }
        }
      }
    }
    return found;
  }

  /** The installed packages that it obsoletes. */
  List<Integer> installed(int id) {
    return universe.dependencies(id, DependencyKind.OBSOLETES).isEmpty()
        ? List.of()
        : all(id).stream().filter(universe::isInstalled).toList();
  }

  /** The packages that it obsoletes. */
  List<Integer> all(int id) {
    return harmless.get(id) ? List.of() : named(id);
  }

  /** The packages that its words say it obsoletes. */
  List<Integer> named(int id) {
    List<Integer> found = new ArrayList<>();
    universe.dependencies(id, DependencyKind.OBSOLETES).stream()
        .forEach(dependency -> found.addAll(meant(id, dependency)));
    return found;
  }

  /** The packages that an obsoletes means: by name and version, never the package itself. */
  List<Integer> meant(int id, int dependency) {
    List<Integer> found = new ArrayList<>();
    if (universe.dependency(dependency) instanceof Relation relation) {
      Ints named = universe.packagesNamed(relation.name());
      for (int i = 0; i < named.size(); i++) {
        if (named.get(i) != id && isNamed(named.get(i), relation)) {
          found.add(named.get(i));
        }
      }
    }
    return found;
  }

  /** Whether what a relation says of a package name and version is true of the package itself. */
  boolean isNamed(int id, Relation relation) {
    Evr evr = relation.evr();
    return universe.name(id).equals(relation.name())
        && (evr == null
            || Comparison.overlaps(Comparison.EQUAL, universe.evr(id), relation.comparison(), evr));
  }
}
