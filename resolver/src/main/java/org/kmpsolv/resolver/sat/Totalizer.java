package org.kmpsolv.resolver.sat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts how many of some literals hold, up to a bound that grows: output k holds where at least k
 * of them do. Only that direction is encoded, which is what an upper bound needs (Bailleux and
 * Boufkhad, <i>Efficient CNF Encoding of Boolean Cardinality Constraints</i>, 2003; grown step by
 * step as in Martins et al., <i>Incremental Cardinality Constraints for MaxSAT</i>, 2014).
 */
final class Totalizer {
  private final Node root;
  private final Clauses clauses;

  Totalizer(int[] inputs, Clauses clauses) {
    this.clauses = clauses;
    this.root = build(inputs, 0, inputs.length);
  }

  private static Node build(int[] inputs, int from, int to) {
    if (to - from == 1) {
      return new Node(inputs[from]);
    }
    int middle = (from + to) >>> 1;
    return new Node(build(inputs, from, middle), build(inputs, middle, to));
  }

  /** How many literals are counted. */
  int size() {
    return root.size;
  }

  /** A literal that holds where at least that many do; from 1 to the size. */
  int atLeast(int count) {
    root.grow(count, clauses);
    return root.outputs.get(count - 1);
  }

  private static final class Node {
    private final @Nullable Node left;
    private final @Nullable Node right;
    private final int size;
    private final List<Integer> outputs = new ArrayList<>();

    Node(int input) {
      left = null;
      right = null;
      size = 1;
      outputs.add(input);
    }

    Node(Node left, Node right) {
      this.left = left;
      this.right = right;
      size = left.size + right.size;
    }

    void grow(int count, Clauses clauses) {
      int bound = Math.min(count, size);
      if (left == null || right == null || outputs.size() >= bound) {
        return;
      }
      left.grow(bound, clauses);
      right.grow(bound, clauses);
      int before = outputs.size();
      while (outputs.size() < bound) {
        outputs.add(clauses.newVariable(false));
      }
      for (int i = 0; i <= Math.min(bound, left.size); i++) {
        for (int j = 0; j <= Math.min(bound - i, right.size); j++) {
          if (i + j > before) {
            implied(left, i, right, j, clauses);
          }
        }
      }
    }

    private void implied(Node one, int i, Node other, int j, Clauses clauses) {
      int output = outputs.get(i + j - 1);
      if (i == 0) {
        clauses.add(-other.outputs.get(j - 1), output);
      } else if (j == 0) {
        clauses.add(-one.outputs.get(i - 1), output);
      } else {
        clauses.add(-one.outputs.get(i - 1), -other.outputs.get(j - 1), output);
      }
    }
  }
}
