package org.kmpsolv.hooks.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.resolver.conflict.ConflictGraph;
import org.kmpsolv.resolver.conflict.ConflictGraph.Edge;
import org.kmpsolv.resolver.conflict.ConflictGraph.Node;

/** How far below the request each node stands: below all that lead to it, cycles aside. */
final class Ranks {
  private final Map<String, List<String>> before = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  Ranks(ConflictGraph graph) {
    graph.edges().stream().filter(edge -> !edge.excludes()).forEach(this::follow);
    // What only excludes others, or is excluded, stands below what it is excluded by.
    graph.edges().stream()
        .filter(edge -> edge.excludes() && !before.containsKey(edge.to()))
        .filter(edge -> !isBelow(edge.to(), edge.from(), new HashSet<>()))
        .forEach(this::follow);
    for (Node node : graph.nodes()) {
      rank(node.id());
    }
  }

  private void follow(Edge edge) {
    before.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge.from());
  }

  private boolean isBelow(String upper, String lower, Set<String> seen) {
    return seen.add(lower)
        && before.getOrDefault(lower, List.of()).stream()
            .anyMatch(each -> each.equals(upper) || isBelow(upper, each, seen));
  }

  Map<String, Integer> ranks() {
    return ranks;
  }

  private int rank(String node) {
    Integer known = ranks.get(node);
    if (known != null) {
      return known;
    }
    if (!open.add(node)) {
      return 0;
    }
    int rank = 0;
    for (String upper : before.getOrDefault(node, List.of())) {
      rank = Math.max(rank, rank(upper) + 1);
    }
    ranks.put(node, rank);
    return rank;
  }
}
