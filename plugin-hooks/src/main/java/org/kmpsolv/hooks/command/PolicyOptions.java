package org.kmpsolv.hooks.command;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.kmpsolv.hooks.machine.Machine;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Policy.Multiversion;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.RunningKernel;

/**
 * The options of the verbs that plan: under which conditions. Immutable.
 *
 * @param hardware a modalias for each device
 * @param facts what else is true of the machine
 * @param loaded the modules that the running kernel has loaded
 * @param running what {@code uname -r} says; empty for the newest installed kernel
 */
record PolicyOptions(
    Policy policy,
    ImmutableList<String> hardware,
    ImmutableSet<String> facts,
    ImmutableSet<String> loaded,
    String running) {
  private static final String ARCH = "--arch";
  private static final String RECOMMENDS = "--recommends";
  private static final String NO_RECOMMENDS = "--no-recommends";
  private static final String MULTIVERSION = "--multiversion";
  private static final String COVERAGE = "--coverage";
  private static final String RUNNING = "--running";
  private static final String TIME_LIMIT = "--time-limit";

  private static final CharMatcher ARCHITECTURE =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.is('_'));

  /** Whole or decimal, below 32 years. */
  private static final String SECONDS = "\\d{1,9}(\\.\\d{1,9})?";

  static void addTo(CommandSpec spec) {
    addArchitecture(spec);
    HardwareOption.addTo(spec, "none; without --repo those of the machine");
    Options.flag(spec, "Install also what is recommended (the default).", RECOMMENDS);
    Options.flag(spec, "Install what is required alone.", NO_RECOMMENDS);
    Options.value(
        spec,
        "SPEC",
        "Packages that may be installed in several versions: names and provides:CAPABILITY,"
            + " separated by commas (default provides:multiversion(kernel)).",
        MULTIVERSION);
    Options.value(
        spec,
        "MODE",
        "Where a module that serves the running kernel would be lost at the next boot: require"
            + " (no such plan; the default), warn, or ignore.",
        COVERAGE);
    Options.value(
        spec,
        "RELEASE",
        "The running kernel, as uname -r says it (default the newest that is installed).",
        RUNNING);
    Options.value(
        spec, "SECONDS", "End the search with the best plan that is known by then.", TIME_LIMIT);
  }

  static void addArchitecture(CommandSpec spec) {
    Options.value(
        spec,
        "ARCH",
        "The machine's architecture (default x86_64; without --repo this machine's).",
        ARCH);
  }

  static PolicyOptions read(ParseResult parsed, World world) {
    Policy policy =
        world
            .policy()
            .withArchitecture(architecture(parsed, world))
            .withRecommends(recommends(parsed, world.policy().recommends()));
    String multiversion = Options.value(parsed, MULTIVERSION);
    if (multiversion != null) {
      policy = policy.withMultiversion(Multiversion.parse(multiversion));
    }
    String limit = Options.value(parsed, TIME_LIMIT);
    if (limit != null) {
      policy = policy.withTimeLimit(seconds(limit));
    }
    String coverage = Options.value(parsed, COVERAGE);
    if (coverage != null) {
      policy = policy.withCoverage(coverage(coverage));
    }
    return new PolicyOptions(
        policy,
        Objects.requireNonNullElse(HardwareOption.read(parsed), world.hardware()),
        world.facts(),
        world.loaded(),
        Objects.requireNonNullElse(Options.value(parsed, RUNNING), ""));
  }

  /** The architecture that is given, or else the default. */
  static String architecture(ParseResult parsed, World world) {
    String text =
        Objects.requireNonNullElse(Options.value(parsed, ARCH), world.policy().architecture());
    try {
      return checkedArchitecture(text);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.invalid(ARCH + ": " + e.getMessage());
    }
  }

  /** The text where it can be one. */
  static String checkedArchitecture(String text) {
    if (text.isEmpty() || !ARCHITECTURE.matchesAllOf(text)) {
      throw new IllegalArgumentException("'" + text + "' is no architecture");
    }
    return text;
  }

  private static boolean recommends(ParseResult parsed, boolean otherwise) {
    boolean with = Options.isSet(parsed, RECOMMENDS);
    boolean without = Options.isSet(parsed, NO_RECOMMENDS);
    if (with && without) {
      throw CommandFailure.invalid(RECOMMENDS + " and " + NO_RECOMMENDS + " exclude each other");
    }
    return with || (otherwise && !without);
  }

  private static CoverageMode coverage(String text) {
    return switch (text) {
      case "require" -> CoverageMode.REQUIRE;
      case "warn" -> CoverageMode.WARN;
      case "ignore" -> CoverageMode.IGNORE;
      default ->
          throw CommandFailure.invalid(
              COVERAGE + ": '" + text + "' is none of require, warn, ignore");
    };
  }

  private static Duration seconds(String text) {
    double seconds = text.matches(SECONDS) ? Double.parseDouble(text) : 0;
    if (seconds == 0) {
      throw CommandFailure.invalid("--time-limit: '" + text + "' is no number of seconds above 0");
    }
    return Duration.ofNanos((long) (seconds * 1e9));
  }

  /** The request for these jobs. */
  Request request(List<? extends Job> jobs) {
    return new Request(ImmutableList.copyOf(jobs), policy, hardware, facts, loaded, running);
  }

  /** The kernel that runs: the one that is named, or that of this machine, or the newest one. */
  RunningKernel runningKernel(KernelCatalog catalog) {
    return RunningKernel.of(catalog, running.isEmpty() ? null : running, Machine.kernelRelease());
  }
}
