package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Selection;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.situation.JobSelections;
import org.kmpsolv.resolver.situation.Ranking;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.situation.Updates;

/** Writes what the jobs ask for as clauses. */
final class JobRules {
  /** Where clauses go. */
  interface Sink {
    void add(Rule rule, int... clause);
  }

  private final Situation situation;
  private final Literals literals;
  private final Sink sink;

  private JobRules(Situation situation, Literals literals, Sink sink) {
    this.situation = situation;
    this.literals = literals;
    this.sink = sink;
  }

  static void encode(Situation situation, Literals literals, Sink sink) {
    JobRules rules = new JobRules(situation, literals, sink);
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
    } else if (isBest(job)) {
      led(job, packages).stream()
          .filter(id -> situation.isInstalled(id) && !situation.updates().isSettled(id))
          .forEach(id -> best(job, id));
    }
  }

  /** What the job leads to others: what it means, unless that is what it leads to. */
  private List<Integer> led(Job job, List<Integer> packages) {
    Updates updates = situation.updates();
    boolean towards = JobSelections.modifiers(job).contains(Modifier.TARGETED);
    if (job instanceof Job.DistUpgrade
        && (towards || job.target() instanceof Target.InRepository)) {
      Set<Integer> targets = Set.copyOf(packages);
      return situation.installed().stream()
          .filter(updates::isDistUpgraded)
          .filter(id -> updates.takers(id).stream().anyMatch(targets::contains))
          .boxed()
          .toList();
    }
    if (towards) {
      return updates.ledTo(packages);
    }
    return packages;
  }

  private void install(Job job) {
    if (JobSelections.modifiers(job).contains(Modifier.WEAK)) {
      return;
    }
    for (List<Integer> anyOf : alternatives(situation, job)) {
      sink.add(new Rule.Asked(job), of(anyOf));
      if (isBest(job) && anyOf.stream().noneMatch(this::isLockedHere)) {
        sink.add(new Rule.Best(job, Rule.Best.NOBODY), of(best(anyOf)));
      }
    }
  }

  private boolean isLockedHere(int id) {
    return situation.isInstalled(id) && situation.isLocked(id);
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

  private List<Integer> best(List<Integer> packages) {
    Ranking ranking = situation.ranking(packages);
    List<Integer> best = new ArrayList<>();
    for (int id : packages) {
      if (ranking.rank(situation.universe(), id) == 0) {
        best.add(id);
      }
    }
    List<Integer> all = List.copyOf(best);
    best.removeIf(
        id ->
            all.stream()
                .anyMatch(
                    other ->
                        !situation.isExcluded(other) && situation.isLesserArchitecture(id, other)));
    return best;
  }

  private void best(Job job, int id) {
    List<Integer> wanted = new ArrayList<>(situation.updates().best(id));
    boolean isUpdate = !wanted.equals(List.of(id));
    wanted.addAll(situation.updates().takersThere(id));
    int[] best = of(wanted);
    if (isUpdate && situation.mayGo(id) && isForbidden(id, wanted)) {
      // Though it may go, it does not for that.
      for (int other : wanted) {
        sink.add(
            Encoder.forbidden(situation, id, other),
            literals.of(id),
            Literals.not(literals.of(other)));
      }
    }
    // Who wants the best updates keeps nothing for which there is none.
    if (literals.isReleased(id)
        || (situation.mayGo(id) && (!isUpdate || mayGoForBest(id, wanted)))) {
      sink.add(new Rule.Best(job, id), orNot(best, id));
      // It goes for nothing less than the best.
      for (int other : situation.updates().anyReplacements(id)) {
        if (!wanted.contains(other)) {
          sink.add(new Rule.Best(job, id), orNot(best, other));
        }
      }
    } else {
      sink.add(new Rule.Best(job, id), best);
    }
  }

  private int[] orNot(int[] clause, int id) {
    int[] longer = Arrays.copyOf(clause, clause.length + 1);
    longer[clause.length] = Literals.not(literals.of(id));
    return longer;
  }

  /**
   * Whether an installed package that may go does so where the best is allowed and cannot be: in a
   * dist-upgrade, but for the best that is broken by itself where something else is not; and in
   * libsolv's view for a job that removes something, where the best is not broken.
   */
  private boolean mayGoForBest(int id, List<Integer> best) {
    Updates updates = situation.updates();
    boolean broken = areBroken(best);
    if (isForbidden(id, best)) {
      return false;
    }
    return updates.isDistUpgraded(id)
        ? !broken || areBroken(updates.candidates(id))
        : situation.request().policy().has(Option.RPM_LAYER_ALONE)
            && !broken
            && !situation.selections().meant(Job.Remove.class).isEmpty();
  }

  /** Whether none of the best may take its place; a dist-upgrade that has nothing else takes it. */
  private boolean isForbidden(int id, List<Integer> best) {
    List<Integer> allowed = situation.updates().candidates(id);
    return !(situation.updates().isDistUpgraded(id) && areBroken(allowed))
        && best.stream()
            .noneMatch(other -> situation.isInstalled(other) || allowed.contains(other));
  }

  private boolean areBroken(List<Integer> packages) {
    return packages.stream().allMatch(situation.universe()::isBroken);
  }

  private boolean isBest(Job job) {
    boolean leads =
        job instanceof Job.Install
            || job instanceof Job.Update
            || job instanceof Job.UpdateAll
            || job instanceof Job.DistUpgrade;
    return leads
        && (situation.request().policy().has(Option.BEST)
            || JobSelections.modifiers(job).contains(Modifier.FORCE_BEST));
  }

  private int[] of(List<Integer> packages) {
    return packages.stream().mapToInt(literals::of).toArray();
  }
}
