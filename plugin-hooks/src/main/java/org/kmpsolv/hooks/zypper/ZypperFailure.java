package org.kmpsolv.hooks.zypper;

import java.io.Serial;

/** zypper cannot carry out a plan, or does not. */
public final class ZypperFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** The packages cannot be changed as planned. */
  static final int FAILED = 4;

  /** No privileges. */
  static final int PRIVILEGES = 5;

  /** Another program works on the packages. */
  static final int LOCKED = 7;

  /** Not all that was planned is done. */
  static final int COMMIT = 8;

  /** Ended by a signal. */
  static final int SIGNAL = 105;

  private final int exitCode;
  private final String reason;

  ZypperFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
    this.reason = message;
  }

  /** What happened, for the user. */
  public String reason() {
    return reason;
  }

  /** zypper's number for what happened. */
  public int exitCode() {
    return exitCode;
  }
}
