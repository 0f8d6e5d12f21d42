package org.kmpsolv.hooks.command;

import java.util.List;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Resolution;

/**
 * {@code --apply-solution N}: which of the solutions of a problem is taken. Immutable.
 *
 * @param number from 1 on; 0 where none is asked for
 */
record SolutionOption(int number) {
  private static final String APPLY = "--apply-solution";

  static void addTo(CommandSpec spec) {
    Options.value(
        spec, "N", "Where there is a problem, plan again with solution N applied.", APPLY);
  }

  static SolutionOption read(ParseResult parsed) {
    String text = Options.value(parsed, APPLY);
    if (text == null) {
      return new SolutionOption(0);
    }
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw CommandFailure.invalid(APPLY + ": '" + text + "' is no number of a solution");
    }
    return new SolutionOption(Integer.parseInt(text));
  }

  boolean isAsked() {
    return number > 0;
  }

  /** The solution of that number. */
  Problem.Solution of(Resolution answer) {
    if (!(answer instanceof Resolution.Unsolvable unsolvable)) {
      throw CommandFailure.invalid(APPLY + ": there is no problem to solve");
    }
    List<Problem.Solution> solutions =
        unsolvable.problems().stream()
            .flatMap(problem -> problem.solutions().stream())
            .distinct()
            .toList();
    if (number > solutions.size()) {
      throw CommandFailure.invalid(
          APPLY
              + ": there is no solution "
              + number
              + switch (solutions.size()) {
                case 0 -> ", since there is none";
                case 1 -> ", since there is only one";
                default -> ", since there are only " + solutions.size();
              });
    }
    return solutions.get(number - 1);
  }

  /** A plan says which solution it comes from. */
  Resolution withNote(Problem.Solution chosen, Resolution answer) {
    return Planning.withNotes(
        List.of("Solution " + number + " is applied: " + chosen.summary() + "."), answer);
  }
}
