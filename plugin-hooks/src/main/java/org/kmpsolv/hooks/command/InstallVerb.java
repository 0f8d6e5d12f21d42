package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableSet;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Target;

/** {@code kmpsolv install CAP…}. */
final class InstallVerb implements PlanningVerb {
  private static final String OLD = "--oldpackage";

  @Override
  public String name() {
    return "install";
  }

  @Override
  public String alias() {
    return "in";
  }

  @Override
  public String summary() {
    return "Plan to install packages.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(
        spec,
        "CAP",
        "What is wanted: a name, name=version, name.arch, a capability such as kmod(i915.ko), the"
            + " path of a file, or a glob.");
    Options.flag(
        spec, "Take the version that is asked for though it is older than what is installed.", OLD);
    Planning.addSolverOptions(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    ImmutableSet<Modifier> modifiers =
        Options.isSet(invocation.parsed(), OLD)
            ? ImmutableSet.of(Modifier.SET_EVR)
            : ImmutableSet.of();
    return Planning.run(
        invocation,
        invocation.arguments("package name or capability").stream()
            .map(what -> new Job.Install(new Target.Words(what), modifiers))
            .toList());
  }
}
