package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.situation.Situation;

/** The resolver's answer, in the lines of testsolv. */
final class AnswerLines {
  private final TestPackages packages;
  private final Universe universe;

  private AnswerLines(TestPackages packages) {
    this.packages = packages;
    this.universe = packages.universe();
  }

  /** The answer to a question that knows no pool flags, sorted. */
  static ImmutableList<String> of(
      TestPackages packages, Situation situation, Resolution resolution) {
    return of(packages, situation, resolution, ImmutableSet.of());
  }

  /** Sorted. */
  static ImmutableList<String> of(
      TestPackages packages, Situation situation, Resolution resolution, Set<PoolFlag> flags) {
    List<String> lines =
        resolution instanceof Plan plan
            ? new AnswerLines(packages).transaction(plan, situation, flags)
            : ProblemLines.of(resolution);
    return ImmutableList.sortedCopyOf(lines);
  }

  private List<String> transaction(Plan plan, Situation situation, Set<PoolFlag> flags) {
    BitSet erased = new BitSet();
    BitSet installed = new BitSet();
    for (Step step : plan.steps()) {
      if (step.action() == Step.Action.REMOVE) {
        mark(erased, step.nevra(), Repository.SYSTEM_ALIAS);
      } else {
        mark(installed, step.nevra(), step.repository());
      }
      step.replaces().forEach(each -> mark(erased, each, Repository.SYSTEM_ALIAS));
    }
    BitSet multiversion = new BitSet();
    IntStream.range(0, universe.packageCount())
        .filter(situation::isMultiversion)
        .forEach(multiversion::set);
    return TransactionLines.of(packages, flags, erased, installed, multiversion);
  }

  private void mark(BitSet set, Nevra nevra, String alias) {
    universe.packagesNamed(nevra.name()).stream()
        .filter(
            id -> universe.nevra(id).equals(nevra) && universe.repository(id).alias().equals(alias))
        .forEach(set::set);
  }
}
