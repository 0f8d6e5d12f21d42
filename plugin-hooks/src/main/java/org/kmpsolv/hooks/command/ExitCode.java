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
  /** The packages may not be changed by who asks. */
  NO_PRIVILEGES(5),
  NO_REPOSITORIES(6),
  /** Another program works on the packages. */
  LOCKED(7),
  /** Not all that was planned is done. */
  COMMIT_FAILED(8),
  /** {@code patch-check}: patches are needed, none of them for security. */
  UPDATES_NEEDED(100),
  /** {@code patch-check}: patches for security are needed. */
  SECURITY_UPDATES_NEEDED(101),
  /** Done, and the machine is to be started anew. */
  REBOOT_NEEDED(102),
  /** Done, and the package management is to be started anew. */
  RESTART_NEEDED(103),
  /** Something was asked for that is not there. */
  NOT_FOUND(104),
  /** Ended by a signal, or by whoever read the output. */
  SIGNAL(105),
  REPOSITORIES_SKIPPED(106),
  /** Done, but for a script of a package. */
  SCRIPT_FAILED(107);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  /** What zypper ended with; a number that it does not have is a failure. */
  static ExitCode ofZypper(int number) {
    for (ExitCode code : values()) {
      if (code.number == number) {
        return code;
      }
    }
    return COMMIT_FAILED;
  }
}
