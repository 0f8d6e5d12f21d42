package org.kmpsolv.hooks.command;

import java.util.List;
import org.kmpsolv.hooks.output.Report;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Removals;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.RunningKernel;
import org.kmpsolv.resolver.retention.KeepSpec;
import org.kmpsolv.resolver.retention.Retention;

/** {@code kmpsolv purge-kernels [--keep SPEC]}. */
final class PurgeKernelsVerb implements PlanningVerb {
  @Override
  public String name() {
    return "purge-kernels";
  }

  @Override
  public String summary() {
    return "Plan to remove old kernels and what belongs to them.";
  }

  @Override
  public void describe(CommandSpec spec) {
    KeepOption.addTo(spec);
    Planning.addOptions(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    World world = World.of(invocation);
    KeepSpec keep = KeepOption.read(parsed, world);
    PolicyOptions policy = PolicyOptions.read(parsed, world);
    Universe universe = Loading.load(invocation, world.sources(), List.of());
    KernelCatalog catalog = new KernelCatalog(universe);
    RunningKernel running = policy.runningKernel(catalog);
    tellWhatIsMeant(invocation.report(), keep, running, policy);
    Removals purge =
        Retention.purge(catalog, keep, running.release(), policy.policy().architecture());
    Request request =
        world.complete(universe, policy.request(purge.jobs()).withRunning(running.release()));
    return Planning.answer(
        invocation,
        new Asked(universe, request),
        answer -> Planning.withNotes(running.notes(), purge.annotate(answer)));
  }

  /** In zypper's words. */
  private static void tellWhatIsMeant(
      Report report, KeepSpec keep, RunningKernel running, PolicyOptions policy) {
    report.progress("Preparing to purge obsolete kernels...");
    report.progress("Configuration: " + keep);
    report.progress("Running kernel release: " + running.release());
    report.progress("Running kernel arch: " + policy.policy().architecture());
  }
}
