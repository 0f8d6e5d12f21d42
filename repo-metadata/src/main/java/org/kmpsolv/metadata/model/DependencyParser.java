package org.kmpsolv.metadata.model;

import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.RichDependency.Operator;

/**
 * Reads dependencies as rpm writes them. The grammar of rich ones is rpm's: operands are relations
 * or again parenthesised; {@code and}, {@code or} and {@code with} chain with themselves only, and
 * to the right.
 */
final class DependencyParser {

  /** Far beyond any real one; a hostile one must not exhaust the stack. */
  private static final int MAX_DEPTH = 200;

  private final String text;
  private int position;

  private DependencyParser(String text) {
    this.text = text;
  }

  static Dependency parse(String text) {
    String trimmed = text.strip();
    if (!trimmed.startsWith("(")) {
      return relation(trimmed);
    }
    DependencyParser parser = new DependencyParser(trimmed);
    Dependency dependency = parser.rich(0);
    parser.skipSpace();
    if (parser.position != trimmed.length()) {
      throw parser.error("something follows the closing parenthesis");
    }
    return dependency;
  }

  private static Relation relation(String text) {
    String[] words = text.split("\\s+", 4);
    if (words.length == 3) {
      Comparison comparison = Comparison.ofSymbol(words[1]);
      if (comparison != null) {
        return new Relation(words[0], comparison, Evr.parse(words[2]));
      }
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a dependency without a name");
    }
    return Relation.of(text);
  }

  private Dependency rich(int depth) {
    if (depth > MAX_DEPTH) {
      throw error("nested deeper than " + MAX_DEPTH);
    }
    position++;
    Dependency left = operand(depth);
    Dependency result = tail(left, null, depth);
    skipSpace();
    if (position >= text.length() || text.charAt(position) != ')') {
      throw error("')' is missing");
    }
    position++;
    return result;
  }

  private Dependency tail(Dependency left, @Nullable Operator chained, int depth) {
    skipSpace();
    if (position < text.length() && text.charAt(position) == ')') {
      return left;
    }
    if (depth > MAX_DEPTH) {
      throw error("more than " + MAX_DEPTH + " operands");
    }
    Operator operator = operator();
    if (chained != null && chained != operator) {
      throw error("'" + operator.word() + "' is mixed with '" + chained.word() + "'");
    }
    Dependency right = operand(depth);
    return switch (operator) {
      case IF, UNLESS -> {
        skipSpace();
        Dependency otherwise = null;
        if (text.startsWith("else ", position)) {
          position += "else".length();
          otherwise = operand(depth);
        }
        yield new RichDependency(operator, left, right, otherwise);
      }
      case WITHOUT -> new RichDependency(operator, left, right, null);
      case AND, OR, WITH ->
          new RichDependency(operator, left, tail(right, operator, depth + 1), null);
    };
  }

  private Operator operator() {
    String word = word();
    for (Operator operator : Operator.values()) {
      if (operator.word().equals(word)) {
        return operator;
      }
    }
    throw error(word.isEmpty() ? "an operator is missing" : "'" + word + "' is no operator");
  }

  private Dependency operand(int depth) {
    skipSpace();
    if (position < text.length() && text.charAt(position) == '(') {
      return rich(depth + 1);
    }
    String name = word();
    if (name.isEmpty()) {
      throw error("an operand is missing");
    }
    int before = position;
    String symbol = word();
    Comparison comparison = Comparison.ofSymbol(symbol);
    if (comparison == null) {
      position = before;
      return Relation.of(name);
    }
    String evr = word();
    if (evr.isEmpty()) {
      throw error("a version is missing");
    }
    return new Relation(name, comparison, Evr.parse(evr));
  }

  /**
   * Up to the next space or the parenthesis that closes; a name may hold balanced parentheses
   * itself.
   */
  private String word() {
    skipSpace();
    int start = position;
    int open = 0;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '(') {
        open++;
      } else if (c == ')' && --open < 0) {
        break;
      } else if (c == ' ' && open <= 0) {
        break;
      }
      position++;
    }
    return text.substring(start, position);
  }

  private void skipSpace() {
    while (position < text.length() && text.charAt(position) == ' ') {
      position++;
    }
  }

  private IllegalArgumentException error(String what) {
    return new IllegalArgumentException(
        "rich dependency '" + text + "', character " + (position + 1) + ": " + what);
  }
}
