package org.kmpsolv.scenarios.testcase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;

/** Takes dependencies apart for the result {@code genid}: what a line makes, and from what. */
final class IdentifierLines {
  private final List<String> lines = new ArrayList<>();

  private IdentifierLines() {}

  /** A dependency in one line, and a line for each of its parts. */
  static List<String> of(DependencyTree tree) {
    IdentifierLines lines = new IdentifierLines();
    String text = tree.toString();
    lines.lines.add("genid dep " + text);
    DependencyTree again = DependencyTreeReader.read(text);
    if (!again.equals(tree)) {
      lines.lines.add("genid roundtrip error: " + again);
    }
    lines.add(tree, 1);
    return lines.lines;
  }

  private int add(DependencyTree tree, int number) {
    int next = number;
    String what;
    if (tree instanceof Joined joined) {
      next = add(joined.right(), add(joined.left(), next));
      what = "op " + joined.operator();
    } else {
      what = tree instanceof Name name ? "lit " + name.text() : "null";
    }
    lines.add(String.format(Locale.ROOT, "genid %2d: genid %s", next, what));
    return next + 1;
  }
}
