package org.kmpsolv.scenarios.bench;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.scenarios.bench.Run.Outcome;

/**
 * The measurements as cells of text. Immutable.
 *
 * @param head as wide as each row
 */
public record CostTable(ImmutableList<String> head, ImmutableList<ImmutableList<String>> rows) {
  private static final String NOTHING = "-";

  static CostTable of(Benchmark benchmark) {
    List<Tool> tools = benchmark.tools().toList();
    ImmutableList.Builder<String> head = ImmutableList.builder();
    head.add("Work", "Universe", "Packages");
    tools.forEach(tool -> head.add(tool.program()));
    head.add("Ratio", "CPU ratio", "Peak memory");
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    benchmark
        .works()
        .forEach(
            work -> subjects(benchmark).forEach(s -> rows.add(row(benchmark, work, s, tools))));
    return new CostTable(head.build(), rows.build());
  }

  private static List<Subject> subjects(Benchmark benchmark) {
    return benchmark.measurements().stream()
        .map(Measurement::subject)
        .distinct()
        .sorted(Comparator.comparingInt(Subject::packages))
        .toList();
  }

  private static ImmutableList<String> row(
      Benchmark benchmark, Work work, Subject subject, List<Tool> tools) {
    ImmutableList.Builder<String> row = ImmutableList.builder();
    row.add(work.title(), subject.name(), String.format(Locale.ROOT, "%,d", subject.packages()));
    Measurement ours = benchmark.of(work, Tool.KMPSOLV, subject);
    List<String> ratios = new ArrayList<>();
    List<String> cpuRatios = new ArrayList<>();
    List<String> peaks = new ArrayList<>();
    for (Tool tool : tools) {
      Measurement each = benchmark.of(work, tool, subject);
      row.add(seconds(each));
      if (each != null) {
        peaks.add(peak(each));
        if (tool != Tool.KMPSOLV && ours != null && ours.isDone()) {
          ratios.add(ratio(ours.seconds(), each, each.seconds()));
          cpuRatios.add(ratio(ours.cpuSeconds(), each, each.cpuSeconds()));
        }
      }
    }
    row.add(joined(ratios), joined(cpuRatios), joined(peaks));
    return row.build();
  }

  private static String joined(List<String> values) {
    return values.isEmpty() ? NOTHING : String.join(" / ", values);
  }

  private static String seconds(@Nullable Measurement measurement) {
    if (measurement == null) {
      return NOTHING;
    }
    return switch (measurement.outcome()) {
      case DONE -> format("%.2f s", measurement.seconds());
      case TIMEOUT -> format("> %.0f s", measurement.seconds());
      case FAILED -> "failed";
    };
  }

  /** Of one that was ended for taking too long it is known only that it would have been less. */
  private static String ratio(double ours, Measurement peer, double theirs) {
    if (peer.outcome() == Outcome.FAILED || ours < 0 || theirs <= 0) {
      return NOTHING;
    }
    return format(peer.isDone() ? "%.2f" : "< %.2f", ours / theirs);
  }

  private static String peak(Measurement measurement) {
    return !measurement.isDone() || measurement.peakKib() < 0
        ? NOTHING
        : format("%.0f MiB", measurement.peakKib() / 1024.0);
  }

  private static String format(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
