package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Resolution;

/** Answers in lines for people, where another answer was expected. */
final class Answers {
  private Answers() {}

  static ImmutableList<String> lines(Resolution actual) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (actual instanceof Plan plan) {
      lines.add("there is a plan" + (plan.steps().isEmpty() ? ": nothing to do" : ":"));
      ExpectedStep.allOf(plan.steps()).forEach(step -> lines.add("+ " + step));
    } else if (actual instanceof Resolution.NotFound notFound) {
      lines.add("not found: " + String.join(", ", notFound.capabilities()));
    } else if (actual instanceof Resolution.Unsolvable unsolvable) {
      for (Problem problem : unsolvable.problems()) {
        lines.add("+ problem: " + problem.summary());
        problem.details().forEach(detail -> lines.add("+   " + detail));
        problem.solutions().forEach(solution -> lines.add("+ solution: " + solution.summary()));
      }
    }
    return lines.build();
  }

  /** What differs where a text must be part of one of several. */
  static ImmutableList<String> missing(String what, String expected, List<String> actual) {
    if (actual.stream().anyMatch(text -> text.contains(expected))) {
      return ImmutableList.of();
    }
    return ImmutableList.<String>builder()
        .add(what + " (- expected, + given):")
        .add("- " + expected)
        .addAll(actual.stream().map(text -> "+ " + text).toList())
        .build();
  }
}
