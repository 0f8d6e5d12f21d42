package org.kmpsolv.scenarios.testcase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.io.Checksum;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Resolution;

/**
 * Why there is no plan, in the form of libsolv's lines. The numbers that name problems and
 * solutions are made of our own words: libsolv's are made of its clauses.
 */
final class ProblemLines {
  private static final int DIGITS = 8;

  private ProblemLines() {}

  /** Unsorted. */
  static List<String> of(Resolution resolution) {
    List<String> lines = new ArrayList<>();
    if (resolution instanceof Resolution.NotFound missing) {
      for (String what : missing.capabilities()) {
        lines.add("problem " + number(what) + " info nothing provides requested " + what);
      }
    } else if (resolution instanceof Resolution.Unsolvable unsolvable) {
      unsolvable.problems().forEach(problem -> add(lines, problem));
    }
    return lines;
  }

  private static void add(List<String> lines, Problem problem) {
    String prefix = "problem " + number(problem.summary() + problem.details());
    lines.add(prefix + " info " + problem.summary());
    for (Problem.Solution solution : problem.solutions()) {
      String of = prefix + " solution " + number(solution.summary());
      for (String change : solution.changes()) {
        lines.add(of + " " + change);
      }
    }
  }

  private static String number(String text) {
    return Checksum.sha256(text.getBytes(StandardCharsets.UTF_8)).value().substring(0, DIGITS);
  }
}
