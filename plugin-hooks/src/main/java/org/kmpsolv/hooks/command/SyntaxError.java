package org.kmpsolv.hooks.command;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** picocli's complaints in zypper's words. */
final class SyntaxError {
  private SyntaxError() {}

  static CommandFailure of(ParameterException e, String verb) {
    return new CommandFailure(ExitCode.SYNTAX, say(e) + " Try 'kmpsolv " + verb + " --help'.");
  }

  private static String say(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> words = unmatched.getUnmatched();
      String first = words.isEmpty() ? "" : words.get(0);
      return first.startsWith("-")
          ? "The flag " + first + " is not known."
          : "Unexpected argument '" + first + "'.";
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return "Missing argument for " + missing.getMissing().get(0).paramLabel() + ".";
    }
    String message = String.valueOf(e.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }
}
