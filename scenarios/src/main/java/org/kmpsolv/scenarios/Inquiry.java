package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Removals;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.autoremove.Autoremove;
import org.kmpsolv.resolver.autoremove.AutoremoveRequest;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.RunningKernel;
import org.kmpsolv.resolver.retention.KeepSpec;
import org.kmpsolv.resolver.retention.Retention;

/**
 * What is there and what is asked, which is all that the resolver needs. Immutable.
 *
 * @param repositories what can be installed, and what is
 * @param request what is asked, the policy and the hardware
 * @param purge which kernels stay where kernels are to be purged too; null where they are not
 * @param drivers which drivers are wanted besides, by what they are to do; null where none are
 * @param autoremove what makes roots where what is unneeded is to go; null where it is not
 */
public record Inquiry(
    ImmutableList<ScenarioRepository> repositories,
    Request request,
    @Nullable KeepSpec purge,
    @Nullable DriverInquiry drivers,
    @Nullable AutoremoveRequest autoremove) {

  /**
   * Has it answered.
   *
   * @param solver plans a request
   * @throws org.kmpsolv.metadata.model.MetadataException where a repository cannot be read
   */
  public Resolution answer(BiFunction<Universe, Request, Resolution> solver) {
    return answer(solver, null);
  }

  /**
   * The same with repositories, packages and jobs in another order.
   *
   * @param shuffle null for the order that they have
   */
  Resolution answer(BiFunction<Universe, Request, Resolution> solver, @Nullable Random shuffle) {
    Universe universe = Universes.of(this, shuffle);
    Removals removals = removals(universe);
    List<Job> jobs = new ArrayList<>(request.jobs());
    jobs.addAll(removals.jobs());
    Request asked = request.withJobs(Universes.shuffled(jobs, shuffle));
    Resolution answer =
        drivers == null ? solver.apply(universe, asked) : drivers.answer(universe, asked, solver);
    return autoremove == null ? removals.annotate(answer) : Autoremove.check(removals, answer);
  }

  private Removals removals(Universe universe) {
    if (autoremove != null) {
      String running = running(new KernelCatalog(universe));
      return Autoremove.of(universe, request.withRunning(running), autoremove);
    }
    if (purge == null) {
      return Removals.NOTHING;
    }
    KernelCatalog catalog = new KernelCatalog(universe);
    return Retention.purge(catalog, purge, running(catalog), request.policy().architecture());
  }

  private String running(KernelCatalog catalog) {
    String named = request.running();
    return RunningKernel.of(catalog, named.isEmpty() ? null : named, null).release();
  }
}
