package org.kmpsolv.resolver.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The strongly connected components of a graph, each after those that it leads to (Tarjan,
 * <i>Depth-first Search and Linear Graph Algorithms</i>, 1972; without recursion, for chains may be
 * long).
 */
public final class Cycles {
  private final IntFunction<int[]> successors;

  /** When each node was met, from 1; 0 where it was not yet. */
  private final int[] met;

  private final int[] lowest;
  private final int[] component;
  private final BitSet pending = new BitSet();
  private final List<int[]> found = new ArrayList<>();
  private int count;
  private int waiting;

  private Cycles(int nodes, IntFunction<int[]> successors) {
    this.successors = successors;
    this.met = new int[nodes];
    this.lowest = new int[nodes];
    this.component = new int[nodes];
  }

  /** One node of the path that is being walked, and how many of its successors were seen. */
  private static final class Visit {
    private final int node;
    private final int[] successors;
    private int seen;

    private Visit(int node, int[] successors) {
      this.node = node;
      this.successors = successors;
    }
  }

  /**
   * The components of these nodes, each ascending, and after those that it leads to; successors are
   * among the nodes, and are walked in their order.
   */
  public static List<int[]> inOrder(BitSet nodes, IntFunction<int[]> successors) {
    Cycles cycles = new Cycles(nodes.length(), successors);
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      if (cycles.met[node] == 0) {
        cycles.walk(node);
      }
    }
    return cycles.found;
  }

  private void walk(int start) {
    Deque<Visit> path = new ArrayDeque<>();
    path.push(enter(start));
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.seen == visit.successors.length) {
        path.pop();
        leave(visit.node);
        if (!path.isEmpty()) {
          lower(path.peek().node, lowest[visit.node]);
        }
      } else {
        int next = visit.successors[visit.seen++];
        if (met[next] == 0) {
          path.push(enter(next));
        } else if (pending.get(next)) {
          lower(visit.node, met[next]);
        }
      }
    }
  }

  private Visit enter(int node) {
    met[node] = ++count;
    lowest[node] = count;
    component[waiting++] = node;
    pending.set(node);
    return new Visit(node, successors.apply(node));
  }

  private void leave(int node) {
    if (lowest[node] == met[node]) {
      int end = waiting;
      do {
        pending.clear(component[--waiting]);
      } while (component[waiting] != node);
      int[] whole = Arrays.copyOfRange(component, waiting, end);
      Arrays.sort(whole);
      found.add(whole);
    }
  }

  private void lower(int node, int value) {
    lowest[node] = Math.min(lowest[node], value);
  }
}
