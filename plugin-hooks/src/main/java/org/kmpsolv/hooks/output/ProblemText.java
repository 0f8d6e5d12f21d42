package org.kmpsolv.hooks.output;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kmpsolv.hooks.output.Sheet.Style;
import org.kmpsolv.hooks.output.TextReport.Verbosity;
import org.kmpsolv.resolver.Problem;

/**
 * Problems and their solutions as zypper tells them, in three sizes: one line each, the story, or
 * every single fact.
 */
final class ProblemText {
  private final Sheet sheet;
  private final Verbosity verbosity;

  ProblemText(Sheet sheet, Verbosity verbosity) {
    this.sheet = sheet;
    this.verbosity = verbosity;
  }

  void print(List<Problem> problems) {
    if (verbosity == Verbosity.QUIET) {
      problems.forEach(this::summary);
      return;
    }
    if (problems.size() > 1) {
      sheet.blank();
      sheet.line(problems.size() + " Problems:");
      problems.forEach(this::summary);
    }
    for (Problem problem : problems) {
      sheet.blank();
      summary(problem);
      (verbosity == Verbosity.VERBOSE && !problem.facts().isEmpty()
              ? problem.facts()
              : problem.details())
          .forEach(sentence -> line("  " + sentence));
    }
    // Each solution solves all the problems.
    Set<Problem.Solution> solutions = new LinkedHashSet<>();
    problems.forEach(problem -> solutions.addAll(problem.solutions()));
    int number = 1;
    for (Problem.Solution solution : solutions) {
      solution(number++, solution);
    }
  }

  private void summary(Problem problem) {
    sheet.line(sheet.styled(Style.RED, "Problem: ") + Printable.of(problem.summary()));
  }

  private void solution(int number, Problem.Solution solution) {
    String heading = sheet.styled(Style.BOLD, " Solution " + number + ": ");
    if (solution.changes().size() == 1) {
      sheet.line(heading + Printable.of(solution.summary()));
    } else {
      sheet.line(heading + "Following actions will be done:");
      solution.sentences().forEach(change -> line("  " + change));
    }
  }

  private void line(String text) {
    sheet.line(Printable.of(text));
  }
}
