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
        erased.or(find(universe, step));
      } else {
        installed.or(find(universe, step));
      }
      step.replaces().forEach(each -> erased.or(find(universe, each, Repository.SYSTEM_ALIAS)));
    }
    return new Outcome(situation, plan, erased, installed);
  }

  /** The package of a step. */
  static BitSet find(Universe universe, Step step) {
    BitSet found = find(universe, step.nevra(), step.repository());
    found.stream().filter(id -> universe.twin(id) != step.twin()).forEach(found::clear);
    return found;
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
