package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;

/** {@code kmpsolv}: plans, and changes nothing. */
final class PlanningFront implements Front {
  @Override
  public String name() {
    return "kmpsolv";
  }

  @Override
  public String purpose() {
    return "Plans changes of a modular Linux kernel's packages. Nothing is installed or removed.";
  }

  @Override
  public ImmutableList<Verb> verbs() {
    return Verbs.all();
  }

  @Override
  public void describe(CommandSpec spec) {}

  @Override
  public void begin(ParseResult parsed) {}

  @Override
  public boolean acts(ParseResult parsed) {
    return false;
  }

  @Override
  public ExitCode end(Invocation invocation, Universe universe, Request request, Plan plan) {
    return ExitCode.OK;
  }

  @Override
  public void interrupt() {}
}
