package org.kmpsolv.scenarios.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A logarithmic axis over whole decades, so that a tick is a power of ten. Immutable.
 *
 * @param low the exponent of the first tick
 * @param high the exponent of the last, more than the first
 * @param from where on the paper the first is
 * @param to where the last is
 */
record Scale(int low, int high, double from, double to) {
  /** Keeps what took no time that can be measured on the paper. */
  private static final double LEAST = 0.001;

  static Scale around(double least, double most, double from, double to) {
    int low = (int) Math.floor(Math.log10(Math.max(LEAST, least)));
    int high = (int) Math.ceil(Math.log10(Math.max(LEAST, most)));
    return new Scale(low, Math.max(low + 1, high), from, to);
  }

  double at(double value) {
    return from + (Math.log10(Math.max(LEAST, value)) - low) / (high - low) * (to - from);
  }

  List<Double> ticks() {
    return IntStream.rangeClosed(low, high).mapToObj(exponent -> Math.pow(10, exponent)).toList();
  }
}
