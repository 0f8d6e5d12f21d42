package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;
import org.kmpsolv.scenarios.testcase.DependencyTree.Nothing;

/** Makes dependencies of {@code genid} lines, each of which puts one on a stack. */
final class IdentifierStack {
  private final List<DependencyTree> stack = new ArrayList<>();

  void accept(Statement statement) {
    String text = statement.from(2);
    switch (statement.word(1)) {
      case "lit" -> stack.add(new Name(text));
      case "null" -> stack.add(new Nothing());
      case "dep" -> stack.add(JobReader.dependency(statement, text));
      case "susedep" -> stack.add(SuseDependency.of(pop(statement), text));
      case "op" -> {
        String operator = DependencyTreeReader.operator(text);
        if (operator.isEmpty()) {
          throw statement.error("'" + text + "' is no operator");
        }
        DependencyTree right = pop(statement);
        stack.add(new Joined(pop(statement), operator, right));
      }
      default -> throw statement.error("'" + statement.word(1) + "' makes no dependency");
    }
  }

  private DependencyTree pop(Statement statement) {
    if (stack.isEmpty()) {
      throw statement.error("there are too few dependencies on the stack");
    }
    return stack.remove(stack.size() - 1);
  }

  /** The dependencies; the stack is empty then. */
  ImmutableList<DependencyTree> take() {
    ImmutableList<DependencyTree> all = ImmutableList.copyOf(stack);
    stack.clear();
    return all;
  }
}
