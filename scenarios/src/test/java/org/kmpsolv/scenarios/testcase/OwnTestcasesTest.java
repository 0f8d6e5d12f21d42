package org.kmpsolv.scenarios.testcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kmpsolv.scenarios.testcase.TestAnswer.Verdict;

/** The test cases in {@code scenarios/testcases}: the expected lines there are testsolv's. */
class OwnTestcasesTest {
  private static final Path FOLDER = Path.of("testcases");

  static List<Path> files() throws IOException {
    try (Stream<Path> entries = Files.list(FOLDER)) {
      List<Path> files = entries.filter(each -> each.toString().endsWith(".t")).sorted().toList();
      assertFalse(files.isEmpty());
      return files;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isAnsweredAsByLibsolv(Path file) {
    for (TestAnswer answer : TestcaseRunner.run(Testcase.read(file))) {
      assertEquals(List.of(), answer.notes());
      if (answer.verdict() != Verdict.SAME_PROBLEM) {
        assertEquals(List.of(), answer.differences());
        assertEquals(Verdict.EQUAL, answer.verdict());
      }
    }
  }
}
