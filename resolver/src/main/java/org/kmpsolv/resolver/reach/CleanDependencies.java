package org.kmpsolv.resolver.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.situation.JobSelections;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.situation.Updates;

/**
 * What goes with the removed packages because they alone needed it. What they reach by requires and
 * recommends may go, and what supplements them alone; what the rest reaches by requires, recommends
 * and supplements stays, and every installed provider counts, so nothing in use goes.
 */
public final class CleanDependencies {
  private CleanDependencies() {}

  /**
   * The installed packages that only those need which jobs ask to go with what they need: nothing
   * keeps them but what a plan has use for.
   */
  public static BitSet released(Situation situation) {
    BitSet start = new BitSet();
    for (Job job : situation.selections().jobs()) {
      if (job instanceof Job.Remove remove && remove.cleanDependencies()) {
        situation.selections().of(job).packages().stream()
            .filter(situation::isInstalled)
            .forEach(start::set);
      }
    }
    if (start.isEmpty()) {
      return start;
    }
    BitSet after = situation.installed();
    after.andNot(situation.selections().meant(Job.Remove.class));
    return unneeded(situation, after, start);
  }

  /** The packages of the state after the plan that may go too; none unless a job asks for it. */
  public static BitSet unneeded(Situation situation, BitSet after) {
    BitSet start = new BitSet();
    for (Job job : situation.selections().jobs()) {
      boolean removes = job instanceof Job.Remove remove && remove.cleanDependencies();
      if (removes || JobSelections.modifiers(job).contains(Modifier.CLEAN_DEPENDENCIES)) {
        situation.selections().of(job).packages().stream()
            .flatMap(id -> removes ? Stream.of(id) : named(situation, id))
            .filter(id -> situation.isInstalled(id) && (removes || !after.get(id)))
            .forEach(start::set);
      }
    }
    if (start.isEmpty()) {
      return start;
    }
    enterFallen(situation, after, start);
    BitSet unneeded = unneeded(situation, after, start);
    // What an update needs no more, nobody asked to clean away.
    BitSet before = situation.installed();
    before.andNot(start);
    BitSet roots = (BitSet) before.clone();
    roots.andNot(unneeded);
    unneeded.andNot(Reach.kept(situation, roots, before));
    return unneeded;
  }

  /** What nobody asked to go, and goes since it requires what does. */
  private static void enterFallen(Situation situation, BitSet after, BitSet start) {
    BitSet left = situation.installed();
    left.andNot(after);
    left.andNot(situation.selections().meant(Job.Remove.class));
    Updates updates = situation.updates();
    left.stream()
        .filter(
            id ->
                updates.takers(id).stream().anyMatch(after::get)
                    || updates.takersThere(id).stream().anyMatch(after::get))
        .forEach(left::clear);
    BitSet rest = situation.installed();
    BitSet fallen;
    do {
      rest.andNot(start);
      left.andNot(start);
      fallen = new BitSet();
      left.stream().filter(id -> isBroken(situation, id, rest)).forEach(fallen::set);
      start.or(fallen);
    } while (!fallen.isEmpty());
  }

  private static boolean isBroken(Situation situation, int id, BitSet rest) {
    Universe universe = situation.universe();
    return universe.dependencies(id, DependencyKind.REQUIRES).stream()
        .map(universe::meaning)
        .anyMatch(
            each ->
                situation.dependencies().isMetBefore(each)
                    && !situation.dependencies().isMet(each, rest));
  }

  /** What a job leads to takes the place of what has its name. */
  private static Stream<Integer> named(Situation situation, int id) {
    return situation.universe().namesakes(id).stream().boxed();
  }

  private static BitSet unneeded(Situation situation, BitSet after, BitSet start) {
    BitSet free = situation.installed();
    for (Class<? extends Job> wanted :
        List.of(Job.UserInstalled.class, Job.Install.class, Job.Lock.class, Job.WeakLock.class)) {
      free.andNot(situation.selections().meant(wanted));
    }
    free.or(start);
    BitSet candidates = Reach.below(situation, start, free);
    for (BitSet lost = alone(situation, candidates, free);
        !lost.isEmpty();
        lost = alone(situation, candidates, free)) {
      candidates.or(Reach.below(situation, lost, free));
    }
    candidates.and(after);
    BitSet roots = (BitSet) after.clone();
    roots.andNot(candidates);
    // What is asked for has use for things, too.
    roots.or(situation.selections().meant(Job.Install.class));
    candidates.andNot(Reach.kept(situation, roots, after));
    return candidates;
  }

  /**
   * What came beside them alone: without them, nothing is there any more that it supplements. What
   * else it supplements is not free to go any more: it was there before what came beside it, which
   * may well require it.
   */
  private static BitSet alone(Situation situation, BitSet gone, BitSet free) {
    Universe universe = situation.universe();
    BitSet rest = situation.installed();
    rest.andNot(gone);
    BitSet alone = new BitSet();
    for (int id = rest.nextSetBit(0); id >= 0; id = rest.nextSetBit(id + 1)) {
      if (free.get(id)
          && supplements(universe, id)
              .noneMatch(each -> situation.dependencies().isMet(each, rest))) {
        int[] lost =
            supplements(universe, id).filter(situation.dependencies()::isMetBefore).toArray();
        if (lost.length > 0) {
          alone.set(id);
          Arrays.stream(lost).flatMap(universe::involved).filter(rest::get).forEach(free::clear);
        }
      }
    }
    alone.and(free);
    return alone;
  }

  private static IntStream supplements(Universe universe, int id) {
    return universe.dependencies(id, DependencyKind.SUPPLEMENTS).stream().map(universe::meaning);
  }
}
