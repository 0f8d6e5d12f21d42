package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Verification;
import org.kmpsolv.resolver.situation.Situation;

/**
 * {@code kmpsolv verify}: what is broken in what is installed. It ends with 0 only where nothing
 * is: no RPM dependency, no KMP that loads on no kernel, no module that an older kernel has and the
 * boot kernel has not, no device without a driver that there is one for. In JSON, with all keys
 * always there:
 *
 * <ul>
 *   <li>{@code sound}: whether nothing is broken,
 *   <li>{@code boot}: the release of the boot kernel, or null,
 *   <li>{@code packages}, the broken ones: name, epoch, version, release, arch, what is {@code
 *       unmet}, and {@code conflicts} ({@code capability}, {@code with}),
 *   <li>{@code kernels}, the oldest first: {@code release}, {@code package}, {@code boots}, the
 *       KMPs that are {@code native} and {@code weak_updates}, {@code not_loadable} ({@code
 *       package}, {@code count} of obstacles, and the first of them as {@code obstacles}), and the
 *       {@code modules} that it can load,
 *   <li>{@code stranded}: the KMPs that load on no kernel,
 *   <li>{@code lost}: {@code release} of another kernel, and the {@code modules} that it has and
 *       the boot kernel has not,
 *   <li>{@code undriven}: devices as {@code drivers} tells them.
 * </ul>
 */
final class VerifyVerb implements Verb {
  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String alias() {
    return "ve";
  }

  @Override
  public String summary() {
    return "Show what is broken in what is installed.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "--installed FILE-OR-DIR");
    SourceOptions.addTo(spec);
    RunningOption.addTo(spec);
    HardwareOption.addTo(spec, "none; without --repo those of the machine");
  }

  @Override
  public ExitCode run(Invocation invocation) {
    World world = World.of(invocation);
    ImmutableList<String> hardware =
        Objects.requireNonNullElse(HardwareOption.read(invocation.parsed()), world.hardware());
    Sources sources = Loading.withInstalled(invocation, world);
    Universe universe = Loading.load(invocation, sources, List.of());
    Situation situation = RunningOption.situation(invocation.parsed(), world, universe, hardware);
    invocation.report().progress("Verifying installed packages...");
    Verification verification = Verification.of(situation);
    invocation.report().verification(universe, verification);
    return verification.isSound() ? ExitCode.OK : ExitCode.NO_PLAN;
  }
}
