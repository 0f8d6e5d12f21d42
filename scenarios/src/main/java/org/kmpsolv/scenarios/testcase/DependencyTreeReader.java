package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.testtags.DependencyScanner;
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

  private final DependencyScanner scanner;

  private DependencyTreeReader(String text) {
    this.scanner = new DependencyScanner(text);
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
    reader.scanner.end();
    return tree;
  }

  /** The operator that a text begins with; empty where there is none. */
  static String operator(String text) {
    return OPERATORS.stream().filter(text::startsWith).findFirst().orElse("");
  }

  private DependencyTree expression(boolean version) {
    scanner.enter();
    scanner.passSpace();
    DependencyTree tree = operand(version);
    for (scanner.passSpace(); !scanner.isAtEnd(); scanner.passSpace()) {
      if (version && !scanner.isAt(COMPATIBLE + " ")) {
        break;
      }
      String operator = operator(scanner.rest());
      if (operator.isEmpty()) {
        throw scanner.error("an operator is missing");
      }
      scanner.pass(operator.length());
      tree = new Joined(tree, operator, expression(isComparison(operator)));
    }
    scanner.leave();
    return tree;
  }

  private DependencyTree operand(boolean version) {
    Name namespace = null;
    int open = scanner.rest().indexOf('(');
    if (scanner.isAt(NAMESPACE_PREFIX) && open >= 0) {
      namespace = new Name(scanner.rest().substring(0, open));
      scanner.pass(open);
    }
    DependencyTree tree;
    if (scanner.pass("(")) {
      tree = expression(false);
      scanner.close();
    } else {
      tree = name(version);
    }
    return namespace == null ? tree : new Joined(namespace, NAMESPACE, tree);
  }

  private DependencyTree name(boolean version) {
    String word = scanner.word();
    if (word.equals("<NULL>")) {
      return new Nothing();
    }
    if (word.equals("\\00")) {
      return new Name("");
    }
    return !version && word.length() > ANY_SUFFIX.length() && word.endsWith(ANY_SUFFIX)
        ? new Joined(
            new Name(scanner.unescape(word.substring(0, word.length() - ANY_SUFFIX.length()))),
            MULTIARCH,
            new Name(ANY))
        : new Name(scanner.unescape(word));
  }
}
