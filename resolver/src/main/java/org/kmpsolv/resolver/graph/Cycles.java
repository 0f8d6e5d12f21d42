package org.kmpsolv.resolver.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The strongly connected components of a graph, each after those that it leads to (Tarjan,
 * <i>Depth-first Search and Linear Graph Algorithms</i>, 1972; without recursion, for chains may be
 * long).
 */
public final class Cycles {
  private final IntFunction<BitSet> successors;
  private final Map<Integer, Integer> indexes = new HashMap<>();
  private final Map<Integer, Integer> lowest = new HashMap<>();
  private final Deque<Integer> component = new ArrayDeque<>();
  private final BitSet pending = new BitSet();
  private final List<BitSet> found = new ArrayList<>();

  private Cycles(IntFunction<BitSet> successors) {
    this.successors = successors;
  }

  /**
   * One node of the path that is being walked, and those of its successors that are still to be
   * seen.
   */
  private record Visit(int node, BitSet open) {}

  /**
   * The components of these nodes, each after those that it leads to; successors are among the
   * nodes.
   */
  public static List<BitSet> inOrder(BitSet nodes, IntFunction<BitSet> successors) {
    Cycles cycles = new Cycles(successors);
    nodes.stream().filter(node -> !cycles.indexes.containsKey(node)).forEach(cycles::walk);
    return cycles.found;
  }

  private void walk(int start) {
    Deque<Visit> path = new ArrayDeque<>();
    path.push(enter(start));
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      int next = visit.open().nextSetBit(0);
      if (next < 0) {
        path.pop();
        leave(visit.node());
        if (!path.isEmpty()) {
          lower(path.peek().node(), low(visit.node()));
        }
      } else {
        visit.open().clear(next);
        if (!indexes.containsKey(next)) {
          path.push(enter(next));
        } else if (pending.get(next)) {
          lower(visit.node(), indexes.getOrDefault(next, 0));
        }
      }
    }
  }

  private Visit enter(int node) {
    lowest.put(node, indexes.size());
    indexes.put(node, indexes.size());
    component.push(node);
    pending.set(node);
    return new Visit(node, successors.apply(node));
  }

  private void leave(int node) {
    if (low(node) == indexes.getOrDefault(node, 0)) {
      BitSet whole = new BitSet();
      int member;
      do {
        member = component.pop();
        pending.clear(member);
        whole.set(member);
      } while (member != node);
      found.add(whole);
    }
  }

  private int low(int node) {
    return lowest.getOrDefault(node, 0);
  }

  private void lower(int node, int value) {
    lowest.merge(node, value, Math::min);
  }
}
