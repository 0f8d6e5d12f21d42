package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.kmpsolv.hooks.machine.Machine;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Removals;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.autoremove.Autoremove;
import org.kmpsolv.resolver.autoremove.AutoremoveRequest;
import org.kmpsolv.resolver.autoremove.Orphans;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.RunningKernel;
import org.kmpsolv.resolver.situation.Situation;

/**
 * {@code kmpsolv packages}: all packages, or the installed ones of some kinds, each that is of any
 * of them. In JSON {@code packages}, each with name, epoch, version, release, arch, {@code
 * repository}, {@code installed} and {@code auto_installed}.
 */
final class PackagesVerb implements Verb {
  private static final String ORPHANED = "--orphaned";
  private static final String UNNEEDED = "--unneeded";
  private static final String AUTO = "--autoinstalled";
  private static final String USER = "--userinstalled";

  @Override
  public String name() {
    return "packages";
  }

  @Override
  public String alias() {
    return "pa";
  }

  @Override
  public String summary() {
    return "List packages, or those that are orphaned or unneeded.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "[--orphaned] [--unneeded] [--autoinstalled] [--userinstalled]");
    Options.flag(
        spec,
        "Show installed packages that no repository has, in no version, nor an update for.",
        ORPHANED);
    Options.flag(
        spec, "Show installed packages that nothing needs: what autoremove takes.", UNNEEDED);
    Options.flag(spec, "Show installed packages that the resolver selected automatically.", AUTO);
    Options.flag(spec, "Show installed packages that the user selected.", USER);
    SourceOptions.addTo(spec);
    RootOptions.addTo(spec);
    PolicyOptions.addArchitecture(spec);
    HardwareOption.addTo(spec, "none; without --repo those of the machine");
    RunningOption.addTo(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    World world = World.of(invocation);
    AutoremoveRequest asked = RootOptions.read(parsed, world);
    Policy policy = world.policy().withArchitecture(PolicyOptions.architecture(parsed, world));
    ImmutableList<String> hardware =
        Objects.requireNonNullElse(HardwareOption.read(parsed), world.hardware());
    Universe universe = Loading.load(invocation, world.sources(), RootOptions.paths(asked));
    AutoremoveRequest roots = world.withLocks(universe, asked);
    String named = RunningOption.read(parsed, world, universe);
    RunningKernel running =
        RunningKernel.of(
            new KernelCatalog(universe), named.isEmpty() ? null : named, Machine.kernelRelease());
    Request conditions =
        Request.of(List.of())
            .withPolicy(policy)
            .withFacts(world.facts())
            .withHardware(hardware)
            .withRunning(running.release());
    invocation
        .report()
        .packages(universe, listed(parsed, universe, conditions, roots), roots.automatic());
    return ExitCode.OK;
  }

  private static List<Integer> listed(
      ParseResult parsed, Universe universe, Request conditions, AutoremoveRequest roots) {
    Situation situation = new Situation(universe, conditions);
    BitSet found = new BitSet();
    if (List.of(ORPHANED, UNNEEDED, AUTO, USER).stream()
        .noneMatch(option -> Options.isSet(parsed, option))) {
      found.set(0, universe.packageCount());
    }
    if (Options.isSet(parsed, ORPHANED)) {
      found.or(Orphans.of(situation));
    }
    if (Options.isSet(parsed, UNNEEDED)) {
      ImmutableSet<Nevra> unneeded =
          Autoremove.of(universe, conditions, roots).removals().stream()
              .map(Removals.Removal::nevra)
              .collect(ImmutableSet.toImmutableSet());
      situation.installed().stream()
          .filter(id -> unneeded.contains(universe.nevra(id)))
          .forEach(found::set);
    }
    situation.installed().stream()
        .filter(
            id ->
                Options.isSet(parsed, roots.automatic().contains(universe.name(id)) ? AUTO : USER))
        .forEach(found::set);
    return found.stream().boxed().toList();
  }
}
