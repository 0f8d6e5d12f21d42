package org.kmpsolv.scenarios;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.scenarios.yaml.Location;

/**
 * A scenario file that cannot be read or is not right. The message is one line: the file, the line
 * and the column where they are known, and what is wrong.
 */
public final class ScenarioException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient @Nullable Location location;
  private final String problem;

  /** The message is for the user: one line. */
  public ScenarioException(String message) {
    this(message, null);
  }

  /** The message is for the user: one line. */
  public ScenarioException(String message, @Nullable Throwable cause) {
    super(message, cause);
    this.location = null;
    this.problem = message;
  }

  /** The message is for the user, one line: the place and what is wrong there. */
  public ScenarioException(Location location, String problem, @Nullable Throwable cause) {
    super(location + ": " + problem, cause);
    this.location = location;
    this.problem = problem;
  }

  /** Where it is; empty where no single place is to blame. */
  public Optional<Location> location() {
    return Optional.ofNullable(location);
  }

  /** What is wrong, without the place. */
  public String problem() {
    return problem;
  }
}
