package org.kmpsolv.scenarios.testcase;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word of the format, written as the name of the constant in one piece and in lower case. */
interface Keyword {
  String name();

  /** As it is written in the file. */
  default String word() {
    return name().replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** The keyword that is written so, or null. */
  static <K extends Enum<K> & Keyword> @Nullable K find(Class<K> kind, String word) {
    for (K keyword : kind.getEnumConstants()) {
      if (keyword.word().equals(word)) {
        return keyword;
      }
    }
    return null;
  }
}
