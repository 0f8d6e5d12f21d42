package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.sat.Clauses;
import org.kmpsolv.resolver.sat.Objective;
import org.kmpsolv.resolver.situation.Situation;

/** Where a favored package would do as well, one that is not favored costs. */
final class Favored {
  private final Situation situation;
  private final Universe universe;
  private final Literals literals;
  private final Clauses clauses;
  private final BitSet favored;

  Favored(Situation situation, Literals literals, Clauses clauses) {
    this.situation = situation;
    this.universe = situation.universe();
    this.literals = literals;
    this.clauses = clauses;
    this.favored = situation.selections().meant(Job.Favor.class);
  }

  /** One for each package that is chosen where a favored one is not. */
  Objective objective() {
    List<Integer> costs = new ArrayList<>();
    if (!favored.isEmpty()) {
      for (List<Integer> anyOf : choices()) {
        choice(anyOf, costs);
      }
    }
    return Objective.count(Criteria.NOT_FAVORED, costs);
  }

  /** The sets of packages of each of which one is wanted. */
  private List<List<Integer>> choices() {
    TreeSet<Integer> sets = new TreeSet<>();
    for (int id : literals.packages()) {
      Ints required = universe.requiredSets(id);
      required.stream().forEach(sets::add);
    }
    List<List<Integer>> choices = new ArrayList<>();
    sets.forEach(set -> choices.add(universe.set(set).stream().boxed().toList()));
    for (Job job : situation.selections().jobs()) {
      if (job instanceof Job.Install) {
        choices.addAll(JobRules.alternatives(situation, job));
      }
    }
    return choices;
  }

  private void choice(List<Integer> anyOf, List<Integer> costs) {
    List<Integer> better = anyOf.stream().filter(favored::get).map(literals::of).toList();
    if (better.isEmpty()) {
      return;
    }
    for (int id : anyOf) {
      if (!favored.get(id) && !situation.isInstalled(id) && literals.of(id) != Literals.FALSE) {
        int cost = clauses.newVariable(false);
        int[] clause = new int[better.size() + 2];
        for (int i = 0; i < better.size(); i++) {
          clause[i] = better.get(i);
        }
        clause[better.size()] = -literals.of(id);
        clause[better.size() + 1] = cost;
        int[] simplified = Literals.simplified(clause);
        if (simplified != null) {
          clauses.add(simplified);
          costs.add(cost);
        }
      }
    }
  }
}
