package org.kmpsolv.resolver.offer;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Conflicting;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Whether other packages could come beside those that are there. What follows from the rules one by
 * one is known, what follows only from several at once is not: as with libsolv, what is not
 * forbidden may come.
 */
final class Beside {
  private final Situation situation;
  private final Universe universe;
  private final BitSet there;

  /** What those that are there keep away. */
  private final BitSet shut = new BitSet();

  private final BitSet judged = new BitSet();
  private final BitSet impossible = new BitSet();

  Beside(Situation situation, BitSet there) {
    this.situation = situation;
    this.universe = situation.universe();
    this.there = there;
    there.stream()
        .forEach(
            id -> {
              shut.or(conflicts(id));
              situation.obsoletes(id).forEach(shut::set);
            });
  }

  boolean canCome(int id) {
    judge(id);
    return there.get(id) || !impossible.get(id);
  }

  private void judge(int first) {
    BitSet found = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(first);
    while (!open.isEmpty()) {
      int id = open.poll();
      if (there.get(id) || judged.get(id)) {
        continue;
      }
      judged.set(id);
      if (isForbidden(id)) {
        impossible.set(id);
      } else {
        found.set(id);
        universe.dependencies(id, DependencyKind.REQUIRES).stream()
            .map(universe::meaning)
            .flatMap(universe::involved)
            .forEach(open::add);
      }
    }
    boolean changed = true;
    while (changed) {
      BitSet lacking = new BitSet();
      found.stream().filter(this::lacks).forEach(lacking::set);
      impossible.or(lacking);
      found.andNot(lacking);
      changed = !lacking.isEmpty();
    }
  }

  /** What is installed and not there goes, and does not come again. */
  private boolean isForbidden(int id) {
    if (situation.isInstalled(id)
        || situation.isExcluded(id)
        || shut.get(id)
        || situation.obsoletes(id).stream().anyMatch(there::get)) {
      return true;
    }
    BitSet unwelcome = conflicts(id);
    unwelcome.and(there);
    return !unwelcome.isEmpty()
        || universe.namesakes(id).stream()
            .anyMatch(other -> there.get(other) && !situation.canCoexist(id, other));
  }

  private BitSet conflicts(int id) {
    BitSet found = new BitSet();
    universe.dependencies(id, DependencyKind.CONFLICTS).stream()
        .map(universe::meaning)
        .filter(meaning -> universe.shape(meaning) == Shape.PROVIDED)
        .flatMap(meaning -> Conflicting.with(universe, id, meaning))
        .forEach(found::set);
    return found;
  }

  private boolean lacks(int id) {
    return universe.dependencies(id, DependencyKind.REQUIRES).stream()
        .map(universe::meaning)
        .anyMatch(meaning -> !mayHold(meaning));
  }

  private boolean mayHold(int meaning) {
    return switch (universe.shape(meaning)) {
      case ALWAYS, IF, UNLESS -> true;
      case NAMESPACE -> situation.dependencies().isTrue(meaning);
      case PROVIDED ->
          universe.involved(meaning).anyMatch(id -> there.get(id) || !impossible.get(id));
      case AND -> mayHold(left(meaning)) && mayHold(right(meaning));
      case OR -> mayHold(left(meaning)) || mayHold(right(meaning));
    };
  }

  private int left(int meaning) {
    return universe.meaning(universe.left(meaning));
  }

  private int right(int meaning) {
    return universe.meaning(universe.right(meaning));
  }
}
