package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.machine.Sysfs;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Drivers;
import org.kmpsolv.resolver.situation.Situation;

/**
 * {@code kmpsolv drivers}: what the hardware wants. In JSON, with all keys always there:
 *
 * <ul>
 *   <li>{@code kernel}: the release of the kernel that is looked at, or null,
 *   <li>{@code installed}: whether it is installed,
 *   <li>{@code devices}: {@code modalias} and {@code drivers}, the KMPs that it wants: {@code
 *       name}, {@code state} ({@code driving}, {@code offered}, {@code not_loadable}), the {@code
 *       package} and {@code repository} where it drives or is offered, else null, and the first
 *       {@code obstacles} where it does not load,
 *   <li>{@code unmatched}: the modaliases that no KMP knows.
 * </ul>
 */
final class DriversVerb implements Verb {
  @Override
  public String name() {
    return "drivers";
  }

  @Override
  public String summary() {
    return "Show what drives the hardware, and what could.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "[--hardware FILE]");
    SourceOptions.addTo(spec);
    RunningOption.addTo(spec);
    HardwareOption.addTo(spec, "those of this machine");
  }

  @Override
  public ExitCode run(Invocation invocation) {
    @Nullable ImmutableList<String> said = HardwareOption.read(invocation.parsed());
    World world = World.of(invocation);
    ImmutableList<String> hardware = said == null ? Sysfs.modaliases(world.devices()) : said;
    Universe universe = Loading.load(invocation, world.sources(), List.of());
    Situation situation = RunningOption.situation(invocation.parsed(), world, universe, hardware);
    invocation.report().drivers(universe, Drivers.of(situation));
    return ExitCode.OK;
  }
}
