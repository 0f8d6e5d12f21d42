package org.kmpsolv.resolver.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Criterion;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.RemovalReason;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.Step.Action;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.KernelState;
import org.kmpsolv.resolver.reach.CleanDependencies;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/** Makes the steps that lead from what is installed to the state after the plan. */
public final class PlanAssembler {
  private final Situation situation;
  private final Universe universe;
  private final BitSet state;
  private final Reasons reasons;

  private PlanAssembler(Situation situation, BitSet state, KernelState kernelState) {
    this.situation = situation;
    this.universe = situation.universe();
    this.state = state;
    this.reasons = new Reasons(situation, state, kernelState);
  }

  /** The plan that ends in that state. */
  public static Plan assemble(
      Situation situation, BitSet after, List<Criterion> criteria, boolean optimal) {
    BitSet unneeded = CleanDependencies.unneeded(situation, after);
    BitSet state = (BitSet) after.clone();
    state.andNot(unneeded);
    unneeded.or(CleanDependencies.released(situation));
    KernelSituation before = situation.kernels();
    KernelState kernelState = KernelState.of(before.catalog(), state, before.flavor());
    PlanAssembler assembler = new PlanAssembler(situation, state, kernelState);
    ImmutableList<KernelOutcome> kernels = KernelOutcomes.of(situation, state, kernelState);
    return new Plan(
            assembler.steps(unneeded),
            ImmutableList.copyOf(criteria),
            optimal,
            kernels,
            assembler.notes())
        .withNotes(HeldBack.notes(situation, state, kernels));
  }

  private ImmutableList<Step> steps(BitSet unneeded) {
    BitSet added = (BitSet) state.clone();
    added.andNot(situation.installed());
    BitSet gone = situation.installed();
    gone.andNot(state);
    Map<Integer, List<Integer>> replaced = replacements(added, gone);
    List<Step> installs = new ArrayList<>();
    for (int id : Order.requiredFirst(universe, added)) {
      List<Integer> replaces = replaced.getOrDefault(id, List.of());
      replaces.forEach(gone::clear);
      installs.add(install(id, replaces));
    }
    List<Integer> removals = new ArrayList<>(Order.requiredFirst(universe, gone));
    java.util.Collections.reverse(removals);
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    steps.addAll(installs);
    for (int id : removals) {
      steps.add(remove(id, unneeded.get(id)));
    }
    return steps.build();
  }

  /**
   * For each package that comes those in whose place it does, ascending. Of several the first one
   * counts, and one of the same name before what obsoletes it.
   */
  private Map<Integer, List<Integer>> replacements(BitSet added, BitSet gone) {
    Map<Integer, Integer> first = new HashMap<>();
    for (int id = gone.nextSetBit(0); id >= 0; id = gone.nextSetBit(id + 1)) {
      int old = id;
      universe.namesakes(id).stream()
          .filter(other -> added.get(other) && replaces(other, old))
          .min()
          .ifPresent(other -> first.put(old, other));
    }
    for (int id = added.nextSetBit(0); id >= 0; id = added.nextSetBit(id + 1)) {
      for (int old : otherNames(id, gone)) {
        first.putIfAbsent(old, id);
      }
    }
    Map<Integer, List<Integer>> replacements = new HashMap<>();
    gone.stream()
        .filter(first::containsKey)
        .forEach(
            old -> replacements.computeIfAbsent(first.get(old), key -> new ArrayList<>()).add(old));
    return replacements;
  }

  /** Those of another name that cannot stay where it comes. */
  private List<Integer> otherNames(int id, BitSet gone) {
    List<Integer> others = new ArrayList<>();
    for (int old : situation.obsoletes(id)) {
      if (gone.get(old)) {
        others.add(old);
      }
    }
    if (situation.kernels().catalog().isKernel(id)) {
      gone.stream().filter(old -> situation.kernels().isSameRelease(id, old)).forEach(others::add);
    }
    others.removeIf(old -> universe.areNamesakes(old, id));
    return others;
  }

  /** Whether it comes in the place of one of its name. */
  private boolean replaces(int id, int gone) {
    return !situation.canCoexist(id, gone) || succeeds(id, gone);
  }

  /** Whether a new kernel or KMP is what left an installed one of its name without use. */
  private boolean succeeds(int id, int gone) {
    KernelCatalog catalog = situation.kernels().catalog();
    boolean sameRelease =
        catalog.kernel(id).map(Kernel::release).equals(catalog.kernel(gone).map(Kernel::release));
    return !situation.isAskedToGo(gone)
        && sameRelease
        && (catalog.isKernel(id) || catalog.isKmp(id))
        && universe.isNewer(id, gone);
  }

  private Step install(int id, List<Integer> replaces) {
    long freed = replaces.stream().mapToLong(universe::installedSize).sum();
    return new Step(
        action(id, replaces),
        universe.nevra(id),
        universe.repository(id).alias(),
        universe.twin(id),
        replaces.stream().map(universe::nevra).collect(ImmutableList.toImmutableList()),
        reasons.whyInstalled(id),
        universe.downloadSize(id),
        universe.installedSize(id) - freed);
  }

  private Action action(int id, List<Integer> replaces) {
    return replaces.stream()
        .filter(other -> universe.areNamesakes(other, id))
        .findFirst()
        .map(
            other -> {
              int order = universe.versionRank(id) - universe.versionRank(other);
              return order > 0 ? Action.UPGRADE : order < 0 ? Action.DOWNGRADE : Action.REINSTALL;
            })
        .orElse(Action.INSTALL);
  }

  private Step remove(int id, boolean unneeded) {
    return new Step(
        Action.REMOVE,
        universe.nevra(id),
        universe.repository(id).alias(),
        universe.twin(id),
        ImmutableList.of(),
        unneeded ? new RemovalReason.Unneeded() : reasons.whyRemoved(id),
        0,
        -universe.installedSize(id));
  }

  /** What was asked for and is so already. */
  private ImmutableList<String> notes() {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    for (Job job : situation.selections().jobs()) {
      List<Integer> meant = situation.selections().of(job).packages();
      if (job instanceof Job.Install) {
        meant.stream()
            .filter(id -> state.get(id) && situation.isInstalled(id))
            .findFirst()
            .ifPresent(id -> notes.add(alreadyInstalled(job, universe.nevra(id))));
      } else if ((job instanceof Job.Remove || job instanceof Job.Update)
          && job.target() instanceof Target.Words
          && meant.stream().noneMatch(situation::isInstalled)) {
        notes.add("'" + job.what() + "' is not installed.");
      }
    }
    return notes.build();
  }

  private static String alreadyInstalled(Job job, Nevra nevra) {
    return nevra.name().equals(job.what())
        ? "'" + job.what() + "' is already installed."
        : "'" + nevra + "' providing '" + job.what() + "' is already installed.";
  }
}
