package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Resolution;
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
            : ProblemLines.of(situation.request(), resolution);
    return ImmutableList.sortedCopyOf(lines);
  }

  private List<String> transaction(Plan plan, Situation situation, Set<PoolFlag> flags) {
    Outcome outcome = Outcome.of(situation, plan);
    BitSet multiversion = new BitSet();
    IntStream.range(0, universe.packageCount())
        .filter(situation::isMultiversion)
        .forEach(multiversion::set);
    return TransactionLines.of(
        packages, flags, outcome.erased(), outcome.installed(), multiversion);
  }
}
