package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kmpsolv.resolver.oracle.BruteForce.Verdict;

/** libsolv's {@code testsolv}, asked for its verdict. */
final class Testsolv {
  private final Path testcase;

  /** Keeps its file in a directory. */
  Testsolv(Path directory) {
    testcase = directory.resolve("case.t");
  }

  /** Ends the test where it is not installed; on CI that is a failure. */
  static void assumePresent() throws InterruptedException {
    try {
      new ProcessBuilder("testsolv").redirectErrorStream(true).start().waitFor();
    } catch (IOException absent) {
      String message = "testsolv is not installed (libsolv-tools): not compared with libsolv";
      if (System.getenv("CI") != null || Boolean.getBoolean("kmpsolv.ci")) {
        fail(message, absent);
      }
      abort(message);
    }
  }

  Verdict verdict(SmallUniverse universe) throws IOException {
    Files.write(testcase, TestcaseWriter.write(universe));
    Process process =
        new ProcessBuilder("testsolv", "-r", testcase.toString()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (output.contains("testcase_") || output.contains("str2")) {
      throw new IOException(output);
    }
    return output.contains("problem ") ? Verdict.UNSOLVABLE : Verdict.SOLVED;
  }
}
