package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.audit.Dialogue;
import org.kmpsolv.hooks.audit.Judgement;
import org.kmpsolv.hooks.audit.Verdict;
import org.kmpsolv.hooks.machine.AtomicFile;
import org.kmpsolv.hooks.machine.InstalledPackages;
import org.kmpsolv.hooks.machine.Syslog;
import org.kmpsolv.hooks.output.VerdictJson;
import org.kmpsolv.metadata.cache.UniverseCache;
import org.kmpsolv.metadata.universe.Universe;

/**
 * Judges one commit beside it, in a thread of its own: what goes wrong with that is told, and is
 * nobody else's problem.
 */
final class CommitAudit implements Dialogue.Listener {
  private static final int PATIENCE_SECONDS = 120;
  private static final int KEPT = 50;
  private static final String PREFIX = "commit-";

  private final MachineWorld world;
  private final UniverseCache cache;
  private final PrintStream errors;
  private final Instant began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private final List<Verdict> verdicts = new ArrayList<>();
  private volatile @Nullable Path snapshot;
  private @Nullable Judgement judgement;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "audit");
            // The process ends with the talk, and after a while even where this does not.
            thread.setDaemon(true);
            return thread;
          });

  private interface Task {
    void run() throws IOException;
  }

  /** Tells its verdicts on the stream too, which libzypp writes to its log. */
  CommitAudit(MachineWorld world, UniverseCache cache, PrintStream errors) {
    this.world = world;
    this.cache = cache;
    this.errors = errors;
  }

  /** zypper's cache tells what is installed before the commit; after it, it is written anew. */
  @Override
  public void prepare() {
    try {
      Path cache = world.root().installed().solvFile().orElse(null);
      if (cache != null) {
        Path copy = Files.createTempFile("kmpsolv", ".solv");
        snapshot = copy;
        Files.copy(cache, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      errors.println("kmpsolv: the commit is not judged: " + e);
    }
  }

  @Override
  public void begins(String steps) {
    submit(
        () -> {
          Path then = snapshot;
          if (then == null) {
            return;
          }
          Universe universe = world.sourcesAt(then).load(ImmutableList.of(), cache);
          judgement = new Judgement(universe, world.conditions(universe), steps);
          tell(judgement.expected());
        });
  }

  @Override
  public void ended(String steps) {
    submit(
        () -> {
          if (judgement != null) {
            tell(judgement.actual(InstalledPackages.names(world.root().installed()), steps));
          }
        });
  }

  private void submit(Task task) {
    worker.execute(
        () -> {
          try {
            task.run();
          } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            errors.println("kmpsolv: the commit is not judged: " + e);
          }
        });
  }

  private void tell(Verdict verdict) throws IOException {
    verdicts.add(verdict);
    verdict.lines().forEach(line -> errors.println("kmpsolv: " + line));
    Path directory = world.root().path().resolve("var/log/kmpsolv");
    String name = PREFIX + began.toString().replace(':', '-') + ".json";
    AtomicFile.write(directory.resolve(name), VerdictJson.write(began, verdicts));
    forget(directory);
    Syslog.tell(verdict.loses() || !verdict.undone().isEmpty(), String.join(" ", verdict.lines()));
  }

  /** Keeps the newest. */
  private static void forget(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> all =
          files
              .filter(file -> String.valueOf(file.getFileName()).startsWith(PREFIX))
              .sorted()
              .toList();
      for (Path file : all.subList(0, Math.max(0, all.size() - KEPT))) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Waits for what is under way, for a while. */
  void finish() {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        errors.println("kmpsolv: the commit is not judged: it takes too long");
      }
      Path copy = snapshot;
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // It is small.
    }
  }
}
