package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Resolver;

class PurgeKernelsVerbTest {
  private static final String KERNEL =
      """
      =Pkg: kernel-default 6.1.%1$d 1 x86_64
      =Prv: kernel-default = 6.1.%1$d-1
      =Prv: kernel-uname-r = 6.1.%1$d-1-default
      =Prv: multiversion(kernel)
      """;

  private final Session session = new Session().planningWith(Resolver::resolve);
  @TempDir private Path directory;
  private String installed;

  @BeforeEach
  void writeInstalled() throws IOException {
    Path file = directory.resolve("installed");
    StringBuilder content = new StringBuilder("=Ver: 3.0\n");
    for (int version = 1; version <= 4; version++) {
      content.append(KERNEL.formatted(version));
    }
    Files.writeString(file, content);
    installed = file.toString();
  }

  @Test
  void tellsThePlanAsZypper() {
    assertEquals(
        0,
        session.run(
            "purge-kernels",
            "--installed",
            installed,
            "--running",
            "6.1.2-1-default",
            "--keep",
            "latest,running",
            "--details"),
        session.errors());
    assertEquals(
        """
        Reading installed packages...
        Preparing to purge obsolete kernels...
        Configuration: latest,running
        Running kernel release: 6.1.2-1-default
        Running kernel arch: x86_64

        The following 2 packages are going to be REMOVED:
        """,
        session.out().lines().limit(7).map(line -> line + "\n").reduce("", String::concat));
    assertTrue(
        session.out().contains("kernel 6.1.1-1-default is outside 'latest,running'"),
        session.out());
  }

  @Test
  void theDefaultIsThatOfZyppConfAndTheNewestRuns() {
    assertEquals(0, session.run("purge-kernels", "--installed", installed), session.errors());
    assertEquals(
        List.of("kernel-default-6.1.1-1.x86_64", "kernel-default-6.1.2-1.x86_64"),
        session.request().jobs().stream().map(Job::what).toList());
    assertTrue(
        session
            .out()
            .contains(
                "Note: The newest installed kernel, 6.1.4-1-default, is taken for the running"
                    + " one."),
        session.out());
  }

  @Test
  void theReasonIsInTheJson() {
    assertEquals(
        0,
        session.run(
            "purge-kernels", "--installed", installed, "--keep", "latest-2", "--format", "json"));
    assertTrue(
        session.out().contains("\"reason\":\"kernel 6.1.1-1-default is outside 'latest-2'\""),
        session.out());
  }

  @Test
  void nothingToKeepIsNothingToDo() {
    assertEquals(0, session.run("purge-kernels", "-q", "--installed", installed, "--keep", ""));
    assertTrue(session.out().startsWith("Nothing to do.\n"), session.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --keep    | latest,oldest-1 | 3 | --keep: 'oldest-1' is none of latest, latest-N, oldest, oldest+N, running and VERSION-RELEASE
          --keep    | 'latest,'       | 3 | --keep: a part of 'latest,' is empty
          --quiet   | foo             | 2 | Unexpected argument 'foo'. Try 'kmpsolv purge-kernels --help'.
          """)
  void saysWhatIsWrong(String option, String value, int code, String message) {
    assertEquals(code, session.run("purge-kernels", "--installed", installed, option, value));
    assertEquals("kmpsolv: " + message + "\n", session.errors());
  }
}
