package org.kmpsolv.hooks.output;

import java.util.regex.Pattern;

/** Text of foreign origin: metadata must not steer the terminal. */
public final class Printable {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+|\u009b");

  private Printable() {}

  /** The text on one line, without control characters. */
  public static String of(String text) {
    return CONTROL.matcher(text).replaceAll(" ");
  }
}
