package org.kmpsolv.hooks.command;

/** How the command ends; the numbers are zypper's. */
public enum ExitCode {
  /** Done; also where there is nothing to do. */
  OK(0),
  /** An error of this program, or the output could not be written. */
  BUG(1),
  /** A scenario gave another answer than it must; what test runners end with. */
  FAILED(1),
  /** A command line that cannot be read. */
  SYNTAX(2),
  /** A command line that can be read and makes no sense. */
  INVALID_ARGUMENTS(3),
  /** There is no plan, or the metadata are broken, or what is installed is. */
  NO_PLAN(4),
  NO_REPOSITORIES(6),
  /** {@code patch-check}: patches are needed, none of them for security. */
  UPDATES_NEEDED(100),
  /** {@code patch-check}: patches for security are needed. */
  SECURITY_UPDATES_NEEDED(101),
  /** Something was asked for that is not there. */
  NOT_FOUND(104),
  /** Ended by a signal, or by whoever read the output. */
  SIGNAL(105);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
