package org.kmpsolv.resolver.situation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Target;

/** The installed packages for which a job wants nothing but the best update. */
public final class BestUpdates {
  private final Situation situation;
  private final Updates updates;
  private final DistUpgrades distUpgrades;
  private final BestOf bestOf;

  /** What goes in any case, and so need not be there as the best. */
  private final BitSet gone;

  private final Map<Integer, List<Integer>> best = new HashMap<>();
  private @Nullable BitSet binding;

  BestUpdates(
      Situation situation,
      Updates updates,
      Obsoleters obsoleters,
      DistUpgrades distUpgrades,
      BitSet gone) {
    this.situation = situation;
    this.updates = updates;
    this.distUpgrades = distUpgrades;
    this.bestOf = new BestOf(situation, obsoleters, distUpgrades);
    this.gone = gone;
  }

  /** Whether a job asks for the best of what it means. */
  public boolean isBest(Job job) {
    boolean leads =
        job instanceof Job.Install
            || job instanceof Job.Update
            || job instanceof Job.UpdateAll
            || job instanceof Job.DistUpgrade;
    return leads
        && (situation.request().policy().has(Option.BEST)
            || JobSelections.modifiers(job).contains(Modifier.FORCE_BEST));
  }

  /** Of which installed packages a job wants the best updates. */
  public List<Integer> of(Job job) {
    if (job instanceof Job.Install || !isBest(job)) {
      return List.of();
    }
    return led(job, situation.selections().of(job).packages()).stream()
        .filter(situation::isInstalled)
        .filter(id -> !updates.settled().isSettled(id))
        .toList();
  }

  /** What the job leads to others: what it means, unless that is what it leads to. */
  private List<Integer> led(Job job, List<Integer> packages) {
    boolean towards = JobSelections.modifiers(job).contains(Modifier.TARGETED);
    if (job instanceof Job.DistUpgrade
        && (towards || job.target() instanceof Target.InRepository)) {
      Set<Integer> targets = Set.copyOf(packages);
      return situation.installed().stream()
          .filter(updates::isDistUpgraded)
          .filter(id -> updates.everything(id).stream().anyMatch(targets::contains))
          .boxed()
          .toList();
    }
    return towards ? updates.ledTo(packages) : packages;
  }

  /** The best of what a job asks for, be it allowed to come or not. */
  public List<Integer> of(List<Integer> packages) {
    Set<Integer> found =
        new TreeSet<>(
            bestOf.of(
                isRpmLayer()
                    ? packages
                    : packages.stream().filter(id -> !situation.isExcluded(id)).toList()));
    found.addAll(bestOf.kept(packages));
    return List.copyOf(found);
  }

  private boolean isRpmLayer() {
    return situation.request().policy().has(Option.RPM_LAYER_ALONE);
  }

  /**
   * The best of what could take its place, whether it may or not, or the package itself; none where
   * nothing is asked of it.
   */
  public List<Integer> best(int id) {
    return best.computeIfAbsent(id, this::findBest);
  }

  /** The weak jobs that say something else of an installed package, unless they are dropped. */
  public List<Job> unlessDone(int id) {
    return updates.settled().weakly(id);
  }

  /** The package itself and what could take its place, whether it may or not, ascending. */
  public List<Integer> all(int id) {
    return updates.everything(id);
  }

  private List<Integer> findBest(int id) {
    Policy policy = situation.request().policy();
    if (distUpgrades.isInvolved(id)
        && (isRpmLayer() ? updates.brought().isUnknown(id) : updates.brought().isOrphan(id))) {
      return isRpmLayer() && !policy.has(Option.KEEP_ORPHANS) ? List.of() : List.of(id);
    }
    Set<Integer> found = new TreeSet<>();
    if (policy.has(Option.BEST_OBEYS_POLICY)) {
      found.addAll(best(id, other -> updates.isAllowed(other, id)));
      if (found.isEmpty() && isRpmLayer()) {
        return List.of();
      }
    }
    if (found.isEmpty() || isRpmLayer()) {
      found.addAll(best(id, other -> true));
    }
    found.addAll(bestOf.kept(updates.everything(id)));
    return found.isEmpty() ? List.of(id) : List.copyOf(found);
  }

  private List<Integer> best(int id, Predicate<Integer> allowed) {
    boolean anywhere = !distUpgrades.isInvolved(id);
    return bestOf.of(
        updates.everything(id).stream()
            .filter(other -> updates.isLedTo(other, id))
            .filter(allowed)
            .filter(other -> anywhere || distUpgrades.isTarget(other))
            .toList());
  }

  /**
   * Whether an installed package has to be the best where something else could be there as well,
   * and so does not just go for the want of the best, be it allowed to go or not. The reading is
   * that of libsolv's {@code autouninstall}.
   */
  boolean binds(int id) {
    return binding().get(id);
  }

  private BitSet binding() {
    if (binding == null) {
      binding = new BitSet();
      for (Job job : situation.selections().jobs()) {
        of(job).stream().filter(this::couldBeLess).forEach(binding::set);
      }
      binding.andNot(gone);
    }
    return binding;
  }

  private boolean couldBeLess(int id) {
    List<Integer> wanted = best(id);
    return !wanted.isEmpty()
        && (!wanted.contains(id) || !wanted.containsAll(updates.anyReplacements(id)));
  }

  /** The installed packages that could go but for that, ascending. */
  public List<Integer> bound() {
    return binding().stream().filter(situation::couldBeRemoved).boxed().toList();
  }
}
