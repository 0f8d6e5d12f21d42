package org.kmpsolv.scenarios.testcase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.RemovalReason;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.autoremove.Unneeded;
import org.kmpsolv.resolver.offer.Choices;
import org.kmpsolv.resolver.offer.Recommendations;
import org.kmpsolv.resolver.situation.Situation;

/** What testsolv tells besides the transaction, of what was installed and of what will be. */
final class StateLines {
  private final TestPackages packages;
  private final Universe universe;
  private final List<String> lines = new ArrayList<>();

  private StateLines(TestPackages packages) {
    this.packages = packages;
    this.universe = packages.universe();
  }

  /** What is so whether there is a plan or not, unsorted. */
  static List<String> before(TestPackages packages, Situation situation, Set<ResultType> asked) {
    StateLines of = new StateLines(packages);
    if (asked.contains(ResultType.ORPHANED)) {
      of.add(
          "orphaned",
          situation.installed().stream().filter(situation.updates().brought()::isOrphan));
    }
    if (asked.contains(ResultType.UNNEEDED)) {
      BitSet unneeded = Unneeded.of(situation);
      BitSet first = Unneeded.first(situation, unneeded);
      of.add("unneeded", unneeded.stream().filter(id -> !first.get(id)));
      of.add("unneeded_filtered", first.stream());
    }
    return of.lines;
  }

  /**
   * What a plan makes so, unsorted.
   *
   * @param byUser what jobs say that the user asked for
   */
  static List<String> after(
      TestPackages packages, Outcome outcome, Set<ResultType> asked, BitSet byUser) {
    StateLines of = new StateLines(packages);
    BitSet after = outcome.after();
    if (asked.contains(ResultType.RECOMMENDED)) {
      Recommendations found = Recommendations.of(outcome.situation(), after);
      of.add("recommended", found.recommended().stream().mapToInt(id -> id));
      of.add("suggested", found.suggested().stream().mapToInt(id -> id));
    }
    if (asked.contains(ResultType.CLEAN_DEPS)) {
      outcome.plan().steps().stream()
          .filter(step -> step.why() instanceof RemovalReason.Unneeded)
          .forEach(step -> of.add("cleandeps", Outcome.find(of.universe, step).stream()));
    }
    if (asked.contains(ResultType.ALTERNATIVES)) {
      ChoiceLines choices = new ChoiceLines(packages, outcome.situation());
      Choices.of(outcome.situation(), after).forEach(choice -> of.lines.addAll(choices.of(choice)));
    }
    if (asked.contains(ResultType.USER_INSTALLED)) {
      of.userInstalled(outcome, after, byUser);
    }
    return of.lines;
  }

  private void add(String word, IntStream found) {
    found.forEach(id -> lines.add(word + " " + packages.identity(id)));
  }

  private BitSet installed(Nevra nevra) {
    return Outcome.find(universe, nevra, Repository.SYSTEM_ALIAS);
  }

  /** What takes the place of what the user asked for was asked for too. */
  private void userInstalled(Outcome outcome, BitSet after, BitSet byUser) {
    BitSet wanted = (BitSet) byUser.clone();
    for (Step step : outcome.plan().steps()) {
      if (step.replaces().stream().anyMatch(gone -> byUser.intersects(installed(gone)))) {
        wanted.or(Outcome.find(universe, step));
      }
    }
    wanted.and(after);
    add("userinstalled pkg", wanted.stream());
    Set<String> automatic = new TreeSet<>();
    after.stream().mapToObj(universe::name).forEach(automatic::add);
    wanted.stream().mapToObj(universe::name).forEach(automatic::remove);
    automatic.forEach(name -> lines.add("autoinst name " + name));
  }
}
