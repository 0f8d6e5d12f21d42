package org.kmpsolv.hooks.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Impact;
import org.kmpsolv.resolver.analysis.Suppressions;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;

/**
 * {@code kmpsolv impact --from KERNEL --to KERNEL}. In JSON, with all keys always there:
 *
 * <ul>
 *   <li>{@code from}, {@code to}: {@code release} and {@code package} of the kernels,
 *   <li>{@code symbols}: {@code image} and {@code kmps}, each with {@code added} and {@code
 *       removed} (capabilities) and {@code changed} ({@code symbol}, {@code from}, {@code to}:
 *       lists of checksums),
 *   <li>{@code counts}: {@code kmps} of the old build, those loadable on the new kernel {@code
 *       alone}, {@code with_new} and {@code with_both}, and {@code not_loadable},
 *   <li>{@code loadable}: {@code alone}, {@code with_new} and {@code with_both}, the packages,
 *   <li>{@code causes}, the one that most KMPs fall over first: {@code kind} ({@code differs},
 *       {@code missing}, {@code not_loaded}), {@code symbol}, {@code needed}, {@code found}, {@code
 *       kmp} (null where they do not apply), {@code count} of the KMPs that fall over it, and
 *       {@code packages}, those that fall over no cause before it,
 *   <li>{@code lifted}: the packages that load only because changes are suppressed,
 *   <li>{@code suppressions}: {@code pattern}, the changed {@code symbols} that it means, and the
 *       packages that need them and are {@code lifted}.
 * </ul>
 */
final class ImpactVerb implements Verb {
  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String SUPPRESS = "--suppress";

  @Override
  public String name() {
    return "impact";
  }

  @Override
  public String summary() {
    return "Show what a change of the kernel does to KMPs.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "--from KERNEL --to KERNEL");
    String forms = ": a release (6.1.187-1-default), a version (6.1.187-1) or a package.";
    Options.value(spec, "KERNEL", "The old kernel" + forms, FROM);
    Options.value(spec, "KERNEL", "The new kernel" + forms, TO);
    Options.value(
        spec, "FILE", "Symbols whose change is harmless, a name or a glob a line.", SUPPRESS);
    SourceOptions.addTo(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    String from = required(parsed, FROM);
    String to = required(parsed, TO);
    Suppressions suppressions = suppressions(parsed);
    Universe universe = Loading.load(invocation, World.of(invocation).sources(), List.of());
    KernelCatalog catalog = new KernelCatalog(universe);
    Kernel old = KernelArgument.find(FROM, from, catalog);
    Kernel young = KernelArgument.find(TO, to, catalog);
    invocation.report().progress("Comparing kernels...");
    long start = System.nanoTime();
    Impact impact = Impact.of(catalog, old, young, suppressions);
    invocation.report().impact(universe, impact, Duration.ofNanos(System.nanoTime() - start));
    impact.suppressed().stream()
        .filter(line -> line.symbols().isEmpty())
        .forEach(
            line ->
                invocation
                    .complaints()
                    .tell(SUPPRESS + ": '" + line.pattern() + "' matches no changed symbol."));
    return ExitCode.OK;
  }

  private static String required(ParseResult parsed, String option) {
    String value = Options.value(parsed, option);
    if (value == null) {
      throw CommandFailure.invalid(
          "too few arguments: " + option + " is required. Try 'kmpsolv impact --help'.");
    }
    return value;
  }

  private static Suppressions suppressions(ParseResult parsed) {
    String file = Options.value(parsed, SUPPRESS);
    if (file == null) {
      return Suppressions.NONE;
    }
    try {
      return Suppressions.parse(Files.readAllLines(SourceOptions.existing(SUPPRESS, file)));
    } catch (IOException e) {
      throw CommandFailure.invalid(SUPPRESS + ": '" + file + "' is no list of symbols");
    }
  }
}
