package org.kmpsolv.hooks.command;

import org.kmpsolv.resolver.why.Why;

/**
 * {@code kmpsolv why PACKAGE}: the chain of reasons that leads to a package in the plan for a
 * request; without one, why it is installed. In JSON, with all keys always there, {@code packages}:
 *
 * <ul>
 *   <li>{@code package}, and its {@code state}: {@code planned}, {@code present} (installed, and
 *       the plan leaves it so), {@code absent},
 *   <li>{@code action}: what the plan does with it, or null,
 *   <li>{@code chain}: from what was asked down to it, a link for each package: {@code package},
 *       whether it {@code goes}, the {@code kind} of the reason, {@code because} of which package
 *       (or null), {@code text},
 *   <li>{@code needs}: who of the installed needs it, as links,
 *   <li>{@code chains}: the shortest from packages that nothing else needs, and in {@code roots}
 *       how many such packages there are,
 *   <li>{@code devices} that want it,
 *   <li>{@code kmp}: whether it is one; {@code serves}: the kernels that it serves: {@code
 *       release}, {@code boots}, {@code modules},
 *   <li>{@code kernel}: the same of a kernel itself, or null.
 * </ul>
 */
final class WhyVerb implements Verb {
  @Override
  public String name() {
    return "why";
  }

  @Override
  public String summary() {
    return "Show why a package is in a plan, or is installed.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Question.describe(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    return Question.ask(invocation, false, Why::of, invocation.report()::why);
  }
}
