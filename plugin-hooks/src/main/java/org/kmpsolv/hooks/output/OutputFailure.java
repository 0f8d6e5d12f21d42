package org.kmpsolv.hooks.output;

import java.io.IOException;
import java.io.Serial;

/** The standard output cannot be written: the disk is full, or the reader of a pipe has gone. */
public final class OutputFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  OutputFailure(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether whoever read the output, such as {@code head}, has seen enough. */
  public boolean isBrokenPipe() {
    String message = getMessage();
    return message != null && message.contains("Broken pipe");
  }
}
