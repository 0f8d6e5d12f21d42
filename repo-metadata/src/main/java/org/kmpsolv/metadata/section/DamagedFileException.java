package org.kmpsolv.metadata.section;

import java.io.IOException;

/** A file that is not as it was written. */
public final class DamagedFileException extends IOException {
  private static final long serialVersionUID = 1;

  DamagedFileException(String message) {
    super(message);
  }
}
