package org.kmpsolv.hooks.command;

import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Removals;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.autoremove.Autoremove;
import org.kmpsolv.resolver.autoremove.AutoremoveRequest;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.RunningKernel;

/** {@code kmpsolv autoremove}: plans, and removes nothing itself. */
final class AutoremoveVerb implements PlanningVerb {
  @Override
  public String name() {
    return "autoremove";
  }

  @Override
  public String summary() {
    return "Plan to remove what was installed automatically and nothing needs any more.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "--installed FILE-OR-DIR --auto-installed FILE");
    RootOptions.addTo(spec);
    Planning.addOptions(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    World world = World.of(invocation);
    AutoremoveRequest asked = RootOptions.read(invocation.parsed(), world);
    PolicyOptions policy = PolicyOptions.read(invocation.parsed(), world);
    Universe universe = Loading.load(invocation, world.sources(), RootOptions.paths(asked));
    AutoremoveRequest roots = world.withLocks(universe, asked);
    RunningKernel running = policy.runningKernel(new KernelCatalog(universe));
    invocation.report().progress("Looking for unneeded packages...");
    Request conditions = policy.request(List.of()).withRunning(running.release());
    Removals removals = Autoremove.of(universe, conditions, roots);
    return Planning.answer(
        invocation,
        new Asked(universe, conditions.withJobs(removals.jobs())),
        answer -> Planning.withNotes(running.notes(), Autoremove.check(removals, answer)));
  }
}
