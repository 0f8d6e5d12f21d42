package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.situation.Situation;

/**
 * The weak jobs. One that removes or keeps something lets packages go, or stay where a dist-upgrade
 * leads elsewhere, only where all that it means does so: dropped, it lets nothing be. The reading
 * is that of libsolv's {@code solver_reenablepolicyrules}.
 */
final class WeakJobs {
  private final Situation situation;
  private final Literals literals;
  private final RuleSink sink;
  private final Map<Job, Integer> done = new HashMap<>();

  WeakJobs(Situation situation, Literals literals, RuleSink sink) {
    this.situation = situation;
    this.literals = literals;
    this.sink = sink;
  }

  /** The literals each of which implies that a job which removes the package is done. */
  List<Integer> removing(int id) {
    return done(Job.WeakRemove.class, id);
  }

  /** The literals each of which implies that a job which keeps the package as it is is done. */
  List<Integer> keeping(int id) {
    return done(Job.WeakLock.class, id);
  }

  private List<Integer> done(Class<? extends Job> kind, int id) {
    List<Integer> those = new ArrayList<>(1);
    for (Job job : situation.selections().jobs()) {
      if (kind.isInstance(job) && situation.selections().of(job).packages().contains(id)) {
        those.add(done(job));
      }
    }
    return those;
  }

  /** A literal that implies that the job is done. */
  int done(Job job) {
    return done.computeIfAbsent(job, this::define);
  }

  private int define(Job job) {
    int variable = sink.newVariable(true);
    if (job instanceof Job.Install) {
      for (List<Integer> anyOf : JobRules.alternatives(situation, job)) {
        IntStream one = anyOf.stream().mapToInt(literals::of);
        define(IntStream.concat(IntStream.of(-variable), one).toArray());
      }
      return variable;
    }
    for (int id : situation.selections().of(job).packages()) {
      if (situation.isInstalled(id) || !isOfOneRemoved(job)) {
        int present = literals.of(id);
        boolean stays = job instanceof Job.WeakLock && situation.isInstalled(id);
        define(-variable, stays ? present : Literals.not(present));
      }
    }
    return variable;
  }

  private void define(int... literals) {
    int[] clause = Literals.simplified(literals);
    if (clause != null) {
      sink.define(clause);
    }
  }

  /** Whether one very package is to go, and nothing is said of what could come in its place. */
  private static boolean isOfOneRemoved(Job job) {
    return job instanceof Job.WeakRemove && job.target() instanceof Target.Exactly;
  }
}
