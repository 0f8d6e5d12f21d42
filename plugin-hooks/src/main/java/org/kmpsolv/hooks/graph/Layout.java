package org.kmpsolv.hooks.graph;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kmpsolv.resolver.conflict.ConflictGraph;
import org.kmpsolv.resolver.conflict.ConflictGraph.Edge;
import org.kmpsolv.resolver.conflict.ConflictGraph.Node;

/**
 * A layered drawing (Sugiyama, Tagawa and Toda, <i>Methods for Visual Understanding of Hierarchical
 * System Structures</i>, 1981): nodes in even layers, the labels of edges in the odd ones between
 * them, so that nothing lies upon another.
 */
final class Layout {
  private static final int SWEEPS = 12;
  private static final int MOVES = 200;
  private static final int UPRIGHT = 8;
  private static final int GAP = 26;
  private static final int LAYER_GAP = 22;
  private static final int WRAP = 42;
  private static final int LABEL_WRAP = 30;

  private final Map<Node, Cell> nodes = new LinkedHashMap<>();
  private final List<Route> routes = new ArrayList<>();
  private final TreeMap<Integer, List<Cell>> layers = new TreeMap<>();
  private final Map<Cell, List<Cell>> above = new HashMap<>();
  private final Map<Cell, List<Cell>> below = new HashMap<>();

  /**
   * An edge.
   *
   * @param cells from the one end to the other
   * @param label that of the cells which has its text
   */
  record Route(Edge edge, List<Cell> cells, Cell label) {}

  Layout(ConflictGraph graph) {
    Map<String, Integer> ranks = new Ranks(graph).ranks();
    Map<String, Cell> byId = new HashMap<>();
    for (Node node : graph.nodes()) {
      Cell cell = Cell.node(2 * ranks.getOrDefault(node.id(), 0), Wrap.all(node.lines(), WRAP));
      nodes.put(node, cell);
      byId.put(node.id(), cell);
      add(cell);
    }
    for (Edge edge : graph.edges()) {
      Cell from = byId.get(edge.from());
      Cell to = byId.get(edge.to());
      if (from != null && to != null) {
        route(edge, from, to);
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      order(sweep % 2 == 0 ? above : below);
    }
    place();
  }

  Map<Node, Cell> nodes() {
    return nodes;
  }

  List<Route> routes() {
    return routes;
  }

  double width() {
    return nodes.isEmpty()
        ? 0
        : all().stream().mapToDouble(cell -> cell.x + cell.width / 2).max().orElse(0);
  }

  double height() {
    return all().stream().mapToDouble(Cell::bottom).max().orElse(0);
  }

  private List<Cell> all() {
    return layers.values().stream().flatMap(List::stream).toList();
  }

  private Cell add(Cell cell) {
    layers.computeIfAbsent(cell.layer, key -> new ArrayList<>()).add(cell);
    return cell;
  }

  private void route(Edge edge, Cell from, Cell to) {
    Cell upper = from.layer <= to.layer ? from : to;
    Cell lower = upper == from ? to : from;
    List<Cell> cells = new ArrayList<>(List.of(upper));
    Cell label =
        add(Cell.label(upper.layer + 1, Wrap.all(ImmutableList.of(edge.label()), LABEL_WRAP)));
    cells.add(label);
    for (int layer = upper.layer + 2; layer < lower.layer; layer++) {
      cells.add(add(Cell.bend(layer)));
    }
    cells.add(lower);
    for (int i = 1; i < cells.size(); i++) {
      Cell one = cells.get(i - 1);
      Cell other = cells.get(i);
      boolean down = one.layer < other.layer;
      link(down ? one : other, down ? other : one);
    }
    if (upper != from) {
      Collections.reverse(cells);
    }
    routes.add(new Route(edge, cells, label));
  }

  private void link(Cell upper, Cell lower) {
    below.computeIfAbsent(upper, key -> new ArrayList<>()).add(lower);
    above.computeIfAbsent(lower, key -> new ArrayList<>()).add(upper);
  }

  /** Each cell goes where its neighbours of one side are. */
  private void order(Map<Cell, List<Cell>> neighbours) {
    for (List<Cell> layer : layers.values()) {
      for (int i = 0; i < layer.size(); i++) {
        layer.get(i).x = i;
      }
    }
    for (List<Cell> layer :
        neighbours == above ? layers.values() : layers.descendingMap().values()) {
      Map<Cell, Double> means = new HashMap<>();
      layer.forEach(
          cell -> means.put(cell, mean(neighbours.getOrDefault(cell, List.of()), cell.x)));
      layer.sort(Comparator.comparing(means::get));
      for (int i = 0; i < layer.size(); i++) {
        layer.get(i).x = i;
      }
    }
  }

  private static double mean(List<Cell> cells, double otherwise) {
    return cells.stream().mapToDouble(cell -> cell.x).average().orElse(otherwise);
  }

  private void place() {
    double y = 0;
    for (List<Cell> layer : layers.values()) {
      double height = layer.stream().mapToDouble(cell -> cell.height).max().orElse(0);
      double right = 0;
      for (Cell cell : layer) {
        cell.y = y + height / 2;
        // A bend runs beside the whole of its neighbours.
        cell.height = cell.lines.isEmpty() ? height : cell.height;
        cell.x = right + cell.width / 2;
        right += cell.width + GAP;
      }
      y += height + LAYER_GAP;
    }
    for (int move = 0; move < MOVES; move++) {
      layers.values().forEach(this::straighten);
      layers.descendingMap().values().forEach(this::straighten);
    }
    double left = all().stream().mapToDouble(cell -> cell.x - cell.width / 2).min().orElse(0);
    all().forEach(cell -> cell.x -= left);
  }

  /** Towards the neighbours of both sides, as far as the order leaves room. */
  private void straighten(List<Cell> layer) {
    double[] wanted = new double[layer.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = middle(layer.get(i));
    }
    double[] fromLeft = wanted.clone();
    for (int i = 1; i < wanted.length; i++) {
      fromLeft[i] = Math.max(fromLeft[i], fromLeft[i - 1] + distance(layer, i));
    }
    double[] fromRight = wanted.clone();
    for (int i = wanted.length - 2; i >= 0; i--) {
      fromRight[i] = Math.min(fromRight[i], fromRight[i + 1] - distance(layer, i + 1));
    }
    for (int i = 0; i < wanted.length; i++) {
      layer.get(i).x = (fromLeft[i] + fromRight[i]) / 2;
    }
  }

  /** Where a cell would be best; an edge that passes by layers is rather upright. */
  private double middle(Cell cell) {
    double sum = 0;
    double weights = 0;
    for (Map<Cell, List<Cell>> side : List.of(above, below)) {
      for (Cell other : side.getOrDefault(cell, List.of())) {
        double weight = cell.isNode() || other.isNode() ? 1 : UPRIGHT;
        sum += weight * other.x;
        weights += weight;
      }
    }
    return weights == 0 ? cell.x : sum / weights;
  }

  private static double distance(List<Cell> layer, int index) {
    return (layer.get(index - 1).width + layer.get(index).width) / 2 + GAP;
  }
}
