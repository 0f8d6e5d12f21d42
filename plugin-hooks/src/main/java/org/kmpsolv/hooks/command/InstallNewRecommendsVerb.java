package org.kmpsolv.hooks.command;

import java.util.List;
import org.kmpsolv.resolver.Option;

/** {@code kmpsolv install-new-recommends}. */
final class InstallNewRecommendsVerb implements PlanningVerb {
  @Override
  public String name() {
    return "install-new-recommends";
  }

  @Override
  public String alias() {
    return "inr";
  }

  @Override
  public String summary() {
    return "Plan to install what the installed packages and the hardware recommend.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Planning.addSolverOptions(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    return Planning.run(invocation, List.of(), Option.ADD_ALREADY_RECOMMENDED);
  }
}
