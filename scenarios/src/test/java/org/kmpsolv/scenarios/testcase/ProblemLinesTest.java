package org.kmpsolv.scenarios.testcase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemLinesTest {
  /** The numbers are of another making; the words are testsolv's. */
  @Test
  void theCauseIsToldInTheirWords() {
    for (TestRun run : Testcase.read(Path.of("testcases/problems.t")).runs()) {
      TestAnswer answer = TestcaseRunner.run(run);
      assertEquals(causes(run.expected()), causes(answer.lines()));
    }
  }

  private static List<String> causes(@Nullable List<String> lines) {
    return lines == null
        ? List.of()
        : lines.stream()
            .filter(line -> line.contains(" info "))
            .map(line -> line.substring(line.indexOf(" info ")))
            .toList();
  }

  @Test
  void whatTheyDoNotKnowStaysAsItIs() {
    assertEquals("the moon is full", ProblemLines.inTheirWords("the moon is full"));
    assertEquals(
        "cannot install both a-1-1.x86_64 and a-2-1.x86_64",
        ProblemLines.inTheirWords(
            "a-1-1.x86_64 and a-2-1.x86_64 cannot be installed at the same time"));
  }

  /** Their line has room for one. */
  @Test
  void ofWhatNothingProvidesTheFirstIsNamed() {
    assertEquals(
        "nothing provides perl >= 5 needed by a-1-1.noarch",
        ProblemLines.inTheirWords(
            "nothing provides 'perl >= 5', 'perlapi' needed by a-1-1.noarch"));
  }
}
