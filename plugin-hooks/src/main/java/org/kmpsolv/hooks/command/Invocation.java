package org.kmpsolv.hooks.command;

import java.io.InputStream;
import java.util.List;
import org.kmpsolv.hooks.output.Report;
import org.kmpsolv.metadata.io.Progress;

/**
 * One call of a verb.
 *
 * @param verb as it is named in messages
 * @param parsed the options and arguments
 * @param in what a program asks, where the verb reads that
 * @param report where the answer goes
 * @param progress who shows how far a long work is
 * @param planner who answers requests
 * @param front what becomes of a plan
 */
record Invocation(
    String verb,
    ParseResult parsed,
    InputStream in,
    Report report,
    Progress progress,
    Complaints complaints,
    Planner planner,
    Front front) {

  /** What stands after the verb and is no option; fails where that is nothing. */
  List<String> arguments(String what) {
    List<String> arguments = Arguments.read(parsed);
    if (arguments.isEmpty()) {
      throw CommandFailure.invalid(
          "too few arguments: at least one "
              + what
              + " is required. Try 'kmpsolv "
              + verb
              + " --help'.");
    }
    if (arguments.stream().anyMatch(String::isBlank)) {
      throw CommandFailure.invalid("an argument is empty; a " + what + " is required");
    }
    return arguments;
  }

  /** The same of a verb that takes one thing at a time. */
  String argument(String what, String one) {
    List<String> arguments = arguments(what);
    if (arguments.size() > 1) {
      throw CommandFailure.invalid(
          "too many arguments: one " + one + " at a time. Try 'kmpsolv " + verb + " --help'.");
    }
    return arguments.get(0);
  }
}
