package org.kmpsolv.resolver.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.graph.Cycles;

/**
 * Puts packages in an order in which each comes after what it requires. Where packages require each
 * other in a cycle, what is required by a script (a pre-requires) weighs more than the rest; apart
 * from that the first name goes first.
 */
final class Order {
  private final Universe universe;
  private final BitSet packages;
  private final boolean scriptsOnly;
  private final BitSet entered = new BitSet();
  private final List<Integer> ordered = new ArrayList<>();

  private Order(Universe universe, BitSet packages, boolean scriptsOnly) {
    this.universe = universe;
    this.packages = packages;
    this.scriptsOnly = scriptsOnly;
  }

  static List<Integer> requiredFirst(Universe universe, BitSet packages) {
    List<Integer> result = new ArrayList<>();
    for (BitSet cycle : Cycles.inOrder(packages, id -> required(universe, packages, id, false))) {
      if (cycle.cardinality() == 1) {
        result.add(cycle.nextSetBit(0));
      } else {
        Order inner = new Order(universe, cycle, true);
        cycle.stream().forEach(inner::visit);
        result.addAll(inner.ordered);
      }
    }
    return result;
  }

  /** Depth first, so that a cycle is cut where it was entered. */
  private void visit(int id) {
    if (!entered.get(id)) {
      entered.set(id);
      required(universe, packages, id, scriptsOnly).stream().forEach(this::visit);
      ordered.add(id);
    }
  }

  private static BitSet required(Universe universe, BitSet packages, int id, boolean scriptsOnly) {
    BitSet found = new BitSet();
    Ints list =
        scriptsOnly ? universe.preRequires(id) : universe.dependencies(id, DependencyKind.REQUIRES);
    BitSet sets = new BitSet();
    for (int i = 0; i < list.size(); i++) {
      int meaning = universe.meaning(list.get(i));
      int set = universe.providerSet(meaning);
      if (set < 0) {
        universe.involved(meaning).filter(packages::get).forEach(found::set);
      } else if (!sets.get(set)) {
        // Hundreds of symbols have the same providers.
        sets.set(set);
        Ints members = universe.set(set);
        for (int j = 0; j < members.size(); j++) {
          if (packages.get(members.get(j))) {
            found.set(members.get(j));
          }
        }
      }
    }
    found.clear(id);
    return found;
  }
}
