package org.kmpsolv.hooks.command;

import org.kmpsolv.resolver.why.WhyNot;

/**
 * {@code kmpsolv why-not PACKAGE}: why a package is not in the plan for a request. In JSON, with
 * all keys always there, {@code packages}:
 *
 * <ul>
 *   <li>{@code package}, and the {@code verdict}: {@code in_plan}, {@code impossible}, {@code
 *       worse}, {@code equal} (the order of repositories and names decides), {@code not_asked},
 *   <li>{@code difference}: the weightiest criterion in which the best plan with the package is
 *       worse than the best of all, {@code criterion}, {@code with} and {@code best}, or null,
 *   <li>{@code comes}, {@code goes}: what else does so with it; {@code without}: what is done in
 *       the best plan only,
 *   <li>{@code proved}: whether the answer is,
 *   <li>{@code held_back}: of a kernel, what stands against it,
 *   <li>{@code problems}, as a plan that cannot be has them.
 * </ul>
 */
final class WhyNotVerb implements Verb {
  @Override
  public String name() {
    return "why-not";
  }

  @Override
  public String summary() {
    return "Show why a package is not in a plan.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Question.describe(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    return Question.ask(
        invocation, true, WhyNot::of, (answers, planned) -> invocation.report().whyNot(answers));
  }
}
