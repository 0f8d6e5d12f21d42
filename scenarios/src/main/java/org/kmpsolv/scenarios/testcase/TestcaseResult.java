package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.kmpsolv.scenarios.testcase.TestAnswer.Verdict;

/**
 * How a file went. Immutable.
 *
 * @param error why it cannot be read; empty where it can
 * @param answers one for each run of the file
 */
public record TestcaseResult(Path file, String error, ImmutableList<TestAnswer> answers) {

  /** A file that cannot be read. */
  public static TestcaseResult unreadable(Path file, String error) {
    return new TestcaseResult(file, error, ImmutableList.of());
  }

  /** The answers to a file. */
  public static TestcaseResult of(Path file, ImmutableList<TestAnswer> answers) {
    return new TestcaseResult(file, "", answers);
  }

  public boolean isReadable() {
    return error.isEmpty();
  }

  /** How many answers compare in that way. */
  public long count(Verdict verdict) {
    return answers.stream().filter(answer -> answer.verdict() == verdict).count();
  }
}
