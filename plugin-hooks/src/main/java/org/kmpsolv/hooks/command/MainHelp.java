package org.kmpsolv.hooks.command;

import java.io.PrintStream;

/** What {@code --help} says. */
final class MainHelp {
  private MainHelp() {}

  static void print(PrintStream out, Front front) {
    out.println("Usage: " + front.name() + " COMMAND [OPTIONS] ARGUMENT...");
    out.println();
    out.println(front.purpose());
    out.println();
    out.println("Commands:");
    for (Verb verb : front.verbs()) {
      String names = verb.alias().isEmpty() ? verb.name() : verb.name() + ", " + verb.alias();
      out.println("  " + names + " ".repeat(Math.max(1, 20 - names.length())) + verb.summary());
    }
    out.println();
    out.println(
        "'"
            + front.name()
            + " COMMAND --help' shows what a command takes; --version shows the version.");
  }
}
