package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.situation.Situation;

/** Asks the resolver what a run asks. */
final class Solution {
  private Solution() {}

  /** The answer in the lines of testsolv, those alone that are asked for, sorted. */
  static ImmutableList<String> of(TestRun run) throws Unsupported {
    Translation translation = new Translation(run);
    TestPackages packages = translation.packages();
    Universe universe = packages.universe();
    Request request = translation.request();
    Situation situation = new Situation(universe, request);
    Resolution resolution = Resolver.resolve(universe, request);
    List<String> lines =
        new ArrayList<>(AnswerLines.of(packages, situation, resolution, run.poolFlags()));
    lines.addAll(StateLines.before(packages, situation, run.results()));
    if (resolution instanceof Plan plan) {
      lines.addAll(
          StateLines.after(
              packages, Outcome.of(situation, plan), run.results(), translation.byUser()));
    }
    return lines.stream()
        .filter(line -> ResultType.owns(run.results(), line))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
