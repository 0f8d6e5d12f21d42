package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.analysis.Provision;
import org.kmpsolv.resolver.analysis.Verification;
import org.kmpsolv.resolver.situation.Situation;

/**
 * {@code kmpsolv mend}, and {@code zypper kmp verify}: what {@code kmpsolv verify} finds broken is
 * made whole, and nothing else is changed. Modules that the boot kernel lost come back, and devices
 * get their drivers, as far as something brings them; notes tell what stays broken, and then the
 * exit code is that of {@code verify}.
 */
final class MendVerb implements PlanningVerb {
  private final String name;
  private final String alias;

  MendVerb(String name, String alias) {
    this.name = name;
    this.alias = alias;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String alias() {
    return alias;
  }

  @Override
  public String summary() {
    return "Plan to mend what is broken in what is installed.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "");
    Planning.addSolverOptions(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    World world = World.of(invocation);
    Sources sources = Loading.withInstalled(invocation, world);
    Request request =
        Planning.request(
            invocation.parsed(), world, List.of(new Job.Verify(new Target.Everything())));
    Asked asked = Asked.of(invocation, world, sources, request, List.of());
    Situation situation = asked.situation();
    invocation.report().progress("Verifying installed packages...");
    Verification broken = Verification.of(situation);
    invocation
        .report()
        .progress(
            broken.isSound()
                ? "Dependencies of all installed packages are satisfied."
                : "Some of the dependencies of installed packages are broken. In order to fix these"
                    + " dependencies, the following actions need to be taken:");
    ImmutableList<Provision> lost = lost(situation, broken);
    List<String> unmended = new ArrayList<>();
    ExitCode code =
        Planning.answer(
            invocation,
            asked.with(wanted(asked.universe(), broken, lost)),
            answer -> {
              unmended.clear();
              if (answer instanceof Plan plan) {
                unmended.addAll(Unmended.notes(situation, broken, lost, plan));
              }
              return Planning.withNotes(unmended, answer);
            });
    return ended(code, unmended);
  }

  /** What could bring each module that an older kernel has and the boot kernel has not. */
  private static ImmutableList<Provision> lost(Situation situation, Verification broken) {
    return broken.lost().stream()
        .flatMap(lost -> lost.modules().stream())
        .distinct()
        .sorted()
        .map(module -> Provision.of(situation, broken.boot(), module))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Job.Install> wanted(
      Universe universe, Verification broken, ImmutableList<Provision> lost) {
    IntStream modules =
        lost.stream().flatMapToInt(it -> it.offered().stream().mapToInt(id -> id).limit(1));
    IntStream devices =
        broken.undriven().stream()
            .flatMap(device -> device.offered().stream())
            .flatMapToInt(driver -> driver.offered().stream().mapToInt(id -> id));
    return IntStream.concat(modules, devices)
        .distinct()
        .sorted()
        .mapToObj(
            id ->
                new Job.Install(Target.Named.version(universe, id), ImmutableSet.of(Modifier.WEAK)))
        .toList();
  }

  /** Done as far as it goes is not done: then it ends as {@code verify} ends. */
  private static ExitCode ended(ExitCode code, List<String> unmended) {
    return switch (code) {
      case OK, REBOOT_NEEDED, RESTART_NEEDED -> unmended.isEmpty() ? code : ExitCode.NO_PLAN;
      default -> code;
    };
  }
}
