package org.kmpsolv.hooks.command;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.bench.Bench;
import org.kmpsolv.hooks.bench.Plan;
import org.kmpsolv.hooks.bench.Stock;
import org.kmpsolv.scenarios.bench.Benchmark;
import org.kmpsolv.scenarios.bench.Work;

/** {@code kmpsolv bench}: measures this command beside libsolv's programs and zypper. */
final class BenchVerb implements Verb {
  private static final String SIZES = "--sizes";
  private static final String BASE = "--base";
  private static final String DRIVER = "--driver";
  private static final String WORKS = "--works";
  private static final String RUNS = "--runs";
  private static final String LIMIT = "--process-limit";
  private static final String CSV = "--csv";
  private static final String PLOT = "--plot";
  private static final String PAGE = "--report";

  /** The launcher says here where it is. */
  private static final String LAUNCHER = "kmpsolv.launcher";

  @Override
  public String name() {
    return "bench";
  }

  @Override
  public String summary() {
    return "Measure kmpsolv beside libsolv's programs and zypper.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "--sizes N,...");
    Options.value(spec, "N,...", "About how many packages each, generated.", SIZES);
    Options.values(
        spec,
        "DIR",
        "A kernel's repository; the oldest first. May be repeated.",
        SourceOptions.REPO);
    Options.value(spec, "DIR", "With --repo: the repository of what kernels need besides.", BASE);
    Options.value(spec, "CAP", "With --repo: what is installed (default kmod(i915.ko)).", DRIVER);
    Options.value(spec, "WORK,...", "What is measured (default all): " + works() + ".", WORKS);
    Options.value(spec, "N", "Runs of each, of which the median counts (default 5).", RUNS);
    Options.value(spec, "SECONDS", "End a process that takes longer (default 300).", LIMIT);
    Options.value(spec, "FILE", "Write the figures, a line a measurement.", CSV);
    Options.value(spec, "FILE", "Draw cost against size, as SVG.", PLOT);
    Options.value(spec, "FILE", "Write all of it as an HTML page.", PAGE);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    Plan plan = plan(parsed);
    String launcher = System.getProperty(LAUNCHER);
    if (launcher == null) {
      throw CommandFailure.invalid("bench starts kmpsolv anew: call it by its launcher");
    }
    Benchmark benchmark = new Bench(plan, Path.of(launcher), invocation.report()::progress).run();
    write(parsed, CSV, benchmark.csv());
    write(parsed, PLOT, benchmark.plot());
    write(parsed, PAGE, benchmark.html());
    invocation.report().benchmark(benchmark);
    return ExitCode.OK;
  }

  private static Plan plan(ParseResult parsed) {
    ImmutableList<Integer> sizes =
        words(parsed, SIZES)
            .map(word -> number(SIZES, word, 10, 1_000_000))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Stock> given = given(parsed);
    if (sizes.isEmpty() && given.isEmpty()) {
      throw CommandFailure.invalid("--sizes or --repo is required: what is worked on");
    }
    ImmutableList<Work> works =
        words(parsed, WORKS).map(BenchVerb::work).collect(ImmutableList.toImmutableList());
    String runs = Options.value(parsed, RUNS);
    String limit = Options.value(parsed, LIMIT);
    return new Plan(
        given,
        sizes,
        works.isEmpty() ? ImmutableList.copyOf(Work.values()) : works,
        runs == null ? 5 : number(RUNS, runs, 1, 1000),
        Duration.ofSeconds(limit == null ? 300 : number(LIMIT, limit, 1, 86_400)));
  }

  private static ImmutableList<Stock> given(ParseResult parsed) {
    List<Path> kernels =
        Options.values(parsed, SourceOptions.REPO).stream()
            .map(each -> directory(SourceOptions.REPO, each))
            .toList();
    String base = Options.value(parsed, BASE);
    String driver = Options.value(parsed, DRIVER);
    if (kernels.isEmpty()) {
      if (base != null || driver != null) {
        throw CommandFailure.invalid(BASE + " and " + DRIVER + " need --repo");
      }
      return ImmutableList.of();
    }
    if (base == null) {
      throw CommandFailure.invalid("--base DIR is required with --repo");
    }
    return ImmutableList.of(
        Stock.given(directory(BASE, base), kernels, driver == null ? "kmod(i915.ko)" : driver));
  }

  private static Path directory(String option, String text) {
    return SourceOptions.existing(option, text).toAbsolutePath();
  }

  private static Stream<String> words(ParseResult parsed, String option) {
    @Nullable String text = Options.value(parsed, option);
    return text == null
        ? Stream.empty()
        : Splitter.on(',').trimResults().omitEmptyStrings().splitToStream(text);
  }

  private static int number(String option, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as what is out of range.
    }
    throw CommandFailure.invalid(
        option + ": '" + text + "' is no number from " + least + " to " + most);
  }

  private static String word(Work work) {
    return work.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String works() {
    return Stream.of(Work.values()).map(BenchVerb::word).collect(Collectors.joining(", "));
  }

  private static Work work(String text) {
    return Stream.of(Work.values())
        .filter(each -> word(each).equals(text))
        .findFirst()
        .orElseThrow(
            () -> CommandFailure.invalid(WORKS + ": '" + text + "' is none of " + works()));
  }

  private static void write(ParseResult parsed, String option, String content) {
    String file = Options.value(parsed, option);
    if (file == null) {
      return;
    }
    try {
      Files.writeString(Path.of(file), content);
    } catch (IOException | InvalidPathException e) {
      throw CommandFailure.invalid(
          option + ": '" + file + "' cannot be written: " + e.getMessage());
    }
  }
}
