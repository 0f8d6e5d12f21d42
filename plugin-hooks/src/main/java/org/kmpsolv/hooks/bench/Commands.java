package org.kmpsolv.hooks.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.scenarios.bench.Tool;
import org.kmpsolv.scenarios.bench.Work;

/** The command line of each work on a stock, with each tool that is there. */
final class Commands {
  private final Stock stock;
  private final Path room;
  private final Path launcher;
  private final Peers peers;

  private Commands(Stock stock, Path room, Path launcher, Peers peers) {
    this.stock = stock;
    this.room = room;
    this.launcher = launcher;
    this.peers = peers;
  }

  /**
   * What to run.
   *
   * @param exitCodes those that mean that it is done
   * @param filling whether a run that is not counted fills a cache first
   * @param forgotten what is deleted before each run; null for nothing
   */
  record Command(
      ImmutableList<String> words,
      ImmutableSet<Integer> exitCodes,
      boolean filling,
      @Nullable Path forgotten) {

    void forget() throws IOException {
      if (forgotten != null && Files.exists(forgotten)) {
        MoreFiles.deleteRecursively(forgotten, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    }
  }

  static Commands prepare(
      Stock stock, Path room, Path launcher, Stopwatch stopwatch, List<Work> works)
      throws IOException {
    return new Commands(stock, room, launcher, Peers.prepare(stock, room, stopwatch, works));
  }

  /** Null where the tool is not installed, or has no such work. */
  @Nullable Command of(Work work, Tool tool) {
    if (tool == Tool.KMPSOLV) {
      return ours(work);
    }
    ImmutableList<String> words = peers.words(work, tool);
    if (words == null) {
      return null;
    }
    // installcheck ends with 1 where it found something.
    ImmutableSet<Integer> exitCodes =
        switch (work) {
          case CHECK -> ImmutableSet.of(0, 1);
          case CHECK_WITHOUT_BASE -> ImmutableSet.of(1);
          default -> ImmutableSet.of(0);
        };
    return new Command(words, exitCodes, false, null);
  }

  private @Nullable Command ours(Work work) {
    return switch (work) {
      case INSTALL -> counted(repositories(stock.all(), "install", stock.driver()), 0);
      case UPDATE -> counted(update(), 0);
      case CHECK -> counted(repositories(stock.all(), "check", "--rpm-only"), 0, 4);
      case CHECK_WITHOUT_BASE -> counted(repositories(stock.kernels(), "check", "--rpm-only"), 4);
      case FIRST_USE -> firstUse();
      case DRY_RUN -> peers.hasZypper() ? counted(dryRun(), 0) : null;
    };
  }

  private static Command counted(List<String> words, Integer... exitCodes) {
    return new Command(ImmutableList.copyOf(words), ImmutableSet.copyOf(exitCodes), true, null);
  }

  private List<String> repositories(List<Path> directories, String... verb) {
    List<String> words = new ArrayList<>(List.of(launcher.toString()));
    words.addAll(List.of(verb));
    directories.forEach(each -> words.addAll(List.of("--repo", each.toString())));
    return words;
  }

  /** The oldest kernel is installed with all of its KMPs. */
  private List<String> update() {
    List<String> words = repositories(stock.all(), "update");
    words.addAll(List.of("--installed", stock.base().toString()));
    words.addAll(List.of("--installed", stock.kernels().get(0).toString()));
    return words;
  }

  private Command firstUse() {
    Path cache = room.resolve("fresh");
    List<String> words = repositories(stock.all(), "install", stock.driver());
    words.addAll(List.of("--cache-dir", cache.toString()));
    return new Command(ImmutableList.copyOf(words), ImmutableSet.of(0), false, cache);
  }

  private List<String> dryRun() {
    return List.of(
        launcher.resolveSibling("zypper-kmp").toString(),
        "install",
        "--root",
        peers.root().toString(),
        "-n",
        "--dry-run",
        stock.driver());
  }
}
