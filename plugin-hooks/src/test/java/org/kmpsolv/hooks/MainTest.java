package org.kmpsolv.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process as a whole, where a captured stream would not do. */
@Timeout(60)
class MainTest {
  private static final File FULL = new File("/dev/full");

  private static ProcessBuilder kmpsolv(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.kmpsolv.hooks.Main");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  @Test
  void theExitCodeReachesTheShell() throws Exception {
    Process process = kmpsolv("install").start();
    assertEquals(
        "kmpsolv: too few arguments: at least one package name or capability is required."
            + " Try 'kmpsolv install --help'.\n",
        text(process.getErrorStream().readAllBytes()));
    assertEquals(3, process.waitFor());
  }

  @Test
  void aFullDiskIsAnError() throws Exception {
    assumeTrue(FULL.exists());
    Process process = kmpsolv("--help").redirectOutput(FULL).start();
    assertEquals(
        "kmpsolv: the output cannot be written: No space left on device\n",
        text(process.getErrorStream().readAllBytes()));
    assertEquals(1, process.waitFor());
  }

  @Test
  void aReaderThatHasSeenEnoughIsNone(@TempDir Path directory) throws Exception {
    Repositories many = new Repositories();
    for (int i = 0; i < 3000; i++) {
      many.add("package-with-a-name-" + i, "1-1", "noarch");
    }
    Process process = kmpsolv("search", "a", "--repo", many.write(directory).toString()).start();
    // Longer than any pipe holds: the rest must fail.
    assertTrue(process.getInputStream().read() >= 0);
    process.getInputStream().close();
    assertEquals("", text(process.getErrorStream().readAllBytes()));
    assertEquals(105, process.waitFor());
  }

  @Test
  void aSignalHasItsOwnExitCode() throws Exception {
    Process process = kmpsolv("remove", "x", "--installed", "/dev/stdin").start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertEquals("Reading installed packages...", out.readLine());
      // Now it waits for its input. (Process.destroy would close the streams.)
      process.toHandle().destroy();
      assertEquals("", text(process.getErrorStream().readAllBytes()));
      assertEquals(105, process.waitFor());
    }
  }
}
