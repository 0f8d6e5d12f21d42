package org.kmpsolv.hooks.command;

import java.util.List;

/** The option that names what is locked. */
final class LockOption {
  private static final String LOCK = "--lock";

  private LockOption() {}

  static void addTo(CommandSpec spec) {
    Options.values(
        spec,
        "CAP",
        "What is locked and stays as it is: a name, a capability or a glob. May be repeated.",
        LOCK);
  }

  static List<String> read(ParseResult parsed) {
    List<String> locks = Options.values(parsed, LOCK);
    if (locks.stream().anyMatch(String::isBlank)) {
      throw CommandFailure.invalid(LOCK + ": the value is empty");
    }
    return locks;
  }
}
