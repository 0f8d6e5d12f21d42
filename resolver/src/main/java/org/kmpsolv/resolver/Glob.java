package org.kmpsolv.resolver;

import java.util.function.Predicate;

/**
 * Shell patterns as {@code fnmatch(3)} has them without flags: {@code *}, {@code ?} and {@code
 * [...]}.
 */
public final class Glob {
  private Glob() {}

  /** The texts the whole of which matches. */
  public static Predicate<String> matching(String pattern) {
    return text -> matches(pattern, text);
  }

  /** Whether the text has any of the characters that make it a pattern. */
  public static boolean isGlob(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
  }

  /** What each text that matches begins with: all up to the first character that is special. */
  public static String literalPrefix(String pattern) {
    int end = 0;
    while (end < pattern.length() && "*?[\\".indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    return pattern.substring(0, end);
  }

  /**
   * Whether the whole text matches. In time proportional to the product of the lengths at worst.
   */
  public static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int starPattern = -1;
    int starText = -1;
    while (t < text.length()) {
      int next = p < pattern.length() ? step(pattern, p, text.charAt(t)) : -1;
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        starPattern = ++p;
        starText = t;
      } else if (next >= 0) {
        p = next;
        t++;
      } else if (starPattern >= 0) {
        p = starPattern;
        t = ++starText;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /** Where the pattern goes on after it has matched the character, or -1. */
  private static int step(String pattern, int at, char c) {
    char first = pattern.charAt(at);
    return switch (first) {
      case '?' -> at + 1;
      case '*' -> -1;
      case '[' -> {
        int close = close(pattern, at);
        yield close < 0
            ? (c == '[' ? at + 1 : -1)
            : inClass(pattern, at + 1, close, c) ? close + 1 : -1;
      }
      case '\\' -> at + 1 < pattern.length() && pattern.charAt(at + 1) == c ? at + 2 : -1;
      default -> first == c ? at + 1 : -1;
    };
  }

  private static int close(String pattern, int open) {
    int from = open + 1;
    if (from < pattern.length() && (pattern.charAt(from) == '!' || pattern.charAt(from) == '^')) {
      from++;
    }
    return pattern.indexOf(']', from + 1);
  }

  private static boolean inClass(String pattern, int from, int to, char c) {
    boolean negated = pattern.charAt(from) == '!' || pattern.charAt(from) == '^';
    for (int i = negated ? from + 1 : from; i < to; i++) {
      char low = pattern.charAt(i);
      char high = low;
      if (i + 2 < to && pattern.charAt(i + 1) == '-') {
        high = pattern.charAt(i + 2);
        i += 2;
      }
      if (low <= c && c <= high) {
        return !negated;
      }
    }
    return negated;
  }
}
