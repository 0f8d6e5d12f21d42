package org.kmpsolv.hooks.command;

import java.util.Optional;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Resolution;

/** {@code --apply-solution N}: which of the solutions of a problem is taken. */
final class SolutionOption {
  private static final String APPLY = "--apply-solution";

  private SolutionOption() {}

  static void addTo(CommandSpec spec) {
    Options.value(
        spec, "N", "Where there is a problem, plan again with solution N applied.", APPLY);
  }

  static Optional<SolutionChoice> read(ParseResult parsed) {
    String text = Options.value(parsed, APPLY);
    if (text == null) {
      return Optional.empty();
    }
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw CommandFailure.invalid(APPLY + ": '" + text + "' is no number of a solution");
    }
    return Optional.of(new SolutionChoice(Integer.parseInt(text)));
  }

  /** The solution that is meant; fails where there is none. */
  static Problem.Solution of(SolutionChoice choice, Resolution answer) {
    try {
      return choice.of(answer);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.invalid(APPLY + ": " + e.getMessage());
    }
  }
}
