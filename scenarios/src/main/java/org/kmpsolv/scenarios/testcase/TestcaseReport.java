package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.scenarios.testcase.TestAnswer.Verdict;

/**
 * How test cases went, in testsolv's lines for each file, and in one line for several. Immutable.
 *
 * @param results one for each file, in the order in which they were named
 * @param answersAlone whether the answers are wanted, not how they compare
 */
public record TestcaseReport(ImmutableList<TestcaseResult> results, boolean answersAlone) {

  public boolean allReadable() {
    return results.stream().allMatch(TestcaseResult::isReadable);
  }

  /** How many answers compare in that way. */
  public long count(Verdict verdict) {
    return results.stream().mapToLong(result -> result.count(verdict)).sum();
  }

  /** For people, and for programs that know testsolv. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (TestcaseResult result : results) {
      List<String> of = lines(result);
      if (results.size() > 1 && !of.isEmpty()) {
        lines.add(result.file() + ":");
      }
      lines.addAll(of);
    }
    if (results.size() > 1) {
      lines.add(summary());
    }
    return lines;
  }

  private List<String> lines(TestcaseResult result) {
    List<String> lines = new ArrayList<>();
    boolean several = result.answers().size() > 1;
    int number = 0;
    for (TestAnswer answer : result.answers()) {
      number++;
      List<String> of = lines(answer);
      if (several && (answersAlone || results.size() == 1 || !of.isEmpty())) {
        lines.add("test " + number + ":");
      }
      lines.addAll(of);
    }
    return lines;
  }

  private List<String> lines(TestAnswer answer) {
    List<String> lines = new ArrayList<>();
    answer.notes().forEach(note -> lines.add("# " + note));
    if (answersAlone || answer.verdict() == Verdict.NOT_COMPARED) {
      lines.addAll(answer.lines());
    } else if (answer.verdict() == Verdict.DIFFERENT) {
      lines.add("Results differ:");
      lines.addAll(answer.differences());
    }
    return lines;
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    parts.add(count(Verdict.EQUAL) + " equal");
    add(parts, Verdict.SAME_PROBLEM, "the same problem in other words");
    parts.add(count(Verdict.DIFFERENT) + " differ");
    add(parts, Verdict.NOT_COMPARED, "compared with nothing");
    add(parts, Verdict.SKIPPED, "skipped");
    long unreadable = results.stream().filter(result -> !result.isReadable()).count();
    if (unreadable > 0) {
      parts.add("files that cannot be read: " + unreadable);
    }
    return results.size() + " files: " + String.join(", ", parts);
  }

  private void add(List<String> parts, Verdict verdict, String words) {
    if (count(verdict) > 0) {
      parts.add(count(verdict) + " " + words);
    }
  }
}
