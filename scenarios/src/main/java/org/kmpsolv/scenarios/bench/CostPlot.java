package org.kmpsolv.scenarios.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.kmpsolv.scenarios.bench.Run.Outcome;

/**
 * Draws seconds against packages, a panel a work, both axes logarithmic: a cost that grows with the
 * size is a line that climbs. What was ended for taking too long is a hollow point at its least.
 */
final class CostPlot {
  private static final int COLUMNS = 3;
  private static final int WIDTH = 360;
  private static final int HEIGHT = 260;
  private static final int HEAD = 50;
  private static final int LEFT = 56;
  private static final int RIGHT = 32;
  private static final int TOP = 34;
  private static final int BOTTOM = 44;

  private static final String STYLE =
      """
      <style>
        text { font: 12px "DejaVu Sans", Verdana, sans-serif; fill: #222 }
        text.title { font-weight: bold; font-size: 13px }
        text.x { text-anchor: middle } text.y { text-anchor: end }
        line.grid { stroke: #ddd } polyline { fill: none; stroke-width: 2 }
      </style>
      """;

  private final StringBuilder text = new StringBuilder();
  private final Benchmark benchmark;
  private final Scale sizes;
  private final Scale seconds;

  private CostPlot(Benchmark benchmark) {
    this.benchmark = benchmark;
    this.sizes =
        scale(each -> each.subject().packages(), LEFT, WIDTH - RIGHT, benchmark.measurements());
    this.seconds = scale(Measurement::seconds, HEIGHT - BOTTOM, TOP, benchmark.measurements());
  }

  static String svg(Benchmark benchmark) {
    return new CostPlot(benchmark).draw();
  }

  private String draw() {
    List<Work> works = benchmark.works().toList();
    int columns = Math.min(COLUMNS, Math.max(1, works.size()));
    int rows = (works.size() + columns - 1) / columns;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\""
            + " viewBox=\"0 0 %1$d %2$d\">",
        columns * WIDTH, rows * HEIGHT + HEAD);
    text.append(STYLE);
    add("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
    legend();
    for (int i = 0; i < works.size(); i++) {
      add("<g transform=\"translate(%d %d)\">", i % columns * WIDTH, HEAD + i / columns * HEIGHT);
      panel(works.get(i));
      add("</g>");
    }
    return text.append("</svg>\n").toString();
  }

  private void legend() {
    add(
        "<text class=\"title\" x=\"12\" y=\"22\">Seconds of a whole process against"
            + " packages</text>");
    int x = 12;
    for (Tool tool : benchmark.tools().toList()) {
      add("<circle cx=\"%d\" cy=\"40\" r=\"4\" fill=\"%s\"/>", x + 4, tool.color());
      add("<text x=\"%d\" y=\"44\">%s</text>", x + 13, tool.program());
      x += 32 + 8 * tool.program().length();
    }
  }

  private void panel(Work work) {
    add("<text class=\"title\" x=\"%d\" y=\"20\">%s</text>", LEFT, work.title());
    for (double tick : seconds.ticks()) {
      double y = seconds.at(tick);
      add(
          "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%3$.1f\"/>",
          LEFT, WIDTH - RIGHT, y);
      add("<text class=\"y\" x=\"%d\" y=\"%.1f\">%s s</text>", LEFT - 5, y + 4, number(tick));
    }
    for (double tick : sizes.ticks()) {
      double x = sizes.at(tick);
      add(
          "<line class=\"grid\" x1=\"%.1f\" x2=\"%1$.1f\" y1=\"%d\" y2=\"%d\"/>",
          x, TOP, HEIGHT - BOTTOM);
      add("<text class=\"x\" x=\"%.1f\" y=\"%d\">%s</text>", x, HEIGHT - BOTTOM + 18, number(tick));
    }
    benchmark.tools().forEach(tool -> series(benchmark.of(work, tool), tool.color()));
  }

  private void series(List<Measurement> all, String color) {
    List<Measurement> shown =
        all.stream().filter(each -> each.outcome() != Outcome.FAILED).toList();
    StringBuilder points = new StringBuilder();
    for (Measurement each : shown) {
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(each), y(each)));
    }
    add("<polyline points=\"%s\" stroke=\"%s\"/>", points.toString().strip(), color);
    for (Measurement each : shown) {
      add(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\" stroke=\"%s\"/>",
          x(each), y(each), each.isDone() ? color : "#fff", color);
    }
  }

  private double x(Measurement measurement) {
    return sizes.at(measurement.subject().packages());
  }

  private double y(Measurement measurement) {
    return seconds.at(measurement.seconds());
  }

  private static Scale scale(
      ToDoubleFunction<Measurement> value, double from, double to, List<Measurement> all) {
    double least = all.stream().mapToDouble(value).min().orElse(1);
    double most = all.stream().mapToDouble(value).max().orElse(1);
    return Scale.around(least, most, from, to);
  }

  private static String number(double value) {
    return value >= 1
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.3f", value).replaceAll("0+$", "");
  }

  private void add(String pattern, Object... values) {
    text.append(String.format(Locale.ROOT, pattern, values)).append('\n');
  }
}
