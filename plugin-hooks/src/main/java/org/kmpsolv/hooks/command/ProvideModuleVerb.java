package org.kmpsolv.hooks.command;

import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Provision;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.situation.Situation;

/**
 * {@code kmpsolv provide-module MODULE|MODALIAS}: which KMP brings a module or drives a device. In
 * JSON, with all keys always there:
 *
 * <ul>
 *   <li>{@code wanted}: the module, without {@code .ko} and with underscores for dashes, or the
 *       modalias,
 *   <li>{@code kernel}: the release of the kernel that it is wanted for, or null,
 *   <li>{@code installed}: whether that kernel is installed,
 *   <li>{@code built_in}: whether the kernel itself has the module,
 *   <li>{@code kmps}: as {@code drivers} of {@link DriversVerb}.
 * </ul>
 */
final class ProvideModuleVerb implements PlanningVerb {
  static final String NAME = "provide-module";
  static final String INSTALL = "--install";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String summary() {
    return "Show, or install, the KMP that brings a module or drives a device.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(
        spec, "MODULE|MODALIAS", "One module, such as i915, or the modalias of a device.");
    spec.synopsis("[OPTIONS] MODULE|MODALIAS");
    Options.flag(spec, "Have zypper install it where it is not installed.", INSTALL);
    KernelOption.addTo(spec);
    Planning.addSolverOptions(spec);
  }

  @Override
  public boolean changes(ParseResult parsed) {
    return Options.isSet(parsed, INSTALL);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    String wanted = invocation.argument("module or modalias", "module or modalias");
    World world = World.of(invocation);
    Asked asked =
        Asked.of(invocation, world, Planning.request(parsed, world, List.of()), List.of());
    Universe universe = asked.universe();
    Situation situation = Provision.situation(universe, asked.request(), wanted);
    Provision provision = Provision.of(situation, KernelOption.read(parsed, situation), wanted);
    boolean isOffered = !provision.offered().isEmpty();
    if (!Options.isSet(parsed, INSTALL) || provision.isThere() || !isOffered) {
      invocation.report().provision(universe, provision);
      return provision.isThere() || isOffered ? ExitCode.OK : ExitCode.NOT_FOUND;
    }
    if (!provision.installed()) {
      throw CommandFailure.invalid(
          INSTALL
              + ": the kernel "
              + provision.kernel().map(Kernel::release).orElse("")
              + " is not installed");
    }
    invocation.report().progress("Resolving package dependencies...");
    return Planning.answer(invocation, asked.with(provision.jobs(universe)), plan -> plan);
  }
}
