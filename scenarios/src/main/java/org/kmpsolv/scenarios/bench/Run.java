package org.kmpsolv.scenarios.bench;

/**
 * One process, from its start to its end. Immutable.
 *
 * @param outcome how it ended
 * @param seconds by the clock on the wall
 * @param cpuSeconds of the processors, its own and the system's; negative where not measured
 * @param peakKib most memory that was resident, in KiB; negative where not measured
 */
public record Run(Outcome outcome, double seconds, double cpuSeconds, long peakKib) {

  /** How a process ended. */
  public enum Outcome {
    DONE,
    /** It was ended because it took too long. */
    TIMEOUT,
    /** It ended with another exit code than the work has. */
    FAILED
  }
}
