package org.kmpsolv.resolver.oracle;

/** The shell's patterns, as fnmatch reads them: {@code *}, {@code ?} and {@code [...]}. */
final class Glob {
  private Glob() {}

  static boolean matches(String glob, String text) {
    if (glob.isEmpty()) {
      return text.isEmpty();
    }
    if (glob.charAt(0) == '*') {
      return matches(glob.substring(1), text)
          || (!text.isEmpty() && matches(glob, text.substring(1)));
    }
    if (text.isEmpty()) {
      return false;
    }
    int end = glob.charAt(0) == '[' ? glob.indexOf(']') : 0;
    return one(glob.substring(0, end + 1), text.charAt(0))
        && matches(glob.substring(end + 1), text.substring(1));
  }

  private static boolean one(String pattern, char c) {
    if (pattern.equals("?")) {
      return true;
    }
    if (pattern.length() == 1) {
      return pattern.charAt(0) == c;
    }
    for (int i = 1; i < pattern.length() - 1; i++) {
      boolean range = pattern.charAt(i + 1) == '-' && i + 2 < pattern.length() - 1;
      char last = pattern.charAt(range ? i + 2 : i);
      if (pattern.charAt(i) <= c && c <= last) {
        return true;
      }
      if (range) {
        i += 2;
      }
    }
    return false;
  }
}
