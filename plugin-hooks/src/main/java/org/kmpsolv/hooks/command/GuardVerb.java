package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.kmpsolv.hooks.guard.GuardFile;
import org.kmpsolv.hooks.guard.Held;
import org.kmpsolv.hooks.output.Guarded;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.zypp.ZyppRoot;

/** {@code kmpsolv guard [--remove]}. */
final class GuardVerb implements Verb {
  private static final String REMOVE = "--remove";

  @Override
  public String name() {
    return "guard";
  }

  @Override
  public String summary() {
    return "Keep zypper, YaST and PackageKit from kernels on which drivers would be lost.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "[--remove]");
    Options.flag(spec, "Hold nothing back any more.", REMOVE);
    SourceOptions.addRootTo(spec);
    RunningOption.addTo(spec);
    spec.footer(
        "",
        "Held back are kernels that have no driver for what is driven now, and those that a plain",
        "update would bring without one that there is: a KMP with the kernel's version in its name",
        "is new to zypper, and systemCheck.d has no requirement that holds only where a kernel",
        "comes. Those come with 'zypper kmp update'.");
  }

  @Override
  public ExitCode run(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    ZyppRoot root = MachineWorld.root(parsed);
    GuardFile file = new GuardFile(root.guardFile());
    ImmutableList<Held> held =
        Options.isSet(parsed, REMOVE) ? ImmutableList.of() : held(invocation);
    held.stream()
        .filter(each -> !GuardFile.canName(each.kernel()))
        .forEach(each -> invocation.complaints().tell(cannotName(each)));
    try {
      invocation.report().guarded(new Guarded(file.path(), file.update(held), held));
      return ExitCode.OK;
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NO_PRIVILEGES, file.path() + ": it cannot be written: " + e.getMessage());
    }
  }

  private static String cannotName(Held held) {
    return "systemCheck cannot name " + held.kernel() + ", so zypper may install it.";
  }

  private static ImmutableList<Held> held(Invocation invocation) {
    MachineWorld world = MachineWorld.of(invocation.parsed(), invocation.complaints());
    Universe universe = Loading.load(invocation, world.sources(), List.of());
    return world.held(universe, RunningOption.read(invocation.parsed(), world, universe));
  }
}
