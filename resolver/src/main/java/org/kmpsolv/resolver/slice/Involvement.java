package org.kmpsolv.resolver.slice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;

/**
 * Who of some packages has a dependency in which another package has a part, looked up from the
 * latter: each dependency is walked once, not once for each package that is asked about.
 */
final class Involvement {
  private final Universe universe;
  private final Map<Integer, List<Integer>> havingOn = new HashMap<>();

  /**
   * @param packages those that have the dependencies
   * @param counts which of their dependencies of the kind count, by meaning
   */
  Involvement(Universe universe, BitSet packages, DependencyKind kind, IntPredicate counts) {
    this.universe = universe;
    for (int id = packages.nextSetBit(0); id >= 0; id = packages.nextSetBit(id + 1)) {
      Ints dependencies = universe.dependencies(id, kind);
      for (int i = 0; i < dependencies.size(); i++) {
        int meaning = universe.meaning(dependencies.get(i));
        if (counts.test(meaning)) {
          enter(id, meaning);
        }
      }
    }
  }

  private void enter(int id, int meaning) {
    universe
        .involved(meaning)
        .forEach(
            part -> {
              List<Integer> having = havingOn.computeIfAbsent(part, key -> new ArrayList<>());
              if (having.isEmpty() || having.get(having.size() - 1) != id) {
                having.add(id);
              }
            });
  }

  /** Those that have such a dependency on this package, ascending. */
  List<Integer> on(int id) {
    return havingOn.getOrDefault(id, List.of());
  }
}
