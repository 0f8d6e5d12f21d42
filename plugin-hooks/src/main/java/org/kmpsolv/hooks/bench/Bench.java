package org.kmpsolv.hooks.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.scenarios.bench.Benchmark;
import org.kmpsolv.scenarios.bench.Measurement;
import org.kmpsolv.scenarios.bench.Run;
import org.kmpsolv.scenarios.bench.Run.Outcome;
import org.kmpsolv.scenarios.bench.Subject;
import org.kmpsolv.scenarios.bench.Tool;
import org.kmpsolv.scenarios.bench.Work;

/**
 * Measures each work with each tool in turn, run by run, so that what else the machine does meets
 * all of them.
 */
public final class Bench {
  /** How long it may take until Java's archive of the program's classes is there. */
  private static final int ARCHIVE_SECONDS = 120;

  /** A run that is not counted may take longer than the others. */
  private static final Duration FILLING = Duration.ofHours(1);

  private final Plan plan;
  private final Path launcher;
  private final Consumer<String> progress;

  /**
   * Makes one; nothing runs yet.
   *
   * @param launcher what starts kmpsolv
   * @param progress told what is being done
   */
  public Bench(Plan plan, Path launcher, Consumer<String> progress) {
    this.plan = plan;
    this.launcher = launcher;
    this.progress = progress;
  }

  /**
   * Runs all of it, in a directory of its own that is deleted afterwards.
   *
   * @throws MetadataException where something cannot be read, written or prepared
   */
  public Benchmark run() {
    Path directory = null;
    try {
      directory = Files.createTempDirectory("kmpsolv-bench");
      return run(directory);
    } catch (IOException e) {
      throw new MetadataException("no benchmark: " + e.getMessage(), e);
    } finally {
      delete(directory);
    }
  }

  private Benchmark run(Path directory) throws IOException {
    List<String> circumstances = new ArrayList<>(Machinery.describe());
    Stopwatch stopwatch = new Stopwatch(directory);
    warmUp(directory, stopwatch);
    List<Stock> stocks = new ArrayList<>(plan.given());
    for (int size : plan.sizes()) {
      progress.accept("Generating " + size + " packages...");
      stocks.add(Stock.generated(directory.resolve("generated-" + size), size));
    }
    ImmutableList.Builder<Measurement> measurements = ImmutableList.builder();
    for (int i = 0; i < stocks.size(); i++) {
      Stock stock = stocks.get(i);
      progress.accept("Preparing " + stock.packages() + " packages for the peers...");
      Path room = Files.createDirectory(directory.resolve("stock-" + i));
      Commands commands = Commands.prepare(stock, room, launcher, stopwatch, plan.works());
      for (Work work : plan.works()) {
        progress.accept("Measuring: " + work.title() + ", " + stock.packages() + " packages...");
        measurements.addAll(measure(stopwatch, commands, stock, work));
      }
    }
    circumstances.add("load average at the end: " + Machinery.load());
    circumstances.add(
        plan.runs()
            + " runs each; ended after "
            + plan.limit().toSeconds()
            + " seconds, and then"
            + " not run again");
    if (!Stopwatch.measuresMemory()) {
      circumstances.add("memory and processors' time not measured: there is no /usr/bin/time");
    }
    return new Benchmark(ImmutableList.copyOf(circumstances), measurements.build());
  }

  private List<Measurement> measure(Stopwatch stopwatch, Commands commands, Stock stock, Work work)
      throws IOException {
    List<Tool> tools =
        Stream.of(Tool.values()).filter(tool -> commands.of(work, tool) != null).toList();
    List<ImmutableList.Builder<Run>> runs = new ArrayList<>();
    boolean[] over = new boolean[tools.size()];
    tools.forEach(tool -> runs.add(ImmutableList.builder()));
    for (int run = 0; run <= plan.runs(); run++) {
      for (int i = 0; i < over.length; i++) {
        Commands.Command command = commands.of(work, tools.get(i));
        // The first run of ours is not counted: it fills the cache. The peers' caches are ready.
        boolean filling = run == 0;
        if (command == null || over[i] || (filling && !command.filling())) {
          continue;
        }
        command.forget();
        Run measured =
            stopwatch.measure(
                command.words(), command.exitCodes(), filling ? FILLING : plan.limit());
        over[i] = measured.outcome() != Outcome.DONE;
        if (!filling || over[i]) {
          runs.get(i).add(measured);
        }
      }
    }
    List<Measurement> measurements = new ArrayList<>();
    Subject subject = new Subject(stock.name(), stock.packages());
    for (int i = 0; i < over.length; i++) {
      measurements.add(new Measurement(subject, work, tools.get(i), runs.get(i).build()));
    }
    return measurements;
  }

  /** Has Java's archive of the classes made, as it is on a machine where kmpsolv was run before. */
  private void warmUp(Path directory, Stopwatch stopwatch) throws IOException {
    progress.accept("Starting kmpsolv...");
    stopwatch.prepare(List.of(launcher.toString(), "--version"), directory.resolve("version"));
    try {
      for (int i = 0; i < ARCHIVE_SECONDS && !hasArchive(directory.resolve("cache")); i++) {
        Thread.sleep(1000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MetadataException("the benchmark was interrupted", e);
    }
  }

  private static boolean hasArchive(Path cache) throws IOException {
    if (!Files.isDirectory(cache)) {
      return false;
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.anyMatch(each -> each.toString().endsWith(".archive"));
    }
  }

  private static void delete(@Nullable Path directory) {
    try {
      if (directory != null) {
        MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    } catch (IOException e) {
      // Left behind in the directory for temporary files.
    }
  }
}
