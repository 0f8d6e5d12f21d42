package org.kmpsolv.scenarios.bench;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All measurements of one benchmark, made in turn on one machine. Immutable.
 *
 * @param circumstances the machine, its load, the programs: a line each
 */
public record Benchmark(
    ImmutableList<String> circumstances, ImmutableList<Measurement> measurements) {

  /**
   * A line a measurement, below a head. Times are medians, in seconds; what is not known is empty.
   */
  public String csv() {
    StringBuilder csv =
        new StringBuilder(
            "work,universe,packages,tool,outcome,runs,seconds,cpu_seconds,peak_kib\n");
    for (Measurement each : measurements) {
      csv.append(
          String.format(
              Locale.ROOT,
              "\"%s\",\"%s\",%d,%s,%s,%d,%.3f,%s,%s\n",
              each.work().title(),
              each.subject().name().replace("\"", "\"\""),
              each.subject().packages(),
              each.tool().program(),
              each.outcome().name().toLowerCase(Locale.ROOT),
              each.runs().size(),
              each.seconds(),
              each.cpuSeconds() < 0 ? "" : String.format(Locale.ROOT, "%.3f", each.cpuSeconds()),
              each.peakKib() < 0 ? "" : each.peakKib()));
    }
    return csv.toString();
  }

  /** For people, a line a work and size. */
  public CostTable table() {
    return CostTable.of(this);
  }

  /** Cost against size, as SVG. */
  public String plot() {
    return CostPlot.svg(this);
  }

  /** Everything in one HTML page that needs nothing else. */
  public String html() {
    return HtmlPage.of(this);
  }

  Stream<Work> works() {
    return measurements.stream().map(Measurement::work).distinct().sorted();
  }

  Stream<Tool> tools() {
    return measurements.stream().map(Measurement::tool).distinct().sorted();
  }

  /** The smallest first. */
  List<Measurement> of(Work work, Tool tool) {
    return measurements.stream()
        .filter(each -> each.work() == work && each.tool() == tool)
        .sorted(Comparator.comparingInt(each -> each.subject().packages()))
        .toList();
  }

  @Nullable Measurement of(Work work, Tool tool, Subject subject) {
    return of(work, tool).stream()
        .filter(each -> each.subject().equals(subject))
        .findFirst()
        .orElse(null);
  }
}
