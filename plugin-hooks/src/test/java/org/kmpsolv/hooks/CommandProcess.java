package org.kmpsolv.hooks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.peers.Programs;

/**
 * The command in a process of its own, as users have it: with output, input, signals and an end.
 */
public final class CommandProcess {
  private final Path output;
  private final Process process;

  /** What it ended with, and what it told. */
  public record End(int code, String output) {}

  private CommandProcess(Path output, Process process) {
    this.output = output;
    this.process = process;
  }

  /**
   * Starts it.
   *
   * @param work a directory for its output
   * @param path in place of the PATH; null for that of this process
   */
  public static CommandProcess start(
      Path work, @Nullable Path path, List<String> java, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                // A build in the background ignores the signal, and so would all that it starts.
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path"))));
    command.addAll(java);
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(work, "command", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    if (path != null) {
      builder.environment().put("PATH", path + ":" + System.getenv("PATH"));
    }
    return new CommandProcess(output, builder.start());
  }

  /** {@code zypper kmp} with these arguments. */
  public static CommandProcess zypperKmp(Path work, @Nullable Path path, String... arguments)
      throws IOException {
    return start(work, path, List.of("-Dkmpsolv.zypper=true", "org.kmpsolv.hooks.Main"), arguments);
  }

  public Process process() {
    return process;
  }

  /** Answers a question. */
  public CommandProcess type(String text) throws IOException {
    process.outputWriter().write(text);
    process.outputWriter().flush();
    return this;
  }

  /** Sends a signal such as {@code INT}. */
  public CommandProcess signal(String name) throws IOException, InterruptedException {
    Programs.run(List.of("kill", "-s", name, Long.toString(process.pid())));
    return this;
  }

  /** Waits until it has told that. */
  public CommandProcess await(String text) throws IOException, InterruptedException {
    for (int i = 0; i < 600 && !told().contains(text); i++) {
      assertTrue(process.isAlive() || told().contains(text), this::toldOrNothing);
      Thread.sleep(50);
    }
    assertTrue(told().contains(text), this::toldOrNothing);
    return this;
  }

  private String toldOrNothing() {
    try {
      return told();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private String told() throws IOException {
    return Files.readString(output);
  }

  /** Its end, with the input closed. */
  public End end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), this::toldOrNothing);
    return new End(process.exitValue(), told());
  }
}
