package org.kmpsolv.hooks.guard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.explain.DriverWords;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelService;
import org.kmpsolv.resolver.plan.HeldBack;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/** Which kernels Coverage would hold back, whoever asks for them. */
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
    return kernels.catalog().kernels().stream()
        .filter(kernel -> kernels.canBoot(kernel) && !guard.situation.isInstalled(kernel.id()))
        .filter(kernel -> Kernel.OLDEST_FIRST.compare(kernel, boots.get()) > 0)
        .flatMap(kernel -> guard.judge(kernel).stream())
        .collect(ImmutableList.toImmutableList());
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

  /** The modules that are lost where the kernel comes, and all else is done to keep them. */
  private ImmutableList<String> lostWith(Kernel kernel) {
    Universe universe = situation.universe();
    Target.Identity identity =
        new Target.Identity(
            universe.nevra(kernel.id()).toString(), universe.repository(kernel.id()).alias());
    Request request = situation.request();
    Resolution answer =
        Resolver.resolve(
            universe,
            request
                .withJobs(
                    ImmutableList.<Job>builder()
                        .addAll(request.jobs())
                        .add(
                            new Job.Install(
                                new Target.Exactly(ImmutableList.of(identity), false),
                                ImmutableSet.of()))
                        .build())
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
