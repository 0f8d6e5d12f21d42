package org.kmpsolv.hooks.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.resolver.conflict.ConflictGraph;
import org.kmpsolv.resolver.conflict.ConflictGraph.Edge;
import org.kmpsolv.resolver.conflict.ConflictGraph.Node;

/** Writes a graph for Graphviz. */
final class DotWriter {
  private DotWriter() {}

  static String write(ConflictGraph graph, List<String> title) {
    StringBuilder text = new StringBuilder("digraph conflict {\n");
    text.append("  label=").append(quoted(title)).append("; labelloc=t;\n");
    text.append("  node [shape=box, fontname=\"sans-serif\", fontsize=11];\n");
    text.append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
    Map<String, String> names = new HashMap<>();
    for (Node node : graph.nodes()) {
      String name = "n" + names.size();
      names.put(node.id(), name);
      text.append("  ").append(name).append(" [label=").append(quoted(node.lines()));
      text.append(style(node)).append("];\n");
    }
    for (Edge edge : graph.edges()) {
      text.append("  ").append(names.get(edge.from())).append(" -> ").append(names.get(edge.to()));
      text.append(" [label=").append(quoted(List.of(edge.label())));
      text.append(edge.excludes() ? ", color=red, fontcolor=red, dir=none" : "").append("];\n");
    }
    return text.append("}\n").toString();
  }

  private static String style(Node node) {
    return switch (node.kind()) {
      case REQUEST -> ", shape=ellipse";
      case PACKAGE -> "";
      case CAPABILITY -> ", style=\"rounded,dashed\"";
      case MISSING -> ", style=rounded, color=red";
    };
  }

  private static String quoted(List<String> lines) {
    return '"'
        + String.join("\n", lines).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
        + '"';
  }
}
