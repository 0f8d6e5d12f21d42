package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.scenarios.ScenarioException;
import org.kmpsolv.scenarios.testcase.TestAnswer.Verdict;
import org.kmpsolv.scenarios.testcase.Testcase;
import org.kmpsolv.scenarios.testcase.TestcaseReport;
import org.kmpsolv.scenarios.testcase.TestcaseResult;
import org.kmpsolv.scenarios.testcase.TestcaseRunner;

/**
 * {@code kmpsolv testcase [-r] FILE…}: answers test cases of libsolv as its {@code testsolv} does.
 * It ends with 0 where all answers are the expected ones, with 1 where one is not, and with 4 where
 * a file cannot be read; the others are answered all the same.
 */
final class TestcaseVerb implements Verb {
  private static final String RESULT = "-r";

  @Override
  public String name() {
    return "testcase";
  }

  @Override
  public String summary() {
    return "Answer test cases of libsolv and show which answers differ.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(spec, "FILE", "A test case, as libsolv, zypper and dnf write them.");
    Options.flag(spec, "Write the answer, rather than compare it with the expected one.", RESULT);
    spec.footer(
        "",
        "Exit codes: 0 all as expected, 1 one is not, 3 no such file, 4 a file cannot be"
            + " read.");
  }

  @Override
  public ExitCode run(Invocation invocation) {
    List<Path> files = invocation.arguments("file").stream().map(TestcaseVerb::file).toList();
    TestcaseReport report =
        new TestcaseReport(
            files.stream().map(TestcaseVerb::answer).collect(ImmutableList.toImmutableList()),
            Options.isSet(invocation.parsed(), RESULT));
    invocation.report().testcases(report);
    if (!report.allReadable()) {
      return ExitCode.NO_PLAN;
    }
    return report.answersAlone() || report.count(Verdict.DIFFERENT) == 0
        ? ExitCode.OK
        : ExitCode.FAILED;
  }

  private static TestcaseResult answer(Path file) {
    try {
      return TestcaseResult.of(file, TestcaseRunner.run(Testcase.read(file)));
    } catch (ScenarioException | MetadataException e) {
      return TestcaseResult.unreadable(file, String.valueOf(e.getMessage()));
    }
  }

  private static Path file(String argument) {
    try {
      Path path = Path.of(argument);
      if (!Files.exists(path)) {
        throw CommandFailure.invalid("there is no '" + argument + "'");
      }
      return path;
    } catch (InvalidPathException e) {
      throw CommandFailure.invalid("'" + argument + "' is no path");
    }
  }
}
