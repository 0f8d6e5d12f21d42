package org.kmpsolv.resolver.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.IntsBuilder;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.graph.Cycles;

/**
 * Puts packages in an order in which each comes after what it requires. Where packages require each
 * other in a cycle, what is required by a script (a pre-requires) weighs more than the rest; apart
 * from that the first name goes first.
 */
final class Order {
  private final Universe universe;
  private final BitSet packages = new BitSet();
  private final BitSet entered = new BitSet();
  private final List<Integer> ordered = new ArrayList<>();

  private Order(Universe universe, int[] cycle) {
    this.universe = universe;
    Arrays.stream(cycle).forEach(packages::set);
  }

  static List<Integer> requiredFirst(Universe universe, BitSet packages) {
    List<Integer> result = new ArrayList<>();
    for (int[] cycle : Cycles.inOrder(packages, id -> required(universe, packages, id))) {
      if (cycle.length == 1) {
        result.add(cycle[0]);
      } else {
        Order inner = new Order(universe, cycle);
        for (int id : cycle) {
          inner.visit(id);
        }
        result.addAll(inner.ordered);
      }
    }
    return result;
  }

  /** Depth first, so that a cycle is cut where it was entered. */
  private void visit(int id) {
    if (!entered.get(id)) {
      entered.set(id);
      for (int required : requiredByScripts(id)) {
        visit(required);
      }
      ordered.add(id);
    }
  }

  /** What a package requires of these, ascending; some more than once. */
  private static int[] required(Universe universe, BitSet packages, int id) {
    IntsBuilder found = new IntsBuilder();
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      Ints members = universe.set(sets.get(i));
      for (int j = 0; j < members.size(); j++) {
        if (packages.get(members.get(j))) {
          found.add(members.get(j));
        }
      }
    }
    if (universe.requiresRich(id)) {
      enter(universe, universe.dependencies(id, DependencyKind.REQUIRES), packages, found);
    }
    return ascending(found);
  }

  private int[] requiredByScripts(int id) {
    IntsBuilder found = new IntsBuilder();
    enter(universe, universe.preRequires(id), packages, found);
    return ascending(found);
  }

  private static void enter(
      Universe universe, Ints dependencies, BitSet packages, IntsBuilder found) {
    dependencies.stream()
        .map(universe::meaning)
        .flatMap(universe::involved)
        .filter(packages::get)
        .forEach(found::add);
  }

  private static int[] ascending(IntsBuilder found) {
    int[] ids = found.toArray();
    Arrays.sort(ids);
    return ids;
  }
}
