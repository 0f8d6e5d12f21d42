package org.kmpsolv.metadata.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The programs that a test compares with. */
public final class Programs {
  private Programs() {}

  /** Ends the test where one of them is absent; on CI that is a failure. */
  public static void assumePresent(String... programs) {
    for (String program : programs) {
      assume(isPresent(program), program + " is not installed: not compared with a real system");
    }
  }

  /** Ends the test where something that it needs is not so; on CI that is a failure. */
  public static void assume(boolean met, String message) {
    if (!met) {
      if (System.getenv("CI") != null || Boolean.getBoolean("kmpsolv.ci")) {
        fail(message);
      }
      abort(message);
    }
  }

  private static boolean isPresent(String program) {
    return find(program).isPresent();
  }

  /** Where it is; it must be there. */
  public static Path path(String program) {
    return find(program).orElseThrow();
  }

  private static Optional<Path> find(String program) {
    String path = System.getenv("PATH");
    return path == null
        ? Optional.empty()
        : Splitter.on(File.pathSeparatorChar)
            .splitToStream(path)
            .map(directory -> Path.of(directory, program))
            .filter(Files::isExecutable)
            .findFirst();
  }

  /** What it prints; it must end well. */
  public static String run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("program", ".out");
    try {
      int code =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start()
              .waitFor();
      String text = Files.readString(output);
      assertEquals(0, code, () -> String.join(" ", command) + "\n" + text);
      return text;
    } finally {
      Files.delete(output);
    }
  }
}
