package org.kmpsolv.resolver.autoremove;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Removals;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.reach.Reach;
import org.kmpsolv.resolver.retention.Counted;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What is unneeded: installed automatically, and no root reaches it by requires, recommends or
 * supplements.
 */
public final class Autoremove {
  private final KernelLinks links;
  private final BitSet roots;
  private final BitSet unneeded;
  private final Counted counted;

  private Autoremove(Situation situation, AutoremoveRequest request) {
    this.counted =
        Counted.of(
            situation.kernels().catalog(),
            request.keep(),
            situation.request().running(),
            situation.request().policy().architecture());
    this.links = new KernelLinks(situation, counted);
    BitSet outside = links.outside();
    this.roots = Roots.of(situation, request, counted, outside);
    this.unneeded = situation.installed();
    unneeded.andNot(Reach.kept(situation, roots, outside, links::keptBy, links::isWanted));
  }

  /**
   * What autoremove removes. The notes say which old kernels stay nevertheless, and what is
   * orphaned too.
   *
   * @param conditions the policy, the hardware and the running kernel, without jobs
   */
  public static Removals of(Universe universe, Request conditions, AutoremoveRequest request) {
    Situation situation = new Situation(universe, conditions);
    Autoremove found = new Autoremove(situation, request);
    Wording wording =
        new Wording(situation, found.links, found.roots, found.unneeded, request.keep());
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    if (request.automatic().isEmpty()) {
      notes.add("No package is known to be installed automatically: all stay.");
    }
    notes.addAll(found.counted.notes());
    notes.addAll(wording.notes());
    return new Removals(
        found.unneeded.stream()
            .mapToObj(id -> new Removals.Removal(universe.nevra(id), wording.reason(id)))
            .collect(ImmutableList.toImmutableList()),
        notes.build());
  }

  /**
   * The answer to these removals, with their notes where it is a plan.
   *
   * @throws IllegalStateException where that plan does more or less, for then what is needed was
   *     not understood
   */
  public static Resolution check(Removals removals, Resolution answer) {
    if (answer instanceof Plan plan) {
      ImmutableSet<Nevra> meant =
          removals.removals().stream()
              .map(Removals.Removal::nevra)
              .collect(ImmutableSet.toImmutableSet());
      ImmutableSet<Nevra> gone =
          plan.steps().stream()
              .filter(step -> step.action() == Step.Action.REMOVE)
              .map(Step::nevra)
              .collect(ImmutableSet.toImmutableSet());
      if (gone.size() < plan.steps().size() || !gone.equals(meant)) {
        throw new IllegalStateException(
            "unneeded are " + meant + ", and the plan is " + plan.steps());
      }
    }
    return removals.annotate(answer);
  }
}
