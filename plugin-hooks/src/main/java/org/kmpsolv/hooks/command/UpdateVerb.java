package org.kmpsolv.hooks.command;

import java.util.List;
import org.kmpsolv.resolver.Job;

/** {@code kmpsolv update [CAP…]}. */
final class UpdateVerb implements PlanningVerb {
  @Override
  public String name() {
    return "update";
  }

  @Override
  public String alias() {
    return "up";
  }

  @Override
  public String summary() {
    return "Plan to update installed packages to newer versions.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(spec, "CAP", "What is to be updated (default all that is installed).");
    Planning.addSolverOptions(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    List<String> named = Arguments.read(invocation.parsed());
    return Planning.run(
        invocation,
        named.isEmpty()
            ? List.of(new Job.UpdateAll())
            : named.stream().map(Job.Update::new).toList());
  }
}
