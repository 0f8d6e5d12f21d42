package org.kmpsolv.scenarios.testcase;

import java.util.BitSet;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.situation.Situation;

/**
 * A plan as sets of packages.
 *
 * @param erased the installed packages that go
 * @param installed the packages that come
 */
record Outcome(Situation situation, Plan plan, BitSet erased, BitSet installed) {

  static Outcome of(Situation situation, Plan plan) {
    Universe universe = situation.universe();
    BitSet erased = new BitSet();
    BitSet installed = new BitSet();
    for (Step step : plan.steps()) {
      if (step.action() == Step.Action.REMOVE) {
        mark(universe, erased, step.nevra(), Repository.SYSTEM_ALIAS);
      } else {
        mark(universe, installed, step.nevra(), step.repository());
      }
      step.replaces().forEach(each -> mark(universe, erased, each, Repository.SYSTEM_ALIAS));
    }
    return new Outcome(situation, plan, erased, installed);
  }

  private static void mark(Universe universe, BitSet set, Nevra nevra, String alias) {
    find(universe, nevra, alias).stream().forEach(set::set);
  }

  /** What is called so in a repository. */
  static BitSet find(Universe universe, Nevra nevra, String alias) {
    BitSet found = new BitSet();
    universe.packagesNamed(nevra.name()).stream()
        .filter(
            id -> universe.nevra(id).equals(nevra) && universe.repository(id).alias().equals(alias))
        .forEach(found::set);
    return found;
  }

  /** The packages that are installed after the plan. */
  BitSet after() {
    BitSet after = situation.installed();
    after.andNot(erased);
    after.or(installed);
    return after;
  }
}
