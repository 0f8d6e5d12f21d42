package org.kmpsolv.hooks.output;

import java.util.List;
import org.kmpsolv.hooks.output.Sheet.Style;
import org.kmpsolv.resolver.Problem;

/** Problems and their solutions as zypper tells them. */
final class ProblemText {
  private ProblemText() {}

  static void print(Sheet sheet, List<Problem> problems) {
    if (problems.size() > 1) {
      sheet.blank();
      sheet.line(problems.size() + " Problems:");
      problems.forEach(problem -> summary(sheet, problem));
    }
    for (Problem problem : problems) {
      sheet.blank();
      summary(sheet, problem);
      problem.details().forEach(detail -> sheet.line("  " + detail));
      int number = 1;
      for (Problem.Solution solution : problem.solutions()) {
        solution(sheet, number++, solution);
      }
    }
  }

  private static void summary(Sheet sheet, Problem problem) {
    sheet.line(sheet.styled(Style.RED, "Problem: ") + problem.summary());
  }

  private static void solution(Sheet sheet, int number, Problem.Solution solution) {
    sheet.line(sheet.styled(Style.BOLD, " Solution " + number + ": ") + solution.summary());
    // A solution of one change says it in its summary.
    if (!solution.changes().equals(List.of(solution.summary()))) {
      solution.changes().forEach(change -> sheet.line("  " + change));
    }
  }
}
