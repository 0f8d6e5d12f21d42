package org.kmpsolv.hooks.guard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.explain.DriverWords;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelService;
import org.kmpsolv.resolver.plan.HeldBack;
import org.kmpsolv.resolver.plan.PlanAssembler;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Which kernels Coverage would hold back, whoever asks for them, and which ones a plain update
 * brings without their drivers though a plan would bring both: libzypp knows no requirement that
 * holds only where a kernel comes, so such a kernel waits for a plan.
 */
public final class Guard {
  private final Situation situation;
  private final DriverWords drivers;

  private Guard(Situation situation) {
    this.situation = situation;
    this.drivers = new DriverWords(situation);
  }

  /**
   * The kernels that are offered, would boot, and on which each plan loses a module that serves the
   * running kernel; the oldest first.
   *
   * @param conditions a request that asks for nothing
   */
  public static ImmutableList<Held> of(Universe universe, Request conditions) {
    Request strict = conditions.withPolicy(conditions.policy().withCoverage(CoverageMode.REQUIRE));
    Guard guard = new Guard(new Situation(universe, strict));
    KernelSituation kernels = guard.situation.kernels();
    Optional<Kernel> boots = kernels.before().boot().map(KernelService::kernel);
    if (boots.isEmpty() || kernels.modules().isEmpty()) {
      return ImmutableList.of();
    }
    Map<Kernel, Held> held = new TreeMap<>(Kernel.OLDEST_FIRST);
    List<Kernel> others = new ArrayList<>();
    kernels.catalog().kernels().stream()
        .filter(kernel -> kernels.canBoot(kernel) && !guard.situation.isInstalled(kernel.id()))
        .filter(kernel -> Kernel.OLDEST_FIRST.compare(kernel, boots.get()) > 0)
        .forEach(
            kernel ->
                guard
                    .judge(kernel)
                    .ifPresentOrElse(it -> held.put(kernel, it), () -> others.add(kernel)));
    // Of those that a plain update brings only the newest boots; without it, the next one does.
    Optional<KernelOutcome> left = guard.leftByPlainUpdate(held.keySet());
    while (left.isPresent()) {
      KernelOutcome outcome = left.get();
      Optional<Kernel> kernel =
          others.stream()
              .filter(it -> universe.nevra(it.id()).equals(outcome.kernel()))
              .filter(it -> !held.containsKey(it))
              .findFirst();
      kernel.ifPresent(it -> held.put(it, guard.left(it, outcome.modulesLost())));
      left = kernel.flatMap(it -> guard.leftByPlainUpdate(held.keySet()));
    }
    return ImmutableList.copyOf(held.values());
  }

  private Optional<Held> judge(Kernel kernel) {
    ImmutableSet<String> lost = ImmutableSet.copyOf(drivers.lost(kernel));
    if (!lost.isEmpty()) {
      return Optional.of(held(kernel, lost.asList(), HeldBack.words(situation, kernel.id())));
    }
    ImmutableList<String> missing = lostWith(kernel);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            held(
                kernel,
                missing,
                List.of(
                    situation.universe().nevra(kernel.id())
                        + " is held back: what brings its modules cannot be installed with it, and "
                        + kernel.release()
                        + " would boot without module "
                        + missing.get(0)
                        + ".")));
  }

  private Held held(Kernel kernel, ImmutableList<String> modules, List<String> words) {
    return new Held(
        situation.universe().nevra(kernel.id()),
        kernel.release(),
        modules,
        ImmutableList.copyOf(words));
  }

  private Held left(Kernel kernel, ImmutableList<String> modules) {
    return held(
        kernel,
        modules,
        List.of(
            situation.universe().nevra(kernel.id())
                + " is held back from a plain update, which would bring it without module "
                + modules.get(0)
                + ".",
            "'zypper kmp update' brings both."));
  }

  /**
   * The kernel that boots after {@code zypper update}, where modules are lost there: that updates
   * what is installed, name by name, and looks neither at hardware that was there before nor at
   * what a driver loads on.
   *
   * @param held kernels that do not come
   */
  private Optional<KernelOutcome> leftByPlainUpdate(Set<Kernel> held) {
    Universe universe = situation.universe();
    Request request = situation.request();
    ImmutableList<Target.Identity> kept =
        held.stream().map(this::identity).collect(ImmutableList.toImmutableList());
    List<Job> jobs = new ArrayList<>(List.of(new Job.UpdateAll()));
    if (!kept.isEmpty()) {
      jobs.add(new Job.Blacklist(new Target.Exactly(kept, false)));
    }
    Resolution answer =
        Resolver.resolve(
            universe,
            request
                .withHardware(List.of())
                .with(jobs)
                .withPolicy(request.policy().withCoverage(CoverageMode.IGNORE)));
    return answer instanceof Plan plan
        ? PlanAssembler.assemble(situation, after(plan), List.of(), false).kernels().stream()
            .filter(it -> it.boots() && !it.modulesLost().isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /** What is there after a plan. */
  private BitSet after(Plan plan) {
    Universe universe = situation.universe();
    BitSet after = situation.installed();
    Set<Nevra> gone = new HashSet<>();
    for (Step step : plan.steps()) {
      gone.addAll(step.replaces());
      if (step.action() == Step.Action.REMOVE) {
        gone.add(step.nevra());
      } else {
        universe.packagesNamed(step.nevra().name()).stream()
            .filter(id -> universe.nevra(id).equals(step.nevra()))
            .filter(id -> universe.repository(id).alias().equals(step.repository()))
            .forEach(after::set);
      }
    }
    situation.installed().stream()
        .filter(id -> gone.contains(universe.nevra(id)))
        .forEach(after::clear);
    return after;
  }

  private Target.Identity identity(Kernel kernel) {
    return Target.Identity.like(situation.universe(), kernel.id());
  }

  /** The modules that are lost where the kernel comes, and all else is done to keep them. */
  private ImmutableList<String> lostWith(Kernel kernel) {
    Universe universe = situation.universe();
    Request request = situation.request();
    Resolution answer =
        Resolver.resolve(
            universe,
            request
                .with(
                    List.of(
                        new Job.Install(
                            new Target.Exactly(ImmutableList.of(identity(kernel)), false),
                            ImmutableSet.of())))
                .withPolicy(request.policy().withCoverage(CoverageMode.WARN)));
    // Where there is no plan at all, nobody else installs it.
    return answer instanceof Plan plan
        ? plan.kernels().stream()
            .filter(KernelOutcome::boots)
            .flatMap(outcome -> outcome.modulesLost().stream())
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }
}
