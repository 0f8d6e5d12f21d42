package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.situation.Situation;

/**
 * The weak jobs that remove something. Such a job lets packages go only where all that it means
 * goes: dropped, it lets nothing go. The reading is that of libsolv's {@code
 * solver_reenablepolicyrules}.
 */
final class WeakRemovals {
  private final Situation situation;
  private final Literals literals;
  private final RuleSink sink;
  private final Map<Job, Integer> done = new HashMap<>();

  WeakRemovals(Situation situation, Literals literals, RuleSink sink) {
    this.situation = situation;
    this.literals = literals;
    this.sink = sink;
  }

  /** The literals each of which implies that a job which means the package is done. */
  List<Integer> of(int id) {
    List<Integer> those = new ArrayList<>(1);
    for (Job job : situation.selections().jobs()) {
      if (job instanceof Job.WeakRemove && situation.selections().of(job).packages().contains(id)) {
        those.add(done.computeIfAbsent(job, this::done));
      }
    }
    return those;
  }

  private int done(Job job) {
    int variable = sink.newVariable(true);
    for (int id : situation.selections().of(job).packages()) {
      if (situation.isInstalled(id) || !isOfOne(job)) {
        int[] clause = Literals.simplified(-variable, Literals.not(literals.of(id)));
        if (clause != null) {
          sink.define(clause);
        }
      }
    }
    return variable;
  }

  /** Whether it means one very package, and nothing that could come in its place. */
  private static boolean isOfOne(Job job) {
    return job.target() instanceof Target.Exactly;
  }
}
