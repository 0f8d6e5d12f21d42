package org.kmpsolv.hooks.graph;

import com.google.common.collect.ImmutableList;

/** A box of a picture: a node, the label of an edge, or a bend of it. Sizes are pixels. */
final class Cell {
  private static final double CHARACTER = 7.1;
  private static final int LINE = 16;
  private static final int MARGIN = 10;

  final int layer;
  final ImmutableList<String> lines;
  final double width;
  double height;

  /** The middle. */
  double x;

  double y;

  private Cell(int layer, ImmutableList<String> lines, int margin) {
    this.layer = layer;
    this.lines = lines;
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    this.width = longest * CHARACTER + 2 * margin;
    this.height = lines.size() * LINE + margin;
  }

  static Cell node(int layer, ImmutableList<String> lines) {
    return new Cell(layer, lines, MARGIN);
  }

  static Cell label(int layer, ImmutableList<String> lines) {
    return new Cell(layer, lines, MARGIN / 2);
  }

  static Cell bend(int layer) {
    return new Cell(layer, ImmutableList.of(), 0);
  }

  /** Nodes are in the even layers; their bends are, too, and say nothing. */
  boolean isNode() {
    return layer % 2 == 0 && !lines.isEmpty();
  }

  double top() {
    return y - height / 2;
  }

  double bottom() {
    return y + height / 2;
  }

  /** The base line of a line of its text. */
  double baseline(int line) {
    return y - lines.size() * LINE / 2.0 + line * LINE + LINE * 0.75;
  }
}
