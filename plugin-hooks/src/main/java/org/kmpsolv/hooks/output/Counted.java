package org.kmpsolv.hooks.output;

import java.util.Locale;

/** Numbers for people. */
final class Counted {
  private Counted() {}

  /** {@code 4,022}. */
  static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** {@code 1 KMP}, {@code 4,022 KMPs}. */
  static String of(int count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }
}
