package org.kmpsolv.hooks.command;

import java.io.PrintStream;

/** Errors that do not end the command at once. */
final class Complaints {
  private final PrintStream errors;
  private boolean repositoriesSkipped;

  Complaints(PrintStream errors) {
    this.errors = errors;
  }

  /** Where they go. */
  PrintStream errors() {
    return errors;
  }

  void tell(String line) {
    errors.println("kmpsolv: " + line);
  }

  /** Tells that the command goes on without a repository, which its exit code is to say too. */
  void tellSkipped(String line) {
    tell(line);
    repositoriesSkipped = true;
  }

  /** How a command ends that would end so had it complained of nothing. */
  ExitCode end(ExitCode code) {
    return code == ExitCode.OK && repositoriesSkipped ? ExitCode.REPOSITORIES_SKIPPED : code;
  }
}
