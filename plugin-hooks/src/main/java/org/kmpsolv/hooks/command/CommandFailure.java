package org.kmpsolv.hooks.command;

import java.io.Serial;

/** Ends the command with one line for the user. */
final class CommandFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  CommandFailure(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  ExitCode exitCode() {
    return exitCode;
  }

  /** A value or an argument that makes no sense. */
  static CommandFailure invalid(String message) {
    return new CommandFailure(ExitCode.INVALID_ARGUMENTS, message);
  }
}
