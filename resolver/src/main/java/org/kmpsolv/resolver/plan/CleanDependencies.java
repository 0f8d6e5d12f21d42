package org.kmpsolv.resolver.plan;

import java.util.BitSet;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.reach.Reach;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What goes with the removed packages because they alone needed it. What they reach by requires and
 * recommends may go; what the rest reaches by requires, recommends and supplements stays, and every
 * installed provider counts, so nothing in use goes.
 */
final class CleanDependencies {
  private CleanDependencies() {}

  /** The packages of the state after the plan that may go too; none unless a job asks for it. */
  static BitSet unneeded(Situation situation, BitSet after) {
    BitSet start = new BitSet();
    for (Job job : situation.selections().jobs()) {
      if (job instanceof Job.Remove remove && remove.cleanDependencies()) {
        situation.selections().of(job).packages().stream()
            .filter(situation::isInstalled)
            .forEach(start::set);
      }
    }
    return start.isEmpty() ? new BitSet() : unneeded(situation, after, start);
  }

  private static BitSet unneeded(Situation situation, BitSet after, BitSet start) {
    BitSet gone = situation.installed();
    gone.andNot(after);
    gone.or(start);
    BitSet candidates = Reach.below(situation, gone, situation.installed());
    candidates.and(after);
    BitSet roots = (BitSet) after.clone();
    roots.andNot(candidates);
    candidates.andNot(Reach.kept(situation, roots, after));
    return candidates;
  }
}
