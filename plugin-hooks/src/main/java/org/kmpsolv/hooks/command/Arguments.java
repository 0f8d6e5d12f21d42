package org.kmpsolv.hooks.command;

import java.util.List;

/** What stands after the verb and is no option. */
final class Arguments {
  private Arguments() {}

  /**
   * Adds them, at least one.
   *
   * @param label how the help names one of them: {@code CAP}
   */
  static void addTo(CommandSpec spec, String label, String description) {
    spec.synopsis("[OPTIONS] " + label + "...");
    // None are allowed here, so that the verb can say in zypper's way what it lacks.
    spec.takeArguments(label, description);
  }

  /**
   * For a verb that takes options alone.
   *
   * @param main how the help names the options that it is about
   */
  static void none(CommandSpec spec, String main) {
    spec.synopsis("[OPTIONS] " + main);
  }

  static List<String> read(ParseResult parsed) {
    return parsed.arguments();
  }
}
