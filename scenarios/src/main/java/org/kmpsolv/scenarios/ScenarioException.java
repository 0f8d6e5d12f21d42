package org.kmpsolv.scenarios;

import java.io.Serial;

/**
 * A scenario file that cannot be read or is not right. The message is one line: the file, the line
 * and the column where they are known, and what is wrong.
 */
public final class ScenarioException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** The message is for the user: one line. */
  public ScenarioException(String message) {
    super(message);
  }

  /** The message is for the user: one line. */
  public ScenarioException(String message, Throwable cause) {
    super(message, cause);
  }
}
