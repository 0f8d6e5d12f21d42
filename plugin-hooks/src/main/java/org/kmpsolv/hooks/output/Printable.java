package org.kmpsolv.hooks.output;

import com.google.common.base.CharMatcher;

/** Text of foreign origin: metadata must not steer the terminal. */
public final class Printable {
  private Printable() {}

  /** The text on one line, without control characters. */
  public static String of(String text) {
    return CharMatcher.javaIsoControl().collapseFrom(text, ' ');
  }
}
