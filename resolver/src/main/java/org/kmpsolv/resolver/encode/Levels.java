package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.sat.Objective;
import org.kmpsolv.resolver.sat.Objective.Term;
import org.kmpsolv.resolver.situation.JobSelections;
import org.kmpsolv.resolver.situation.Ranking;
import org.kmpsolv.resolver.situation.Situation;

/**
 * How far from the best is what a job gets, and what an update leads to: for each, whether the best
 * level is missed, and how many levels are.
 */
final class Levels {
  private final Situation situation;
  private final Literals literals;
  private final Costs costLiterals;

  Levels(Situation situation, Literals literals, Costs costLiterals) {
    this.situation = situation;
    this.literals = literals;
    this.costLiterals = costLiterals;
  }

  /** Of the jobs that install. */
  List<Objective> requested() {
    List<Integer> notBest = new ArrayList<>();
    List<Term> rank = new ArrayList<>();
    for (Job job : situation.selections().jobs()) {
      if (job instanceof Job.Install) {
        boolean enough = isInstalledEnough(job);
        for (List<Integer> anyOf : JobRules.alternatives(situation, job)) {
          List<Integer> wanted = enough ? anyOf : updating(anyOf);
          add(costs(ranked(wanted, enough), givenUp(job, anyOf)), notBest, rank);
        }
      }
    }
    return List.of(
        Objective.count(Criteria.REQUESTED_NOT_BEST, notBest),
        new Objective(Criteria.REQUESTED_RANK, rank));
  }

  /** By capability it is, else where the policy says so, unless the job wants an update. */
  private boolean isInstalledEnough(Job job) {
    return !JobSelections.modifiers(job).contains(Modifier.OR_UPDATE)
        && (!situation.selections().of(job).byName()
            || situation.request().policy().has(Option.INSTALLED_IS_ENOUGH));
  }

  /** Where one of them is there, an update is wanted, and not another beside it. */
  private List<Integer> updating(List<Integer> packages) {
    BitSet wanted = new BitSet();
    for (int id : packages) {
      if (situation.isInstalled(id)) {
        wanted.set(id);
        situation.updates().takers(id).forEach(wanted::set);
      }
    }
    return wanted.isEmpty() ? packages : packages.stream().filter(wanted::get).toList();
  }

  /** A literal that only holds where a weak job gets nothing, and so misses nothing. */
  private List<Integer> givenUp(Job job, List<Integer> anyOf) {
    if (!JobSelections.modifiers(job).contains(Modifier.WEAK)) {
      return List.of();
    }
    int givenUp = costLiterals.newVariable();
    for (int id : anyOf) {
      costLiterals.add(new Formula.Leaf(Literals.not(literals.of(id))), -givenUp);
    }
    return List.of(givenUp);
  }

  /** Those of the packages of a job that are better than the worst, by their rank. */
  private List<List<Integer>> ranked(List<Integer> packages, boolean enough) {
    Ranking ranking = situation.ranking(packages);
    TreeMap<Integer, List<Integer>> byRank = new TreeMap<>();
    for (int id : packages) {
      boolean asInstalled = situation.isInstalled(id) && enough;
      int rank = asInstalled ? 0 : ranking.rank(situation.universe(), id);
      byRank.computeIfAbsent(rank, key -> new ArrayList<>()).add(id);
    }
    int worst = byRank.isEmpty() ? 0 : byRank.lastKey();
    List<List<Integer>> levels = new ArrayList<>();
    for (int rank = 0; rank < worst; rank++) {
      levels.add(byRank.getOrDefault(rank, List.of()));
    }
    return levels;
  }

  /** Of what an update means. */
  List<Objective> leftBehind() {
    List<Integer> notBest = new ArrayList<>();
    List<Term> rank = new ArrayList<>();
    for (int id : situation.updates().toUpdate()) {
      List<Integer> gone =
          literals.isReleased(id) ? List.of(Literals.not(literals.of(id))) : List.of();
      add(costs(situation.updates().levels(id), gone), notBest, rank);
    }
    return List.of(
        Objective.count(Criteria.LEFT_BEHIND, notBest),
        new Objective(Criteria.LEFT_BEHIND_RANK, rank));
  }

  private static void add(List<Term> costs, List<Integer> notBest, List<Term> rank) {
    if (!costs.isEmpty()) {
      notBest.add(costs.get(0).literal());
      rank.addAll(costs);
    }
  }

  /**
   * A cost for each level where nothing of it or better comes.
   *
   * @param orElse literals that are as good as the best level
   */
  private List<Term> costs(List<List<Integer>> levels, List<Integer> orElse) {
    List<Term> costs = new ArrayList<>();
    List<Integer> good = new ArrayList<>(orElse);
    for (List<Integer> level : levels) {
      int before = good.size();
      for (int id : level) {
        int literal = literals.of(id);
        if (literal != Literals.FALSE) {
          good.add(literal);
        }
      }
      int last = costs.size() - 1;
      if (last >= 0 && good.size() == before) {
        // Nothing of it is to be had: who misses the one before misses it too.
        costs.set(last, new Term(costs.get(last).literal(), costs.get(last).weight() + 1));
      } else {
        List<Integer> cost = new ArrayList<>(1);
        costLiterals.unless(good, cost);
        cost.forEach(literal -> costs.add(new Term(literal, 1)));
      }
    }
    return costs;
  }
}
