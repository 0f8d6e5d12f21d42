package org.kmpsolv.scenarios.testcase;

import java.nio.charset.StandardCharsets;
import org.kmpsolv.metadata.testtags.Escapes;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;
import org.kmpsolv.scenarios.testcase.DependencyTree.Nothing;

/** Writes dependencies as libsolv does, so that they can be read back to the same tree. */
final class DependencyText {
  private static final String NAMESPACE_PREFIX = "namespace:";
  private static final String SPECIAL_AT_THE_START = "[(<=>!";
  private static final String ANY_SUFFIX = ":any";

  private DependencyText() {}

  static String of(DependencyTree tree) {
    return text(tree, false);
  }

  private static String text(DependencyTree tree, boolean parentheses) {
    if (!(tree instanceof Joined joined)) {
      return escaped(tree, true);
    }
    if (joined.is(DependencyTreeReader.NAMESPACE)
        && joined.left() instanceof Name name
        && name.text().startsWith(NAMESPACE_PREFIX)) {
      return name.text() + "(" + text(joined.right(), false) + ")";
    }
    if (joined.is(DependencyTreeReader.MULTIARCH)
        && joined.left() instanceof Name
        && joined.right().equals(new Name(DependencyTreeReader.ANY))) {
      return escaped(joined.left(), true) + ANY_SUFFIX;
    }
    String left = text(joined.left(), leftNeedsParentheses(joined));
    String right =
        joined.right() instanceof Joined of
            ? text(of, rightNeedsParentheses(joined, of))
            : escaped(joined.right(), false);
    String text = left + " " + joined.operator() + " " + right;
    return parentheses ? "(" + text + ")" : text;
  }

  private static boolean leftNeedsParentheses(Joined joined) {
    return joined.left() instanceof Joined left
        && (joined.isComparison()
            || joined.is(DependencyTreeReader.COMPATIBLE)
            || !left.isComparison());
  }

  private static boolean rightNeedsParentheses(Joined joined, Joined right) {
    boolean plain = !joined.isComparison() && right.isComparison();
    boolean chain = joined.is(right.operator()) && (joined.is("&") || joined.is("|"));
    boolean compatible = joined.isComparison() && right.is(DependencyTreeReader.COMPATIBLE);
    return !plain && !chain && !compatible;
  }

  private static String escaped(DependencyTree tree, boolean isName) {
    if (tree instanceof Nothing) {
      return "<NULL>";
    }
    String text = ((Name) tree).text();
    if (text.isEmpty()) {
      return "\\00";
    }
    boolean any = isName && text.length() > ANY_SUFFIX.length() && text.endsWith(ANY_SUFFIX);
    if (!any && isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    String rest = text;
    if (text.startsWith(NAMESPACE_PREFIX)) {
      out.append("namespace\\3a");
      rest = text.substring(NAMESPACE_PREFIX.length());
    }
    byte[] bytes = rest.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      if ((i == 0 && SPECIAL_AT_THE_START.indexOf(c) >= 0) || isSpecial(c)) {
        out.append(Escapes.encode(c));
      } else {
        out.append(rest.charAt(i));
      }
    }
    if (any) {
      out.setLength(out.length() - ANY_SUFFIX.length());
      out.append("\\3aany");
    }
    return out.toString();
  }

  /** One balanced pair of parentheses is plain, as in {@code foo(bar)}. */
  private static boolean isPlain(String text) {
    if (SPECIAL_AT_THE_START.indexOf(text.charAt(0)) >= 0 || text.startsWith(NAMESPACE_PREFIX)) {
      return false;
    }
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' && !open) {
        open = true;
      } else if (c == ')' && open) {
        open = false;
      } else if (isSpecial(c)) {
        return false;
      }
    }
    return !open;
  }

  private static boolean isSpecial(char c) {
    return c <= ' ' || c == '\\' || c == '(' || c == ')';
  }
}
