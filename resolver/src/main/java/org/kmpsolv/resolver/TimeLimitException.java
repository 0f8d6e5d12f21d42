package org.kmpsolv.resolver;

import java.io.Serial;

/** The time limit ended before there was any plan. */
public final class TimeLimitException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  TimeLimitException(String message, Throwable cause) {
    super(message, cause);
  }
}
