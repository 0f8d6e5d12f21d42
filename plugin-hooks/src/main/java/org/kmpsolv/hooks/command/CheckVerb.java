package org.kmpsolv.hooks.command;

import java.time.Duration;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.check.Check;

/**
 * {@code kmpsolv check}: which packages of repositories cannot be installed, each by itself on an
 * empty machine. It ends with 0 only where all can, and each KMP loads on some kernel of the
 * repositories. As with libsolv's {@code installcheck}, no name is installed in two versions, and
 * packages that the architecture cannot run, or that there are in a better one, are passed over. In
 * JSON, with all keys always there:
 *
 * <ul>
 *   <li>{@code sound}: whether nothing is broken,
 *   <li>{@code checked}: how many packages were looked at,
 *   <li>{@code uninstallable}: how many of them cannot be installed,
 *   <li>{@code causes}, the one that most packages fall with first: {@code kind} ({@code missing},
 *       {@code other_architecture}, {@code clash}), {@code capabilities} that nobody provides,
 *       {@code rules} that exclude each other, in words, {@code hits}, the packages that it hits
 *       directly, {@code count} of those that fall with it, and {@code packages}, those that fall
 *       with no cause before it: {@code package}, and {@code needs}, the way to one that it hits
 *       ({@code package}, {@code capability}, {@code provider}, {@code providers}, how many there
 *       are),
 *   <li>{@code stranded}: {@code packages}, the KMPs that can be installed and load on no kernel,
 *       and {@code causes}, as {@code impact} tells them.
 * </ul>
 */
final class CheckVerb implements Verb {
  private static final String RPM_ONLY = "--rpm-only";

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "Show which packages of repositories cannot be installed.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "--repo DIR [--with DIR]");
    SourceOptions.addWithHelpersTo(spec);
    PolicyOptions.addArchitecture(spec);
    Options.flag(spec, "Look at rpm's dependencies alone, not at what KMPs load on.", RPM_ONLY);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    World world = World.of(invocation);
    Sources sources = world.sources();
    String architecture = PolicyOptions.architecture(invocation.parsed(), world);
    Universe universe = Loading.load(invocation, sources, List.of());
    invocation.report().progress("Checking packages...");
    long start = System.nanoTime();
    Check check =
        Check.of(
            universe,
            architecture,
            id -> !sources.helpers().contains(universe.repository(id)),
            !Options.isSet(invocation.parsed(), RPM_ONLY));
    invocation.report().check(universe, check, Duration.ofNanos(System.nanoTime() - start));
    return check.isSound() ? ExitCode.OK : ExitCode.NO_PLAN;
  }
}
