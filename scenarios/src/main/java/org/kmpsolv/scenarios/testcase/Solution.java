package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.situation.Situation;

/** Asks the resolver what a run asks. */
final class Solution {
  private Solution() {}

  /** The answer in the lines of testsolv, those alone that are asked for, sorted. */
  static ImmutableList<String> of(TestRun run) throws Unsupported {
    Translation translation = new Translation(run);
    Universe universe = translation.packages().universe();
    Request request = translation.request();
    return AnswerLines.of(
            translation.packages(),
            new Situation(universe, request),
            Resolver.resolve(universe, request),
            run.poolFlags())
        .stream()
        .filter(line -> ResultType.owns(run.results(), line))
        .collect(ImmutableList.toImmutableList());
  }
}
