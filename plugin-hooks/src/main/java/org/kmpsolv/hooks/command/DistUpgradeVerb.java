package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Target;

/** {@code kmpsolv dist-upgrade}. */
final class DistUpgradeVerb implements PlanningVerb {
  private static final String FROM = "--from";

  @Override
  public String name() {
    return "dist-upgrade";
  }

  @Override
  public String alias() {
    return "dup";
  }

  @Override
  public String summary() {
    return "Plan to bring what is installed to what the repositories have, newer or older.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.values(
        spec,
        "ALIAS",
        "Only what this repository has: its packages, be they of another vendor or older. May be"
            + " repeated.",
        FROM);
    Planning.addSolverOptions(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    List<String> from = Options.values(invocation.parsed(), FROM);
    return Planning.run(
        invocation,
        from.isEmpty()
            ? List.of(new Job.DistUpgrade(new Target.Everything(), ImmutableSet.of()))
            : from.stream().map(alias -> job(alias, invocation.parsed())).toList());
  }

  /** Who names a repository wants its vendor. */
  private static Job job(String alias, ParseResult parsed) {
    return new Job.DistUpgrade(
        new Target.InRepository(alias),
        ChangeOptions.isVendorChangeForbidden(parsed)
            ? ImmutableSet.of()
            : ImmutableSet.of(Modifier.SET_VENDOR));
  }
}
