package org.kmpsolv.metadata.model;

import java.io.Serial;

/**
 * Metadata that cannot be read or are not right. The message names the file, and the line or the
 * byte where it is known.
 */
public final class MetadataException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** The message is for the user: one line. */
  public MetadataException(String message) {
    super(message);
  }

  /** The message is for the user: one line. */
  public MetadataException(String message, Throwable cause) {
    super(message, cause);
  }
}
