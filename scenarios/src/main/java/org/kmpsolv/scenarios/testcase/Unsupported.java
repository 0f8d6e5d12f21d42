package org.kmpsolv.scenarios.testcase;

import java.io.Serial;

/** A run asks for something that this solver has no answer to. The message says what. */
final class Unsupported extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  Unsupported(String what) {
    super(what);
  }
}
