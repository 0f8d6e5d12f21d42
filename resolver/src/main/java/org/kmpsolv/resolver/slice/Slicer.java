package org.kmpsolv.resolver.slice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.reach.CleanDependencies;
import org.kmpsolv.resolver.situation.Conflicting;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Finds the slice of a request: from what is asked, to what that requires, recommends and would
 * replace, to what would then miss something. An installed package enters only where something may
 * take it away.
 */
public final class Slicer {
  private final Situation situation;
  private final Universe universe;
  private final BitSet installed;
  private final BitSet slice = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();

  /**
   * Dependencies (by provider set) that an installed package outside the slice meets; it may yet
   * enter.
   */
  private final BitSet metFromOutside = new BitSet();

  /** The same by the package that meets them; when it enters, they are looked at again. */
  private final Map<Integer, List<Integer>> metBy = new HashMap<>();

  /** The sets all of which are in the slice. */
  private final BitSet entered = new BitSet();

  private final InstalledNeeds needs;
  private final KernelReach kernelReach;
  private final Triggers triggers;
  private boolean losesWish;
  private final Involvement conflicts;
  private final Map<Integer, List<Integer>> obsoletedBy = new HashMap<>();

  private final @Nullable BestOnly best;

  /** Whether what may not take an installed package's place is of interest. */
  private final boolean withForbidden;

  private Slicer(Situation situation, @Nullable BestOnly best, boolean withForbidden) {
    this.situation = situation;
    this.best = best;
    this.withForbidden = withForbidden;
    this.universe = situation.universe();
    this.installed = situation.installed();
    this.needs = new InstalledNeeds(situation);
    this.kernelReach = new KernelReach(situation, slice, this::enter);
    BitSet obsoleting = universe.having(DependencyKind.OBSOLETES);
    obsoleting.and(situation.installed());
    for (int id = obsoleting.nextSetBit(0); id >= 0; id = obsoleting.nextSetBit(id + 1)) {
      for (int other : situation.obsoletes(id)) {
        obsoletedBy.computeIfAbsent(other, key -> new ArrayList<>()).add(id);
      }
    }
    BitSet conflicting = universe.having(DependencyKind.CONFLICTS);
    conflicting.and(situation.installed());
    this.conflicts =
        new Involvement(universe, conflicting, DependencyKind.CONFLICTS, meaning -> true);
    this.triggers = new Triggers(situation, this::canBeMet);
  }

  /**
   * The part of the slice that a plan can use in which each package is the best of its name; the
   * slice itself where nothing could be left out, or what is left out has wishes of its own.
   */
  public static Slice sliceOfBest(Situation situation) {
    Slicer slicer = new Slicer(situation, new BestOnly(situation), false);
    Slice part = slicer.run(List.of(), List.of());
    return slicer.losesWish ? slice(situation) : part;
  }

  /** The slice of the situation's request. */
  public static Slice slice(Situation situation) {
    return slice(situation, List.of());
  }

  /** The slice of the situation's request where one of these packages is to be there too. */
  public static Slice slice(Situation situation, List<Integer> wanted) {
    return new Slicer(situation, null, false).run(wanted, List.of());
  }

  /**
   * The same where some more installed packages may go; with what could take an installed package's
   * place if only that were allowed, too.
   */
  public static Slice sliceToExplain(
      Situation situation, List<Integer> wanted, List<Integer> mayGo) {
    return new Slicer(situation, null, true).run(wanted, mayGo);
  }

  private Slice run(List<Integer> wanted, List<Integer> mayGo) {
    enterAll(wanted);
    enterAll(mayGo);
    BitSet released = CleanDependencies.released(situation);
    released.stream().forEach(this::enter);
    for (Job job : situation.selections().jobs()) {
      enterJob(job);
    }
    enterAll(situation.updates().toBring());
    if (addsAlready()) {
      situation.installed().stream().forEach(id -> enterAll(id, DependencyKind.RECOMMENDS));
      if (situation.request().policy().has(Option.STRONG_RECOMMENDS)) {
        // Where that weighs so much, a version that wishes for less is as good.
        BitSet wishing = universe.having(DependencyKind.RECOMMENDS);
        wishing.and(installed);
        wishing.stream().forEach(this::enter);
      }
    }
    boolean grown = true;
    while (grown) {
      while (!open.isEmpty()) {
        follow(open.poll());
      }
      grown = enterSupplements();
    }
    return new Slice(slice, released, wanted, best != null && best.hasLeftOut());
  }

  /** Whether what the installed packages want is asked for again. */
  private boolean addsAlready() {
    return situation.request().policy().recommends()
        && situation.request().policy().looksAtInstalled();
  }

  private void enterJob(Job job) {
    List<Integer> meant = situation.selections().of(job).packages();
    if (job instanceof Job.Install || job instanceof Job.Remove || job instanceof Job.WeakRemove) {
      enterAll(meant);
    } else if (job instanceof Job.Verify || job instanceof Job.DropOrphaned) {
      meant.stream().filter(situation::isInstalled).forEach(this::enter);
    }
    // The best may be what would stand beside the installed one.
    situation.bestUpdates().of(job).forEach(id -> enterAll(situation.bestUpdates().best(id)));
  }

  private void enter(int id) {
    if (!slice.get(id) && (best == null || !best.leavesOut(id))) {
      slice.set(id);
      if (situation.kernels().catalog().isKernel(id)) {
        // What it brings into view for all its modules need not be sought for each of its KMPs.
        open.addFirst(id);
      } else {
        open.add(id);
      }
    }
  }

  private void enterAll(Iterable<Integer> ids) {
    for (int id : ids) {
      enter(id);
    }
  }

  private void enterAll(Ints ids) {
    for (int i = 0; i < ids.size(); i++) {
      enter(ids.get(i));
    }
  }

  private void follow(int id) {
    if (situation.isExcluded(id)) {
      return;
    }
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      enterSet(sets.get(i));
    }
    if (universe.requiresRich(id)) {
      enterRich(id, DependencyKind.REQUIRES);
    }
    enterRich(id, DependencyKind.CONFLICTS);
    if (situation.request().policy().has(Option.MULTILIB)) {
      // Each is in step with others, or others with it.
      enterAll(universe.namesakes(id));
    }
    if (situation.isInstalled(id)) {
      followInstalled(id);
    } else {
      followNew(id);
    }
  }

  /** It comes: what it recommends may come too, what stands in its way may go. */
  private void followNew(int id) {
    if (situation.request().policy().recommends()) {
      enterAll(id, DependencyKind.RECOMMENDS);
    }
    enterAll(obsoletedBy.getOrDefault(id, List.of()));
    kernelReach.come(id);
    enterInTheWay(id);
    enterAll(conflicts.on(id));
    enterAll(needs.richOf(id));
  }

  /** The installed packages that cannot stand beside it. */
  private void enterInTheWay(int id) {
    Ints named = universe.namesakes(id);
    for (int i = 0; i < named.size(); i++) {
      if (situation.isInstalled(named.get(i)) && !situation.canCoexist(id, named.get(i))) {
        enter(named.get(i));
      }
    }
    for (int other : situation.obsoletes(id)) {
      if (situation.isInstalled(other)) {
        enter(other);
      }
    }
    Ints its = universe.dependencies(id, DependencyKind.CONFLICTS);
    for (int i = 0; i < its.size(); i++) {
      int meaning = universe.meaning(its.get(i));
      universe
          .involved(meaning)
          .filter(situation::isInstalled)
          .forEach(
              other -> {
                enter(other);
                Conflicting.bearable(situation, id, meaning, other).forEach(this::enter);
              });
    }
  }

  /** It may go: what may take its place comes into view, and what needs it may go as well. */
  private void followInstalled(int id) {
    enterAll(situation.updates().candidates(id));
    enterAll(situation.updates().brought().successors(id));
    enterAll(situation.updates().takersThere(id));
    if (withForbidden || situation.givesWayWithoutLeave(id)) {
      enterAll(situation.updates().forbidden(id));
    }
    enterAll(situation.updates().together(id).keySet());
    if (situation.updates().brought().mustGo(id)) {
      enterAll(situation.updates().takers(id));
    }
    kernelReach.go(id);
    if (situation.isVerified(id)) {
      enterInTheWay(id);
    }
    // A rich conflict may have been held off by what now goes.
    enterAll(conflicts.on(id));
    if (situation.request().policy().recommends()) {
      enterAll(id, DependencyKind.RECOMMENDS);
    }
    enterAll(needs.of(id));
    for (int set : metBy.getOrDefault(id, List.of())) {
      if (metFromOutside.get(set)) {
        enterSet(set);
      }
    }
  }

  private void enterSet(int set) {
    if (entered.get(set)) {
      return;
    }
    Ints members = universe.set(set);
    for (int i = 0; i < members.size(); i++) {
      int member = members.get(i);
      if (situation.isInstalled(member) && !slice.get(member)) {
        metFromOutside.set(set);
        metBy.computeIfAbsent(member, key -> new ArrayList<>()).add(set);
        return;
      }
    }
    metFromOutside.clear(set);
    entered.set(set);
    enterAll(members);
  }

  private void enterRich(int id, DependencyKind kind) {
    Ints list = universe.dependencies(id, kind);
    for (int i = 0; i < list.size(); i++) {
      int meaning = universe.meaning(list.get(i));
      if (universe.shape(meaning).isRich()) {
        universe.involved(meaning).forEach(this::enter);
      }
    }
  }

  private void enterAll(int id, DependencyKind kind) {
    Ints list = universe.dependencies(id, kind);
    for (int i = 0; i < list.size(); i++) {
      int meaning = universe.meaning(list.get(i));
      int set = universe.providerSet(meaning);
      if (set >= 0) {
        enterSet(set);
      }
    }
    enterRich(id, kind);
  }

  /** What supplements something that may be there after the plan. */
  private boolean enterSupplements() {
    List<Integer> triggered = triggers.next(slice);
    for (int id : triggered) {
      // Any package of the name grants the wish.
      Ints named = universe.namesakes(id);
      enterAll(named);
      losesWish |= best != null && best.leavesOut(id) && isWishOfItsOwn(id, named);
    }
    return !triggered.isEmpty();
  }

  /** Whether a KMP for another kernel wants now what none of its name does that is in view. */
  private boolean isWishOfItsOwn(int id, Ints named) {
    return situation.kernels().catalog().isKmp(id)
        && universe.dependencies(id, DependencyKind.SUPPLEMENTS).stream()
            .map(universe::meaning)
            .filter(this::canBeMet)
            .anyMatch(
                meaning ->
                    named.stream()
                        .filter(slice::get)
                        .noneMatch(
                            other ->
                                universe.dependencies(other, DependencyKind.SUPPLEMENTS).stream()
                                    .map(universe::meaning)
                                    .anyMatch(each -> each == meaning)));
  }

  /** Whether some choice in the slice could meet it; a condition is taken as open. */
  private boolean canBeMet(int meaning) {
    return switch (universe.shape(meaning)) {
      case ALWAYS -> true;
      case NAMESPACE ->
          situation.dependencies().isTrue(meaning)
              || !situation.dependencies().splitFrom(meaning).isEmpty();
      case PROVIDED ->
          universe.set(universe.providerSet(meaning)).intersects(slice)
              || universe.set(universe.providerSet(meaning)).intersects(installed);
      case AND ->
          canBeMet(universe.meaning(universe.right(meaning)))
              && canBeMet(universe.meaning(universe.left(meaning)));
      case OR, IF, UNLESS -> true;
    };
  }
}
