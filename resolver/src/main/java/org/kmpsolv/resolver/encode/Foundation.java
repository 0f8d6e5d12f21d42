package org.kmpsolv.resolver.encode;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.kmpsolv.resolver.graph.Cycles;

/**
 * Sees to it that nothing justifies itself: where KMPs need each other in a cycle, each loads only
 * with the help of those that come before it in some order. An order is made only within a cycle,
 * of which real kernels have none.
 */
final class Foundation {
  private final RuleSink sink;
  private final Map<Integer, int[]> cycles = new HashMap<>();
  private final Map<Edge, Integer> before = new HashMap<>();

  private record Edge(int first, int second) {}

  Foundation(BitSet kmps, IntFunction<int[]> helpers, RuleSink sink) {
    this.sink = sink;
    for (int[] cycle : Cycles.inOrder(kmps, helpers)) {
      if (cycle.length > 1) {
        for (int id : cycle) {
          cycles.put(id, cycle);
        }
        order(cycle);
      }
    }
  }

  private void order(int[] ids) {
    for (int one : ids) {
      for (int other : ids) {
        if (one != other) {
          before.put(new Edge(one, other), sink.newVariable(false));
        }
      }
    }
    for (int one : ids) {
      for (int other : ids) {
        if (one < other) {
          sink.define(-before(one, other), -before(other, one));
        }
        for (int third : ids) {
          if (one != other && other != third && one != third) {
            sink.define(-before(one, other), -before(other, third), before(one, third));
          }
        }
      }
    }
  }

  private int before(int one, int other) {
    return before.getOrDefault(new Edge(one, other), 0);
  }

  /**
   * A literal that implies that the helper helps, and comes before what it helps where both are in
   * a cycle.
   */
  int support(int id, int helper, int helps) {
    int[] cycle = cycles.get(id);
    if (cycle == null
        || Arrays.binarySearch(cycle, helper) < 0
        || helps == Literals.TRUE
        || helps == Literals.FALSE) {
      return helps;
    }
    int support = sink.newVariable(true);
    sink.define(-support, helps);
    sink.define(-support, before(helper, id));
    return support;
  }
}
