package org.kmpsolv.hooks.command;

import java.io.PrintStream;

/** What {@code kmpsolv --help} says. */
final class MainHelp {
  private MainHelp() {}

  static void print(PrintStream out) {
    out.println("Usage: kmpsolv COMMAND [OPTIONS] ARGUMENT...");
    out.println();
    out.println(
        "Plans changes of a modular Linux kernel's packages. Nothing is installed or removed.");
    out.println();
    out.println("Commands:");
    for (Verb verb : Verbs.all()) {
      String names = verb.alias().isEmpty() ? verb.name() : verb.name() + ", " + verb.alias();
      out.println("  " + names + " ".repeat(Math.max(1, 20 - names.length())) + verb.summary());
    }
    out.println();
    out.println(
        "'kmpsolv COMMAND --help' shows what a command takes; --version shows the version.");
  }
}
