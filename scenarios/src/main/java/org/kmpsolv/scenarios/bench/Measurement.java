package org.kmpsolv.scenarios.bench;

import com.google.common.collect.ImmutableList;
import java.util.function.ToDoubleFunction;
import org.kmpsolv.scenarios.bench.Run.Outcome;

/**
 * What a work cost with a tool. Immutable.
 *
 * @param runs in the order of time, one or more
 */
public record Measurement(Subject subject, Work work, Tool tool, ImmutableList<Run> runs) {

  /** The worst that happened in any run: times count only where all of them are done. */
  Outcome outcome() {
    return runs.stream().map(Run::outcome).max(Outcome::compareTo).orElseThrow();
  }

  boolean isDone() {
    return outcome() == Outcome.DONE;
  }

  /** The median by the clock on the wall. */
  double seconds() {
    return median(Run::seconds);
  }

  /** The median of the processors' time; negative where not measured. */
  double cpuSeconds() {
    return median(Run::cpuSeconds);
  }

  /** The median in KiB; negative where not measured. */
  long peakKib() {
    return Math.round(median(Run::peakKib));
  }

  private double median(ToDoubleFunction<Run> value) {
    double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
