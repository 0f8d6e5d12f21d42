package org.kmpsolv.metadata.testtags;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.metadata.model.RichDependency.Operator;

/**
 * Reads a dependency as libsolv's test cases write it: {@code name}, {@code name >= 1:2-3}, {@code
 * A & (B | C)}, {@code A <IF> (B <ELSE> C)}, {@code namespace:modalias(pci:…)}.
 *
 * <p>Operators of dependencies take all that is right of them: {@code A & B | C} is {@code A & (B |
 * C)}. A namespace becomes the capability that rpm writes for it, {@code modalias(pci:…)}, and a
 * name with an architecture, {@code name . arch}, the name {@code name.arch}. Bytes may be escaped
 * as {@code \20}.
 */
final class TestTagsDependency {

  /** Far beyond any real one; a hostile one must not exhaust the stack. */
  private static final int MAX_DEPTH = 200;

  private static final String NAMESPACE = "namespace:";

  private final String text;
  private int position;
  private int depth;

  /** What stands right of {@code <IF>} may be an {@code <ELSE>}, which is no dependency itself. */
  private record Operand(Dependency dependency, @Nullable Dependency otherwise) {}

  private TestTagsDependency(String text) {
    this.text = text;
  }

  /**
   * Reads a dependency.
   *
   * @throws IllegalArgumentException where it is malformed, with the place in the text
   */
  static Dependency parse(String text) {
    if (text.startsWith("/")) {
      return Relation.of(text);
    }
    TestTagsDependency parser = new TestTagsDependency(text);
    Dependency dependency = parser.dependency(parser.expression());
    if (parser.position != text.length()) {
      throw parser.error("a parenthesis closes that never opened");
    }
    return dependency;
  }

  private Operand expression() {
    if (++depth > MAX_DEPTH) {
      throw error("nested deeper than " + MAX_DEPTH);
    }
    Operand left = operand();
    for (skipSpace(); !atEnd(); skipSpace()) {
      String symbol = word();
      Comparison comparison = symbol.equals("<=>") ? Comparison.ANY : Comparison.ofSymbol(symbol);
      left =
          comparison != null
              ? new Operand(compare(left, comparison), null)
              : combine(left, symbol, expression());
    }
    depth--;
    return left;
  }

  private Dependency compare(Operand left, Comparison comparison) {
    Relation name = name(left);
    skipSpace();
    String version = word();
    if (version.isEmpty()) {
      throw error("a version is missing");
    }
    return comparison == Comparison.ANY
        ? name
        : new Relation(name.name(), comparison, Evr.parse(unescape(version)));
  }

  private Operand combine(Operand left, String symbol, Operand right) {
    return switch (symbol) {
      case "&" -> new Operand(Dependency.both(dependency(left), dependency(right)), null);
      case "|" -> rich(Operator.OR, left, right);
      case "+" -> rich(Operator.WITH, left, right);
      case "-" -> rich(Operator.WITHOUT, left, right);
      case "<IF>", "IF" -> conditional(Operator.IF, left, right);
      case "<UNLESS>", "UNLESS" -> conditional(Operator.UNLESS, left, right);
      case "<ELSE>", "ELSE" -> new Operand(dependency(left), dependency(right));
      default -> throw error("'" + symbol + "' is no operator that can be read");
    };
  }

  private Operand rich(Operator operator, Operand left, Operand right) {
    return new Operand(
        new RichDependency(operator, dependency(left), dependency(right), null), null);
  }

  private Operand conditional(Operator operator, Operand left, Operand right) {
    return new Operand(
        new RichDependency(operator, dependency(left), right.dependency(), right.otherwise()),
        null);
  }

  private Dependency dependency(Operand operand) {
    if (operand.otherwise() != null) {
      throw error("<ELSE> belongs to the right of <IF> or <UNLESS>");
    }
    return operand.dependency();
  }

  private Relation name(Operand operand) {
    if (dependency(operand) instanceof Relation relation && relation.evr() == null) {
      return relation;
    }
    throw error("only a name has a version");
  }

  private Operand operand() {
    skipSpace();
    if (position < text.length() && text.charAt(position) == '(') {
      position++;
      Operand inner = expression();
      if (position >= text.length()) {
        throw error("')' is missing");
      }
      position++;
      return inner;
    }
    String word = text.startsWith(NAMESPACE, position) ? namespace() : unescape(word());
    if (word.isEmpty()) {
      throw error("a name is missing");
    }
    if (text.startsWith(" . ", position)) {
      position += " . ".length();
      word += "." + unescape(word());
    }
    return new Operand(Relation.of(word), null);
  }

  /** The argument may hold spaces, so it ends where its parenthesis closes. */
  private String namespace() {
    int start = position + NAMESPACE.length();
    int open = 0;
    for (position = start; position < text.length(); position++) {
      char c = text.charAt(position);
      if (c == '(') {
        open++;
      } else if (c == ')' && --open <= 0) {
        if (open == 0) {
          position++;
        }
        break;
      } else if (c == ' ' && open == 0) {
        break;
      }
    }
    if (open > 0) {
      throw error("')' is missing");
    }
    return unescape(text.substring(start, position));
  }

  /** Up to the next space or the parenthesis that closes; a name may hold balanced ones. */
  private String word() {
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
    return text.substring(start, position);
  }

  private String unescape(String word) {
    if (word.indexOf('\\') < 0) {
      return word;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < word.length(); ) {
      if (word.charAt(i) != '\\') {
        int next = word.offsetByCodePoints(i, 1);
        bytes.writeBytes(word.substring(i, next).getBytes(StandardCharsets.UTF_8));
        i = next;
        continue;
      }
      if (i + 2 >= word.length()) {
        throw error("'\\' wants two hexadecimal digits");
      }
      int high = Character.digit(word.charAt(i + 1), 16);
      int low = Character.digit(word.charAt(i + 2), 16);
      if (high < 0 || low < 0) {
        throw error("'\\' wants two hexadecimal digits");
      }
      bytes.write(high << 4 | low);
      i += 3;
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
