package org.kmpsolv.metadata.solv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** libsolv's own reader, to compare with. */
final class Dumpsolv {
  private static final String BEGINNING = "repodata 1 has";

  private Dumpsolv() {}

  /** Ends the test where a tool is absent; on CI that is a failure. */
  static void assumePresent(String tool) {
    String path = System.getenv("PATH");
    boolean present =
        path != null
            && Splitter.on(File.pathSeparatorChar)
                .splitToStream(path)
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, tool)));
    if (!present) {
      String message = tool + " is not installed (libsolv-tools): not compared with libsolv";
      if (System.getenv("CI") != null || Boolean.getBoolean("kmpsolv.ci")) {
        fail(message);
      }
      abort(message);
    }
  }

  /** What it prints of a file, in the form of {@link Dump}. */
  static String of(Path solv) throws IOException, InterruptedException {
    String printed = run("dumpsolv", solv.toString());
    // A constant string has the number that libsolv gave it, which the file does not tell.
    return printed
        .substring(printed.indexOf(BEGINNING))
        .replaceAll("(?m)(type repokey:type:constantid size) \\d+", "$1 ?");
  }

  static String run(String... command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("solv", ".out");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertEquals(0, process.waitFor(), () -> String.join(" ", command));
      return Files.readString(output, StandardCharsets.UTF_8);
    } finally {
      Files.delete(output);
    }
  }
}
