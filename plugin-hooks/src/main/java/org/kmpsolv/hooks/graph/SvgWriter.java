package org.kmpsolv.hooks.graph;

import java.util.List;
import java.util.Locale;
import org.kmpsolv.hooks.graph.Layout.Route;
import org.kmpsolv.resolver.conflict.ConflictGraph;
import org.kmpsolv.resolver.conflict.ConflictGraph.Node;

/** Writes a graph as a picture that needs nothing else. */
final class SvgWriter {
  private static final int BORDER = 20;
  private static final int TITLE_LINE = 20;

  private static final String STYLE =
      """
      <style>
        text { font: 12px "DejaVu Sans", Verdana, sans-serif; text-anchor: middle; fill: #222 }
        text.title { font-weight: bold; font-size: 13px; text-anchor: start }
        text.excludes { fill: #b00 }
        .request { fill: #dbe9f9; stroke: #36c }
        .package { fill: #fff; stroke: #333 }
        .capability { fill: #f4f4f4; stroke: #888; stroke-dasharray: 4 2 }
        .missing { fill: #fdeaea; stroke: #b00 }
        path { fill: none; stroke: #555 }
        path.excludes { stroke: #b00; stroke-width: 1.6 }
      </style>
      <defs>
        <marker id="arrow" markerWidth="9" markerHeight="8" refX="8" refY="4" orient="auto">
          <polygon points="0,0 9,4 0,8" fill="#555"/>
        </marker>
      </defs>
      """;

  private final StringBuilder text = new StringBuilder();
  private final List<String> title;
  private final Layout layout;
  private final int head;

  private SvgWriter(ConflictGraph graph, List<String> title) {
    this.layout = new Layout(graph);
    this.title = Wrap.all(title, 110);
    this.head = this.title.size() * TITLE_LINE + BORDER;
  }

  static String write(ConflictGraph graph, List<String> title) {
    return new SvgWriter(graph, title).write();
  }

  private String write() {
    int longest = title.stream().mapToInt(String::length).max().orElse(0);
    double width = Math.max(layout.width(), longest * 8.6) + 2 * BORDER;
    double height = layout.height() + head + 2 * BORDER;
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\""
            + " viewBox=\"0 0 %.0f %.0f\">",
        width, height, width, height);
    text.append(STYLE);
    line("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
    for (int i = 0; i < title.size(); i++) {
      line(
          "<text class=\"title\" x=\"%d\" y=\"%d\">%s</text>",
          BORDER, BORDER + i * TITLE_LINE + 12, escaped(title.get(i)));
    }
    line("<g transform=\"translate(%.1f %d)\">", (width - layout.width()) / 2, head + BORDER / 2);
    layout.routes().forEach(this::path);
    layout.nodes().forEach(this::node);
    layout.routes().forEach(this::label);
    return text.append("</g>\n</svg>\n").toString();
  }

  private void path(Route route) {
    StringBuilder path = new StringBuilder();
    List<Cell> cells = route.cells();
    for (int i = 1; i < cells.size(); i++) {
      Cell one = cells.get(i - 1);
      Cell other = cells.get(i);
      boolean down = one.y < other.y;
      double from = down ? one.bottom() : one.top();
      double to = down ? other.top() : other.bottom();
      double half = (from + to) / 2;
      path.append(format("%s%.1f %.1f", i == 1 ? "M" : " L", one.x, from));
      path.append(
          format(" C%.1f %.1f %.1f %.1f %.1f %.1f", one.x, half, other.x, half, other.x, to));
    }
    line(
        "<path class=\"%s\" d=\"%s\"%s/>",
        route.edge().excludes() ? "excludes" : "leads",
        path,
        route.edge().excludes() ? "" : " marker-end=\"url(#arrow)\"");
  }

  private void node(Node node, Cell cell) {
    line(
        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%d\"/>",
        node.kind().name().toLowerCase(Locale.ROOT),
        cell.x - cell.width / 2,
        cell.top(),
        cell.width,
        cell.height,
        node.kind() == ConflictGraph.Kind.PACKAGE ? 2 : 12);
    text(cell, "");
  }

  private void label(Route route) {
    Cell cell = route.label();
    if (!cell.lines.isEmpty()) {
      line(
          "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#fff\"/>",
          cell.x - cell.width / 2, cell.top(), cell.width, cell.height);
      text(cell, route.edge().excludes() ? " class=\"excludes\"" : "");
    }
  }

  private void text(Cell cell, String attributes) {
    for (int i = 0; i < cell.lines.size(); i++) {
      line(
          "<text%s x=\"%.1f\" y=\"%.1f\">%s</text>",
          attributes, cell.x, cell.baseline(i), escaped(cell.lines.get(i)));
    }
  }

  private void line(String pattern, Object... values) {
    text.append(format(pattern, values)).append('\n');
  }

  /** With a point, whatever the user's language. */
  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private static String escaped(String raw) {
    return raw.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
