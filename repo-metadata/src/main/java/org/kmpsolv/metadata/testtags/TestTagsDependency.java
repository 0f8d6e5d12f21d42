package org.kmpsolv.metadata.testtags;

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
  private static final String NAMESPACE = "namespace:";

  private final DependencyScanner scanner;

  /** What stands right of {@code <IF>} may be an {@code <ELSE>}, which is no dependency itself. */
  private record Operand(Dependency dependency, @Nullable Dependency otherwise) {}

  private TestTagsDependency(String text) {
    this.scanner = new DependencyScanner(text);
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
    parser.scanner.end();
    return dependency;
  }

  private Operand expression() {
    scanner.enter();
    Operand left = operand();
    for (scanner.passSpace(); !scanner.isAtEnd(); scanner.passSpace()) {
      String symbol = scanner.word();
      Comparison comparison = symbol.equals("<=>") ? Comparison.ANY : Comparison.ofSymbol(symbol);
      left =
          comparison != null
              ? new Operand(compare(left, comparison), null)
              : combine(left, symbol, expression());
    }
    scanner.leave();
    return left;
  }

  private Dependency compare(Operand left, Comparison comparison) {
    Relation name = name(left);
    scanner.passSpace();
    String version = scanner.word();
    if (version.isEmpty()) {
      throw error("a version is missing");
    }
    return comparison == Comparison.ANY
        ? name
        : new Relation(name.name(), comparison, Evr.parse(scanner.unescape(version)));
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
    scanner.passSpace();
    if (scanner.pass("(")) {
      Operand inner = expression();
      scanner.close();
      return inner;
    }
    String word = scanner.pass(NAMESPACE) ? namespace() : scanner.unescape(scanner.word());
    if (word.isEmpty()) {
      throw error("a name is missing");
    }
    if (scanner.pass(" . ")) {
      word += "." + scanner.unescape(scanner.word());
    }
    return new Operand(Relation.of(word), null);
  }

  /** The argument may hold spaces, so it ends where its parenthesis closes. */
  private String namespace() {
    String rest = scanner.rest();
    int open = 0;
    int end = 0;
    for (; end < rest.length(); end++) {
      char c = rest.charAt(end);
      if (c == '(') {
        open++;
      } else if (c == ')' && --open <= 0) {
        if (open == 0) {
          end++;
        }
        break;
      } else if (c == ' ' && open == 0) {
        break;
      }
    }
    scanner.pass(end);
    if (open > 0) {
      throw error("')' is missing");
    }
    return scanner.unescape(rest.substring(0, end));
  }

  private IllegalArgumentException error(String what) {
    return scanner.error(what);
  }
}
