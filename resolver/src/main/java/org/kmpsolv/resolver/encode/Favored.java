package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.Wishes;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.sat.Objective;
import org.kmpsolv.resolver.situation.Preferences;
import org.kmpsolv.resolver.situation.Situation;

/** Where a package that is preferred would do as well, another one costs. */
final class Favored {
  private final Situation situation;
  private final Preferences preferences;
  private final Universe universe;
  private final Literals literals;
  private final Costs costLiterals;
  private final Formula.Reader reader;

  Favored(Situation situation, Preferences preferences, Literals literals, Costs costLiterals) {
    this.situation = situation;
    this.preferences = preferences;
    this.universe = situation.universe();
    this.literals = literals;
    this.costLiterals = costLiterals;
    this.reader = new Formula.Reader(situation, literals::of);
  }

  /**
   * Of what is asked for and required: for each package that is chosen, one for each degree above
   * its own that would have done.
   */
  Objective required() {
    List<Integer> costs = new ArrayList<>();
    if (preferences.haveDegrees()) {
      for (Job job : situation.selections().jobs()) {
        if (job instanceof Job.Install) {
          for (List<Integer> anyOf : JobRules.alternatives(situation, job)) {
            choice(anyOf, better -> new Formula.Leaf(Literals.FALSE), costs);
          }
        }
      }
      oneOf(id -> universe.requiredSets(id).stream(), costs);
    }
    return Objective.count(Criteria.NOT_FAVORED, costs);
  }

  /** The same of what is recommended, which is first of all to be there. */
  Objective recommended() {
    List<Integer> costs = new ArrayList<>();
    if (preferences.haveDegrees() && situation.request().policy().recommends()) {
      oneOf(this::recommendedSets, costs);
      supplementing(universe.supplements(), costs);
      supplementing(universe.machineSupplements(), costs);
    }
    return Objective.count(Criteria.NOT_FAVORED_WEAK, costs);
  }

  private IntStream recommendedSets(int id) {
    return universe.dependencies(id, DependencyKind.RECOMMENDS).stream()
        .map(dependency -> universe.providerSet(universe.meaning(dependency)))
        .filter(set -> set >= 0);
  }

  /** Who needs a provider set takes what is installed of it, else one. */
  private void oneOf(IntFunction<IntStream> sets, List<Integer> costs) {
    Map<Integer, Set<Integer>> needing = new TreeMap<>();
    for (int id : literals.packages()) {
      sets.apply(id).forEach(set -> enter(set, id, needing));
    }
    needing.forEach(
        (set, ids) -> {
          List<Integer> members = universe.set(set).stream().boxed().toList();
          List<Formula> nobody = new ArrayList<>();
          ids.forEach(id -> nobody.add(new Formula.Leaf(Literals.not(literals.of(id)))));
          List<Formula> excuses = new ArrayList<>(List.of(new Formula.All(nobody)));
          members.stream()
              .filter(situation::isInstalled)
              .forEach(id -> excuses.add(new Formula.Leaf(literals.of(id))));
          choice(members, better -> new Formula.Any(excuses), costs);
        });
  }

  private static void enter(int set, int id, Map<Integer, Set<Integer>> needing) {
    needing.computeIfAbsent(set, key -> new TreeSet<>()).add(id);
  }

  /** All that supplements the same is wanted, so where all can come nothing is better. */
  private void supplementing(Wishes wishes, List<Integer> costs) {
    for (int number = 0; number < wishes.size(); number++) {
      int meaning = wishes.meaning(number);
      if (!situation.dependencies().isMetBefore(meaning)) {
        choice(
            wishes.packages(number).stream().boxed().toList(),
            better -> {
              List<Formula> either = new ArrayList<>(List.of(reader.read(meaning, false)));
              better.forEach(id -> either.add(new Formula.Leaf(literals.of(id))));
              return new Formula.Any(either);
            },
            costs);
      }
    }
  }

  /**
   * @param excuse when a package costs nothing although those would have been better
   */
  private void choice(
      List<Integer> anyOf, Function<List<Integer>, Formula> excuse, List<Integer> costs) {
    TreeSet<Integer> degrees = new TreeSet<>();
    anyOf.forEach(id -> degrees.add(preferences.degree(id)));
    // That something disfavored is chosen is a cost of its own.
    degrees.remove(0);
    for (int id : anyOf) {
      if (!situation.isInstalled(id) && literals.of(id) != Literals.FALSE) {
        for (int degree : degrees.tailSet(preferences.degree(id), false)) {
          List<Integer> better =
              anyOf.stream().filter(it -> preferences.degree(it) >= degree).toList();
          costLiterals.unless(excuse.apply(better), costs, Literals.not(literals.of(id)));
        }
      }
    }
  }
}
