package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.scenarios.testcase.TestAnswer.Verdict;

/** Asks the resolver what a test case asks, and compares the answers. */
public final class TestcaseRunner {
  /** What is to be solved for. */
  private static final ImmutableSet<ResultType> SOLVED =
      Sets.immutableEnumSet(
          ResultType.TRANSACTION,
          ResultType.PROBLEMS,
          ResultType.ORPHANED,
          ResultType.RECOMMENDED,
          ResultType.UNNEEDED,
          ResultType.ALTERNATIVES,
          ResultType.CLEAN_DEPS,
          ResultType.USER_INSTALLED);

  /** What can be answered; the others are libsolv's own bookkeeping. */
  private static final ImmutableSet<ResultType> ANSWERED =
      Sets.union(SOLVED, Sets.immutableEnumSet(ResultType.GENID, ResultType.JOBS)).immutableCopy();

  private TestcaseRunner() {}

  /** The answer to each run of a test case, in their order. */
  public static ImmutableList<TestAnswer> run(Testcase testcase) {
    return testcase.runs().stream()
        .map(TestcaseRunner::run)
        .collect(ImmutableList.toImmutableList());
  }

  /** The answer to one run. */
  static TestAnswer run(TestRun run) {
    List<String> notes = new ArrayList<>();
    for (ResultType type : run.results()) {
      if (!ANSWERED.contains(type)) {
        notes.add("not supported: result '" + type.word() + "'");
      }
    }
    if (run.results().stream().noneMatch(ANSWERED::contains)) {
      return TestAnswer.skipped(notes.get(0));
    }
    try {
      return compare(run, lines(run), notes);
    } catch (Unsupported e) {
      return TestAnswer.skipped("not supported: " + e.getMessage());
    }
  }

  private static ImmutableList<String> lines(TestRun run) throws Unsupported {
    List<String> lines = new ArrayList<>();
    if (run.results().contains(ResultType.GENID)) {
      for (JobStatement job : run.jobs()) {
        if (job instanceof TestJob noop
            && noop.action() == JobAction.NOOP
            && noop.selection() instanceof JobSelection.Providing providing) {
          lines.addAll(IdentifierLines.of(providing.dependency()));
        }
      }
    }
    if (run.results().contains(ResultType.JOBS)) {
      for (TestJob job : Selections.jobs(run)) {
        lines.add("job " + job);
      }
    }
    if (run.results().stream().anyMatch(SOLVED::contains)) {
      lines.addAll(Solution.of(run));
    }
    return ImmutableList.sortedCopyOf(lines);
  }

  private static TestAnswer compare(TestRun run, ImmutableList<String> lines, List<String> notes) {
    ImmutableList<String> all = run.expected();
    if (all == null) {
      return new TestAnswer(
          Verdict.NOT_COMPARED, lines, ImmutableList.of(), ImmutableList.copyOf(notes));
    }
    List<String> expected =
        all.stream().filter(line -> ANSWERED.stream().anyMatch(type -> type.owns(line))).toList();
    ImmutableList<String> differences = ResultDifference.lines(expected, lines);
    Verdict verdict = differences.isEmpty() ? Verdict.EQUAL : Verdict.DIFFERENT;
    if (verdict == Verdict.DIFFERENT && hasProblem(expected) && hasProblem(lines)) {
      verdict = Verdict.SAME_PROBLEM;
    }
    return new TestAnswer(verdict, lines, differences, ImmutableList.copyOf(notes));
  }

  private static boolean hasProblem(List<String> lines) {
    return lines.stream().anyMatch(ResultType.PROBLEMS::owns);
  }
}
