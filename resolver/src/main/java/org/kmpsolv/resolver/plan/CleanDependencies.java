package org.kmpsolv.resolver.plan;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What goes with the removed packages because they alone needed it. What they reach by requires and
 * recommends may go; what the rest reaches by requires, recommends and supplements stays, and every
 * installed provider counts, so nothing in use goes.
 */
final class CleanDependencies {
  private final Situation situation;
  private final Universe universe;
  private final BitSet state;

  private CleanDependencies(Situation situation, BitSet state) {
    this.situation = situation;
    this.universe = situation.universe();
    this.state = state;
  }

  /** The packages of the state after the plan that may go too; none unless a job asks for it. */
  static BitSet unneeded(Situation situation, BitSet after) {
    BitSet start = new BitSet();
    for (Job job : situation.jobs()) {
      if (job instanceof Job.Remove remove && remove.cleanDependencies()) {
        situation.selection(job).packages().stream()
            .filter(situation::isInstalled)
            .forEach(start::set);
      }
    }
    return start.isEmpty() ? new BitSet() : new CleanDependencies(situation, after).find(start);
  }

  private BitSet find(BitSet start) {
    BitSet gone = situation.installed();
    gone.andNot(state);
    gone.or(start);
    BitSet candidates = reach(gone, situation.installed(), false);
    candidates.and(state);
    candidates.and(situation.installed());
    BitSet roots = (BitSet) state.clone();
    roots.andNot(candidates);
    BitSet needed = reach(roots, state, true);
    candidates.andNot(needed);
    return candidates;
  }

  /** All that can be reached within a set of packages, the start included. */
  private BitSet reach(BitSet start, BitSet within, boolean supplements) {
    BitSet reached = (BitSet) start.clone();
    Deque<Integer> open = new ArrayDeque<>();
    start.stream().forEach(open::add);
    do {
      while (!open.isEmpty()) {
        int id = open.poll();
        IntStream.concat(
                providers(universe.dependencies(id, DependencyKind.REQUIRES)),
                providers(universe.dependencies(id, DependencyKind.RECOMMENDS)))
            .filter(within::get)
            .filter(next -> !reached.get(next))
            .forEach(
                next -> {
                  reached.set(next);
                  open.add(next);
                });
      }
      if (supplements) {
        enterSupplementing(within, reached, open);
      }
    } while (!open.isEmpty());
    return reached;
  }

  private void enterSupplementing(BitSet within, BitSet reached, Deque<Integer> open) {
    within.stream()
        .filter(id -> !reached.get(id))
        .filter(
            id ->
                universe.dependencies(id, DependencyKind.SUPPLEMENTS).stream()
                    .anyMatch(dependency -> situation.isMet(universe.meaning(dependency), reached)))
        .forEach(
            id -> {
              reached.set(id);
              open.add(id);
            });
  }

  private IntStream providers(Ints dependencies) {
    return dependencies.stream().map(universe::meaning).flatMap(universe::involved);
  }
}
