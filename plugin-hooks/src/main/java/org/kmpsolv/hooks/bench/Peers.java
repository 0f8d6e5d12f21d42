package org.kmpsolv.hooks.bench;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.machine.Program;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.scenarios.bench.Tool;
import org.kmpsolv.scenarios.bench.Work;

/** The same stock as libsolv's programs and zypper want it: .solv files, test cases, a root. */
final class Peers {
  private static final String RULES =
      """
      job multiversion provides multiversion(kernel)
      job %s
      result transaction,problems <inline>
      """;

  private final Stock stock;
  private final Path room;
  private final Stopwatch stopwatch;
  private final List<Path> solvs = new ArrayList<>();

  private Peers(Stock stock, Path room, Stopwatch stopwatch) {
    this.stock = stock;
    this.room = room;
    this.stopwatch = stopwatch;
  }

  /** Makes what those works need. */
  static Peers prepare(Stock stock, Path room, Stopwatch stopwatch, List<Work> works)
      throws IOException {
    Peers peers = new Peers(stock, room, stopwatch);
    if (Program.isOnPath("repo2solv")) {
      peers.writeSolvs();
      peers.writeTestcases();
    }
    if (peers.hasZypper() && works.contains(Work.DRY_RUN)) {
      peers.addToZypper();
    }
    return peers;
  }

  boolean hasZypper() {
    return Program.isOnPath("zypper");
  }

  /** zypper's, where it has the repositories in its cache and nothing is installed. */
  Path root() {
    return room.resolve("root");
  }

  /** Null where the tool is not installed, or has no such work. */
  @Nullable ImmutableList<String> words(Work work, Tool tool) {
    if (!Program.isOnPath(tool.program())) {
      return null;
    }
    return switch (tool) {
      case TESTSOLV ->
          switch (work) {
            case INSTALL -> testcase("install.t");
            case UPDATE -> testcase("update.t");
            default -> null;
          };
      case INSTALLCHECK ->
          switch (work) {
            case CHECK -> installcheck(solvs);
            case CHECK_WITHOUT_BASE -> installcheck(solvs.stream().skip(1).toList());
            default -> null;
          };
      case ZYPPER ->
          work == Work.DRY_RUN ? zypper("--no-refresh", "in", "--dry-run", stock.driver()) : null;
      case REPO2SOLV -> work == Work.FIRST_USE ? repo2solv() : null;
      case KMPSOLV -> null;
    };
  }

  private @Nullable ImmutableList<String> testcase(String name) {
    return solvs.isEmpty()
        ? null
        : ImmutableList.of("testsolv", "-r", room.resolve(name).toString());
  }

  private static @Nullable ImmutableList<String> installcheck(List<Path> files) {
    if (files.isEmpty()) {
      return null;
    }
    ImmutableList.Builder<String> words = ImmutableList.builder();
    words.add("installcheck", "x86_64");
    files.forEach(each -> words.add(each.toString()));
    return words.build();
  }

  /** A process for each repository, one after the other, as zypper does it. */
  private ImmutableList<String> repo2solv() {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    words.add("sh", "-c", "for each; do repo2solv \"$each\" >/dev/null || exit 2; done", "sh");
    stock.all().forEach(each -> words.add(each.toAbsolutePath().toString()));
    return words.build();
  }

  private ImmutableList<String> zypper(String... words) {
    return ImmutableList.<String>builder()
        .add("zypper", "--non-interactive", "--no-gpg-checks", "--root", root().toString())
        .add(words)
        .build();
  }

  private void writeSolvs() {
    for (Path each : stock.all()) {
      Path solv = room.resolve(solvs.size() + ".solv");
      stopwatch.prepare(List.of("repo2solv", each.toString()), solv);
      solvs.add(solv);
    }
    stopwatch.prepare(
        List.of("mergesolv", solvs.get(0).toString(), solvs.get(1).toString()),
        room.resolve("installed.solv"));
  }

  /** testsolv finds files beside the test case alone, and takes one that is missing for empty. */
  private void writeTestcases() throws IOException {
    StringBuilder repositories = new StringBuilder();
    for (int i = 0; i < solvs.size(); i++) {
      repositories
          .append("repo r")
          .append(i)
          .append(" 0 solv ")
          .append(solvs.get(i).getFileName())
          .append('\n');
    }
    Files.writeString(
        room.resolve("install.t"),
        repositories
            + "system x86_64 rpm\n"
            + RULES.formatted("install provides " + stock.driver()));
    Files.writeString(
        room.resolve("update.t"),
        "repo @System 0 solv installed.solv\n"
            + repositories
            + "system x86_64 rpm @System\n"
            + RULES.formatted("update all packages"));
    if (Program.isOnPath(Tool.TESTSOLV.program())) {
      requireAnswer();
    }
  }

  /** An answer to nothing would be the fastest of all. */
  private void requireAnswer() throws IOException {
    Path answer = room.resolve("install.answer");
    stopwatch.prepare(
        List.of(Tool.TESTSOLV.program(), "-r", room.resolve("install.t").toString()), answer);
    if (!Files.readString(answer).startsWith("install ")) {
      throw new MetadataException(
          room.resolve("install.t") + ": testsolv does not install '" + stock.driver() + "'");
    }
  }

  private void addToZypper() throws IOException {
    Files.createDirectories(root());
    Path nowhere = room.resolve("zypper.out");
    int number = 0;
    for (Path each : stock.all()) {
      String url = "dir://" + each.toAbsolutePath();
      stopwatch.prepare(zypper("ar", "-G", "-f", "-t", "rpm-md", url, "r" + number++), nowhere);
    }
    stopwatch.prepare(zypper("ref"), nowhere);
  }
}
