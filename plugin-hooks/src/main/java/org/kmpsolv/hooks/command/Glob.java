package org.kmpsolv.hooks.command;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Globs as the shell has them: {@code *}, {@code ?} and {@code [a-z]}. */
final class Glob {
  private Glob() {}

  static boolean isGlob(String text) {
    int bracket = text.indexOf('[');
    return text.indexOf('*') >= 0
        || text.indexOf('?') >= 0
        || (bracket >= 0 && text.lastIndexOf(']') > bracket + 1);
  }

  /** Whether the whole of a text matches. */
  static Predicate<String> matching(String glob) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      int end = c == '[' ? glob.indexOf(']', i + 2) : -1;
      if (c == '*') {
        regex.append(".*");
      } else if (c == '?') {
        regex.append('.');
      } else if (end > 0) {
        regex.append(characterClass(glob.substring(i + 1, end)));
        i = end;
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL).asMatchPredicate();
  }

  private static String characterClass(String content) {
    boolean negated = content.length() > 1 && (content.startsWith("!") || content.startsWith("^"));
    String members = negated ? content.substring(1) : content;
    return (negated ? "[^" : "[") + members.replaceAll("[\\\\\\[\\]&^]", "\\\\$0") + "]";
  }
}
