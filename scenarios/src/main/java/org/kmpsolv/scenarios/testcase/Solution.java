package org.kmpsolv.scenarios.testcase;

import java.util.BitSet;
import java.util.List;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Step;

/** The resolver's answer to a run, as the lines of testsolv. */
final class Solution {
  private final TestRun run;
  private final TestPackages packages;
  private final Universe universe;
  private final Translation translation;

  private Solution(TestRun run) throws Unsupported {
    this.run = run;
    this.translation = new Translation(run);
    this.packages = translation.packages();
    this.universe = packages.universe();
  }

  static Solution of(TestRun run) throws Unsupported {
    return new Solution(run);
  }

  /** Unsorted. */
  List<String> lines() throws Unsupported {
    Resolution resolution = Resolver.resolve(universe, translation.request());
    if (resolution instanceof Plan plan) {
      return run.results().contains(ResultType.TRANSACTION) ? transaction(plan) : List.of();
    }
    return run.results().contains(ResultType.PROBLEMS) ? ProblemLines.of(resolution) : List.of();
  }

  private List<String> transaction(Plan plan) {
    BitSet erased = new BitSet();
    BitSet installed = new BitSet();
    for (Step step : plan.steps()) {
      if (step.action() == Step.Action.REMOVE) {
        mark(erased, step.nevra(), Repository.SYSTEM_ALIAS);
      } else {
        mark(installed, step.nevra(), step.repository());
        step.replaces().forEach(each -> mark(erased, each, Repository.SYSTEM_ALIAS));
      }
    }
    return TransactionLines.of(packages, run, erased, installed, translation.multiversion());
  }

  /** Several packages may have the same name in one repository: each step means another one. */
  private void mark(BitSet set, Nevra nevra, String alias) {
    for (int id : universe.packagesNamed(nevra.name()).stream().toArray()) {
      if (!set.get(id)
          && universe.nevra(id).equals(nevra)
          && universe.repository(id).alias().equals(alias)) {
        set.set(id);
        return;
      }
    }
  }
}
