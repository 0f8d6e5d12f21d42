package org.kmpsolv.resolver.situation;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;

/**
 * All that libsolv makes rules for: the packages that dependencies of any strength lead to, from
 * what is installed, what may replace it, and what is asked for. What an installed package requires
 * and nothing installed has leads nowhere.
 */
final class Surroundings {
  private static final List<DependencyKind> FORWARD =
      List.of(DependencyKind.REQUIRES, DependencyKind.RECOMMENDS, DependencyKind.SUGGESTS);

  private static final List<DependencyKind> BACKWARD =
      List.of(DependencyKind.SUPPLEMENTS, DependencyKind.ENHANCES);

  private final Universe universe;
  private final IntPredicate runs;
  private final BitSet found = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();

  private Surroundings(Universe universe, IntPredicate runs) {
    this.universe = universe;
    this.runs = runs;
  }

  /**
   * The packages around some.
   *
   * @param runs whether a package is for this machine at all
   */
  static BitSet of(Universe universe, IntPredicate runs, BitSet start) {
    Surroundings surroundings = new Surroundings(universe, runs);
    start.stream().forEach(surroundings::enter);
    do {
      surroundings.forward();
    } while (surroundings.backward());
    return surroundings.found;
  }

  private void enter(int id) {
    if (!found.get(id) && (universe.isInstalled(id) || runs.test(id))) {
      found.set(id);
      open.add(id);
    }
  }

  private void forward() {
    while (!open.isEmpty()) {
      int id = open.remove();
      for (DependencyKind kind : FORWARD) {
        boolean mayBeBroken = universe.isInstalled(id) && kind == DependencyKind.REQUIRES;
        universe.dependencies(id, kind).stream()
            .map(universe::meaning)
            .filter(
                meaning ->
                    !mayBeBroken || universe.involved(meaning).anyMatch(universe::isInstalled))
            .flatMap(universe::involved)
            .forEach(this::enter);
      }
    }
  }

  /** Whether something came that wishes to stand beside what is there. */
  private boolean backward() {
    int before = found.cardinality();
    for (int id = 0; id < universe.packageCount(); id++) {
      if (!found.get(id) && wishes(id)) {
        enter(id);
      }
    }
    return found.cardinality() > before;
  }

  private boolean wishes(int id) {
    return BACKWARD.stream()
        .flatMapToInt(kind -> universe.dependencies(id, kind).stream())
        .anyMatch(
            dependency -> universe.involved(universe.meaning(dependency)).anyMatch(found::get));
  }
}
