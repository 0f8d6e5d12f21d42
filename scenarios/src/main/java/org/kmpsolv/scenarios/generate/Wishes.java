package org.kmpsolv.scenarios.generate;

/**
 * What is to be generated. Immutable.
 *
 * @param kernels 1 or more
 * @param kmps of each kernel, 10 or more; a real one has 4,023
 * @param driverUpdates KMPs that were updated on their own, after their kernel; 0 or more
 * @param machines hardware files, 0 or more
 * @param churn the share of the image's checksums that change from one kernel to the next, 0 to 0.6
 * @param breakEvery each so many kernels nearly all checksums change, that of {@code module_layout}
 *     among them; 0 for never
 * @param seed another one gives another universe of the same shape
 */
public record Wishes(
    int kernels,
    int kmps,
    int driverUpdates,
    int machines,
    double churn,
    int breakEvery,
    long seed) {

  /** Five kernels as the real ones are. */
  public static final Wishes DEFAULT = new Wishes(5, 4023, 0, 3, 0.26, 2, 1);

  /** Fails with {@link IllegalArgumentException} where one is out of its range. */
  public Wishes {
    require(kernels >= 1 && kernels <= 10_000, "kernels", "1 to 10000");
    require(kmps >= 10 && kmps <= 1_000_000, "kmps", "10 to 1000000");
    require(driverUpdates >= 0, "driver-updates", "0 or more");
    require(machines >= 0, "machines", "0 or more");
    require(churn >= 0 && churn <= 0.6, "churn", "0 to 0.6");
    require(breakEvery >= 0, "break-every", "0 or more");
  }

  private static void require(boolean holds, String what, String range) {
    if (!holds) {
      throw new IllegalArgumentException(what + " is to be " + range);
    }
  }
}
