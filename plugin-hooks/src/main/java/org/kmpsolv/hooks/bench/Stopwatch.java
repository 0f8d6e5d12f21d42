package org.kmpsolv.hooks.bench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.scenarios.bench.Run;
import org.kmpsolv.scenarios.bench.Run.Outcome;

/** Runs programs and measures them; what they print is thrown away unless it is asked for. */
final class Stopwatch {
  /** Tells the processors' time and the most memory, which Java cannot know of another process. */
  private static final Path TIME = Path.of("/usr/bin/time");

  private static final String NO_FILE = "/dev/null";

  private final Path directory;

  /**
   * Makes one.
   *
   * @param directory for a few files of its own; also where kmpsolv keeps its cache
   */
  Stopwatch(Path directory) {
    this.directory = directory;
  }

  static boolean measuresMemory() {
    return Files.isExecutable(TIME);
  }

  /**
   * Runs it once.
   *
   * @param exitCodes those of a process that has done its work
   * @param limit a process that takes longer is ended
   */
  Run measure(List<String> command, Set<Integer> exitCodes, Duration limit) {
    Path measured = directory.resolve("measured");
    List<String> words = new ArrayList<>();
    if (measuresMemory()) {
      words.addAll(List.of(TIME.toString(), "-q", "-f", "%U %S %M", "-o", measured.toString()));
    }
    words.addAll(command);
    try {
      long start = System.nanoTime();
      Process process = start(words, new File(NO_FILE));
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      double seconds = (System.nanoTime() - start) / 1e9;
      if (!ended) {
        // Children first: who waits for them would leave them behind.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return new Run(Outcome.TIMEOUT, seconds, -1, -1);
      }
      Outcome outcome = exitCodes.contains(process.exitValue()) ? Outcome.DONE : Outcome.FAILED;
      if (!measuresMemory()) {
        return new Run(outcome, seconds, -1, -1);
      }
      String[] numbers = Files.readString(measured).strip().split(" ", -1);
      return new Run(
          outcome,
          seconds,
          Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]),
          Long.parseLong(numbers[2]));
    } catch (IOException e) {
      throw new MetadataException(command.get(0) + " cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw interrupted(command, e);
    }
  }

  /**
   * Runs what must be done before there is something to measure.
   *
   * @param output what it prints goes to this file
   * @throws MetadataException where it does not end well
   */
  void prepare(List<String> command, Path output) {
    try {
      Process process = start(command, output.toFile());
      if (process.waitFor() != 0) {
        throw new MetadataException(
            command.get(0)
                + " failed: "
                + MetadataFile.oneLine(Files.readString(errors(), StandardCharsets.ISO_8859_1)));
      }
    } catch (IOException e) {
      throw new MetadataException(command.get(0) + " cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw interrupted(command, e);
    }
  }

  private Path errors() {
    return directory.resolve("errors");
  }

  private Process start(List<String> words, File output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectInput(Redirect.from(new File(NO_FILE)))
            .redirectOutput(output)
            .redirectError(errors().toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("KMPSOLV_CACHE_DIR", directory.resolve("cache").toString());
    return builder.start();
  }

  private static MetadataException interrupted(List<String> command, InterruptedException e) {
    Thread.currentThread().interrupt();
    return new MetadataException(command.get(0) + " was interrupted", e);
  }
}
