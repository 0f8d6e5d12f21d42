package org.kmpsolv.metadata.solv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** libsolv's own reader, to compare with. */
final class Dumpsolv {
  private static final String BEGINNING = "repodata 1 has";

  private Dumpsolv() {}

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
