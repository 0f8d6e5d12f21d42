package org.kmpsolv.resolver.patch;

import java.util.Locale;

/** The categories that libzypp puts patches into, by the word of their advisory. */
public enum Category {
  YAST,
  SECURITY,
  RECOMMENDED,
  OPTIONAL,
  DOCUMENT,
  OTHER;

  /** The category that a word, in any case, stands for. */
  public static Category of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "yast" -> YAST;
      case "security" -> SECURITY;
      case "recommended", "bugfix" -> RECOMMENDED;
      case "optional", "feature", "enhancement" -> OPTIONAL;
      case "document" -> DOCUMENT;
      default -> OTHER;
    };
  }

  /** The lower-case word of people and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
