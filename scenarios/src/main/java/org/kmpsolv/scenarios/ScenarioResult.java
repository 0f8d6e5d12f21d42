package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import java.time.Duration;

/**
 * How a scenario went. Immutable.
 *
 * @param differences between the expected answer and the given one, in lines for people; empty
 *     exactly where it passed
 * @param duration of reading the packages and resolving, for all the orders that were tried
 */
public record ScenarioResult(
    Scenario scenario, Outcome outcome, ImmutableList<String> differences, Duration duration) {

  /** The three ways in which a scenario can go. */
  public enum Outcome {
    PASSED("passed"),
    DIFFERENT("differs"),
    /** The same packages and jobs in another order gave another answer. */
    ORDER_DEPENDENT("depends on the order");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  /** Whether all was as expected. */
  public boolean passed() {
    return outcome == Outcome.PASSED;
  }
}
