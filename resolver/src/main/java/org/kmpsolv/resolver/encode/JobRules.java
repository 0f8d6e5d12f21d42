package org.kmpsolv.resolver.encode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Selection;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.situation.JobSelections;
import org.kmpsolv.resolver.situation.Situation;

/** Writes what the jobs ask for as clauses. */
final class JobRules {
  /** Where clauses go. */
  interface Sink {
    void add(Rule rule, int... clause);
  }

  private final Situation situation;
  private final Literals literals;
  private final WeakJobs weakJobs;
  private final Sink sink;

  private JobRules(Situation situation, Literals literals, WeakJobs weakJobs, Sink sink) {
    this.situation = situation;
    this.literals = literals;
    this.weakJobs = weakJobs;
    this.sink = sink;
  }

  static void encode(Situation situation, Literals literals, WeakJobs weakJobs, Sink sink) {
    JobRules rules = new JobRules(situation, literals, weakJobs, sink);
    situation.selections().jobs().forEach(rules::encode);
  }

  private void encode(Job job) {
    List<Integer> packages = situation.selections().of(job).packages();
    if (job instanceof Job.Install) {
      install(job);
    } else if (job instanceof Job.Remove) {
      packages.forEach(id -> sink.add(new Rule.Unwanted(job, id), -literals.of(id)));
    } else if (job instanceof Job.Lock) {
      packages.stream()
          .filter(situation::isInstalled)
          .forEach(id -> sink.add(new Rule.Lock(id, true), literals.of(id)));
    } else {
      situation.bestUpdates().of(job).forEach(id -> best(job, id));
    }
  }

  private void install(Job job) {
    if (JobSelections.modifiers(job).contains(Modifier.WEAK)) {
      return;
    }
    for (List<Integer> anyOf : alternatives(situation, job)) {
      sink.add(new Rule.Asked(job), of(anyOf));
      if (situation.bestUpdates().isBest(job)) {
        sink.add(new Rule.Best(job, Rule.Best.NOBODY), of(situation.bestUpdates().of(anyOf)));
      }
    }
  }

  /** The sets of packages of each of which an install job wants one. */
  static List<List<Integer>> alternatives(Situation situation, Job job) {
    Selection selection = situation.selections().of(job);
    boolean each =
        job.target() instanceof Target.Everything
            || job.target() instanceof Target.InRepository
            || (job.target() instanceof Target.Exactly exactly && !exactly.anyOf());
    return each
        ? selection.packages().stream().map(List::of).toList()
        : List.of(selection.packages());
  }

  /** What could go does so rather than be less than the best, where nothing else keeps it. */
  private void best(Job job, int id) {
    List<Integer> wanted = situation.bestUpdates().best(id);
    if (wanted.isEmpty()) {
      return;
    }
    int[] best =
        IntStream.concat(
                wanted.stream().mapToInt(literals::of),
                situation.bestUpdates().unlessDone(id).stream().mapToInt(weakJobs::done))
            .toArray();
    if (!literals.mayGo(id) && !situation.couldBeRemoved(id)) {
      sink.add(new Rule.Best(job, id), best);
      return;
    }
    for (int other : situation.bestUpdates().all(id)) {
      if (!wanted.contains(other)) {
        sink.add(new Rule.Best(job, id), orNot(best, other));
      }
    }
  }

  private int[] orNot(int[] clause, int id) {
    int[] longer = Arrays.copyOf(clause, clause.length + 1);
    longer[clause.length] = Literals.not(literals.of(id));
    return longer;
  }

  private int[] of(List<Integer> packages) {
    return packages.stream().mapToInt(literals::of).toArray();
  }
}
