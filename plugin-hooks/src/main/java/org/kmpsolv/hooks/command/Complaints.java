package org.kmpsolv.hooks.command;

import java.io.PrintStream;

/** Errors that do not end the command at once. */
record Complaints(PrintStream errors) {

  void tell(String line) {
    errors.println("kmpsolv: " + line);
  }
}
