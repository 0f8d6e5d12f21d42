package org.kmpsolv.scenarios.testcase;

import org.kmpsolv.metadata.model.Evr;

/** Compares versions for {@code evrcmp}. */
final class Versions {
  private Versions() {}

  /** What stands between them: {@code <}, {@code =} or {@code >}. */
  static String comparison(String left, String right) {
    int order = Evr.parse(left).compareTo(Evr.parse(right));
    return order < 0 ? "<" : order > 0 ? ">" : "=";
  }
}
