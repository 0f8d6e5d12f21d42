package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;
import org.kmpsolv.scenarios.testcase.DependencyTree.Nothing;

/**
 * Reads a dependency as test cases write it. An operator takes all that is right of it, but for a
 * comparison, which takes one word.
 */
final class DependencyTreeReader {
  static final String NAMESPACE = "<NAMESPACE>";
  static final String MULTIARCH = "<MULTIARCH>";
  static final String COMPATIBLE = "compat >=";
  static final String ANY = "any";

  private static final String NAMESPACE_PREFIX = "namespace:";
  private static final String ANY_SUFFIX = ":any";

  /** The first that the text begins with is meant. */
  private static final ImmutableList<String> OPERATORS =
      ImmutableList.of(
          "=",
          "<=>",
          "<=",
          ">=",
          ">",
          "<>",
          "&",
          "|",
          "+",
          "-",
          NAMESPACE,
          ".",
          MULTIARCH,
          "<FILECONFLICT>",
          "<IF>",
          COMPATIBLE,
          "<KIND>",
          "<ELSE>",
          "<ERROR>",
          "<UNLESS>",
          "<CONDA>",
          "<");

  /** Far beyond any real one; a hostile one must not exhaust the stack. */
  private static final int MAX_DEPTH = 200;

  private final String text;
  private int position;
  private int depth;

  private DependencyTreeReader(String text) {
    this.text = text;
  }

  static boolean isComparison(String operator) {
    return switch (operator) {
      case "=", "<=>", "<=", ">=", ">", "<>", "<" -> true;
      default -> false;
    };
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException where it is malformed, with the place in the text
   */
  static DependencyTree read(String text) {
    DependencyTreeReader reader = new DependencyTreeReader(text);
    DependencyTree tree = reader.expression(false);
    if (reader.position < text.length()) {
      throw reader.error("a parenthesis closes that never opened");
    }
    return tree;
  }

  /** The operator that a text begins with; empty where there is none. */
  static String operator(String text, int position) {
    for (String operator : OPERATORS) {
      if (text.startsWith(operator, position)) {
        return operator;
      }
    }
    return "";
  }

  private DependencyTree expression(boolean version) {
    if (++depth > MAX_DEPTH) {
      throw error("nested deeper than " + MAX_DEPTH);
    }
    skipSpace();
    DependencyTree tree = operand(version);
    for (skipSpace(); !atEnd(); skipSpace()) {
      if (version && !text.startsWith(COMPATIBLE + " ", position)) {
        break;
      }
      String operator = operator(text, position);
      if (operator.isEmpty()) {
        throw error("an operator is missing");
      }
      position += operator.length();
      tree = new Joined(tree, operator, expression(isComparison(operator)));
    }
    depth--;
    return tree;
  }

  private DependencyTree operand(boolean version) {
    int open = text.indexOf('(', position);
    Name namespace = null;
    if (text.startsWith(NAMESPACE_PREFIX, position) && open >= 0) {
      namespace = new Name(text.substring(position, open));
      position = open;
    }
    DependencyTree tree;
    if (position < text.length() && text.charAt(position) == '(') {
      position++;
      tree = expression(false);
      if (position >= text.length()) {
        throw error("')' is missing");
      }
      position++;
    } else {
      tree = name(version);
    }
    return namespace == null ? tree : new Joined(namespace, NAMESPACE, tree);
  }

  /** Up to the next space or the parenthesis that closes; a name may hold balanced ones. */
  private DependencyTree name(boolean version) {
    int start = position;
    int open = 0;
    for (; position < text.length(); position++) {
      char c = text.charAt(position);
      if (c <= ' ' || (c == ')' && --open < 0)) {
        break;
      }
      if (c == '(') {
        open++;
      }
    }
    String word = text.substring(start, position);
    if (word.equals("<NULL>")) {
      return new Nothing();
    }
    if (word.equals("\\00")) {
      return new Name("");
    }
    return !version && word.length() > ANY_SUFFIX.length() && word.endsWith(ANY_SUFFIX)
        ? new Joined(
            new Name(unescape(word.substring(0, word.length() - ANY_SUFFIX.length()))),
            MULTIARCH,
            new Name(ANY))
        : new Name(unescape(word));
  }

  private String unescape(String word) {
    if (word.indexOf('\\') < 0) {
      return word;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] raw = word.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '\\') {
        bytes.write(raw[i]);
        continue;
      }
      int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
      int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        throw error("'\\' wants two hexadecimal digits");
      }
      bytes.write(high << 4 | low);
      i += 2;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private boolean atEnd() {
    return position >= text.length() || text.charAt(position) == ')';
  }

  private void skipSpace() {
    while (position < text.length() && text.charAt(position) <= ' ') {
      position++;
    }
  }

  private IllegalArgumentException error(String what) {
    return new IllegalArgumentException(
        "dependency '" + text + "', character " + (position + 1) + ": " + what);
  }
}
