package org.kmpsolv.resolver.autoremove;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.graph.Cycles;
import org.kmpsolv.resolver.reach.Reach;
import org.kmpsolv.resolver.situation.JobSelections;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What is installed and that nothing needs which the jobs of a request want to stay, by RPM's
 * dependencies alone. Where kernels count too, {@link Autoremove} tells.
 */
public final class Unneeded {
  private Unneeded() {}

  /** The installed packages that jobs do not name as wanted and nothing wanted leads to. */
  public static BitSet of(Situation situation) {
    JobSelections selections = situation.selections();
    BitSet roots = selections.meant(Job.UserInstalled.class);
    roots.or(selections.meant(Job.Lock.class));
    for (Job job : selections.jobs()) {
      if (job instanceof Job.Install
          && !JobSelections.modifiers(job).contains(Job.Modifier.CLEAN_DEPENDENCIES)) {
        selections.of(job).packages().forEach(roots::set);
      }
    }
    roots.andNot(selections.meant(Job.Remove.class));
    BitSet installed = situation.installed();
    roots.and(installed);
    BitSet unneeded = situation.installed();
    // What the machine is, jobs say; what they do not say it is not.
    unneeded.andNot(
        Reach.kept(
            situation,
            roots,
            new BitSet(),
            id -> IntStream.empty(),
            (id, now) ->
                supplements(situation, id)
                    .anyMatch(each -> situation.dependencies().isMet(each, now))));
    return unneeded;
  }

  private static IntStream supplements(Situation situation, int id) {
    Universe universe = situation.universe();
    return universe.dependencies(id, DependencyKind.SUPPLEMENTS).stream().map(universe::meaning);
  }

  /** Those of them that none of the others leads to, but for what it leads to itself. */
  public static BitSet first(Situation situation, BitSet unneeded) {
    Map<Integer, BitSet> leads = leads(situation, unneeded);
    List<BitSet> components =
        Cycles.inOrder(unneeded, id -> leads.getOrDefault(id, new BitSet()).stream().toArray())
            .stream()
            .map(Unneeded::set)
            .toList();
    BitSet first = (BitSet) unneeded.clone();
    for (BitSet component : components) {
      BitSet led = new BitSet();
      component.stream().forEach(id -> led.or(leads.getOrDefault(id, new BitSet())));
      led.andNot(component);
      first.andNot(led);
    }
    // Of a cycle all go where one is led to from outside.
    for (BitSet component : components) {
      BitSet left = (BitSet) component.clone();
      left.and(first);
      if (left.cardinality() < component.cardinality()) {
        first.andNot(component);
      }
    }
    return first;
  }

  private static BitSet set(int[] members) {
    BitSet set = new BitSet();
    Arrays.stream(members).forEach(set::set);
    return set;
  }

  private static Map<Integer, BitSet> leads(Situation situation, BitSet among) {
    Universe universe = situation.universe();
    BitSet installed = situation.installed();
    Map<Integer, BitSet> leads = new HashMap<>();
    among.stream()
        .forEach(
            id -> {
              IntStream.concat(
                      universe.dependencies(id, DependencyKind.REQUIRES).stream(),
                      universe.dependencies(id, DependencyKind.RECOMMENDS).stream())
                  .map(universe::meaning)
                  .flatMap(universe::involved)
                  .filter(other -> other != id && among.get(other))
                  .forEach(other -> enter(leads, id, other));
              supplements(situation, id)
                  .filter(meaning -> situation.dependencies().isMet(meaning, installed))
                  .flatMap(universe::involved)
                  .filter(other -> other != id && among.get(other))
                  .forEach(other -> enter(leads, other, id));
            });
    return leads;
  }

  private static void enter(Map<Integer, BitSet> leads, int from, int to) {
    leads.computeIfAbsent(from, key -> new BitSet()).set(to);
  }
}
