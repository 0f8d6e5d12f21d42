package org.kmpsolv.scenarios.generate;

import java.util.Arrays;
import java.util.Random;

/** Draws from weighted things. Immutable. */
final class Draw {
  private final double[] sums;

  private Draw(double[] sums) {
    this.sums = sums;
  }

  static Draw weighted(double[] weights) {
    double[] sums = weights.clone();
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    return new Draw(sums);
  }

  /** One of those from {@code from} to before {@code to}; the first where none has a weight. */
  int between(int from, int to, Random random) {
    double below = from == 0 ? 0 : sums[from - 1];
    double wanted = below + random.nextDouble() * (sums[to - 1] - below);
    int found = Arrays.binarySearch(sums, from, to, wanted);
    return Math.min(to - 1, Math.max(from, found < 0 ? -found - 1 : found));
  }
}
