package org.kmpsolv.hooks.command;

import org.kmpsolv.resolver.Job;

/** {@code kmpsolv remove CAP… [--clean-deps]}. */
final class RemoveVerb implements PlanningVerb {
  private static final String CLEAN_DEPS = "--clean-deps";
  private static final String NO_CLEAN_DEPS = "--no-clean-deps";

  @Override
  public String name() {
    return "remove";
  }

  @Override
  public String alias() {
    return "rm";
  }

  @Override
  public String summary() {
    return "Plan to remove packages.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(
        spec,
        "CAP",
        "What is to go: a name, name=version, name.arch, a capability, the path of a file, or a"
            + " glob.");
    Options.flag(spec, "Remove also what nothing else needs then.", "-u", CLEAN_DEPS);
    Options.flag(spec, "Leave what nothing else needs then (the default).", "-U", NO_CLEAN_DEPS);
    Planning.addSolverOptions(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    World world = World.of(invocation);
    boolean cleanDependencies =
        Options.isSet(invocation.parsed(), CLEAN_DEPS)
            || (world.config().flag("solver.cleandepsOnRemove").orElse(false)
                && !Options.isSet(invocation.parsed(), NO_CLEAN_DEPS));
    return Planning.run(
        invocation,
        world,
        invocation.arguments("package name or capability").stream()
            .map(what -> new Job.Remove(what, cleanDependencies))
            .toList());
  }
}
