package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;

/**
 * The answer to a run, beside the one that is expected. Immutable.
 *
 * @param verdict how the two compare
 * @param lines the answer as testsolv prints it, sorted; empty where there is none
 * @param differences lines that only one of the two has, with {@code -} where it is the expected
 *     one and {@code +} where it is ours
 * @param notes what of the question has no answer here, one line each
 */
public record TestAnswer(
    Verdict verdict,
    ImmutableList<String> lines,
    ImmutableList<String> differences,
    ImmutableList<String> notes) {

  /** How an answer and the expected one compare. */
  public enum Verdict {
    /** Line by line. */
    EQUAL,
    /** Both say that there is a problem, in other words. */
    SAME_PROBLEM,
    DIFFERENT,
    /** Nothing is expected. */
    NOT_COMPARED,
    /** What the run asks for has no answer here. */
    SKIPPED
  }

  /** An answer to a run that can be compared with nothing. */
  static TestAnswer skipped(String note) {
    return new TestAnswer(
        Verdict.SKIPPED, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(note));
  }
}
