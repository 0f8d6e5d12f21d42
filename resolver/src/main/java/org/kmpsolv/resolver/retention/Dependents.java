package org.kmpsolv.resolver.retention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Which installed packages miss something that they require when others go. What missed it before
 * does not count.
 */
final class Dependents {
  private final Situation situation;
  private final Universe universe;
  private final BitSet present;

  /** For each provider set, by whom of the installed it is required, and how many meet it. */
  private final Map<Integer, List<Integer>> requirers = new HashMap<>();

  private final Map<Integer, Integer> providers = new HashMap<>();
  private final Map<Integer, List<Integer>> setsOf = new HashMap<>();

  /** Those that require more than sets of providers. */
  private final List<Integer> rich = new ArrayList<>();

  /**
   * A package that goes.
   *
   * @param dependency what it requires and misses, or {@link #ASKED}
   * @param provider with which that goes
   */
  record Gone(int id, int dependency, int provider) {
    static final int ASKED = -1;
  }

  Dependents(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
    this.present = situation.installed();
    present.stream().forEach(this::enterRequires);
    requirers.keySet().forEach(this::enterProviders);
  }

  private void enterRequires(int id) {
    universe.requiredSets(id).stream()
        .forEach(set -> requirers.computeIfAbsent(set, key -> new ArrayList<>()).add(id));
    if (universe.dependencies(id, DependencyKind.REQUIRES).stream().anyMatch(this::isRich)) {
      rich.add(id);
    }
  }

  private void enterProviders(int set) {
    Ints members = universe.set(set);
    int count = 0;
    for (int i = 0; i < members.size(); i++) {
      if (present.get(members.get(i))) {
        setsOf.computeIfAbsent(members.get(i), key -> new ArrayList<>()).add(set);
        count++;
      }
    }
    providers.put(set, count);
  }

  private boolean isRich(int dependency) {
    Shape shape = universe.shape(universe.meaning(dependency));
    return shape != Shape.PROVIDED && shape != Shape.ALWAYS;
  }

  boolean isPresent(int id) {
    return present.get(id);
  }

  /** Takes a package away, and what then misses something; the package itself comes first. */
  List<Gone> remove(int id) {
    List<Gone> gone = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    goes(new Gone(id, Gone.ASKED, id), gone, open);
    while (!open.isEmpty()) {
      while (!open.isEmpty()) {
        follow(open.poll(), gone, open);
      }
      for (int other : rich) {
        if (present.get(other)) {
          missedByRich(other, id, gone, open);
        }
      }
    }
    return gone;
  }

  private void goes(Gone each, List<Gone> gone, Deque<Integer> open) {
    present.clear(each.id());
    gone.add(each);
    open.add(each.id());
  }

  private void follow(int id, List<Gone> gone, Deque<Integer> open) {
    for (int set : setsOf.getOrDefault(id, List.of())) {
      if (providers.merge(set, -1, Integer::sum) == 0) {
        for (int other : requirers.getOrDefault(set, List.of())) {
          if (present.get(other)) {
            goes(new Gone(other, requirement(other, set), id), gone, open);
          }
        }
      }
    }
  }

  private int requirement(int id, int set) {
    return universe.dependencies(id, DependencyKind.REQUIRES).stream()
        .filter(dependency -> universe.providerSet(universe.meaning(dependency)) == set)
        .findFirst()
        .orElseThrow();
  }

  private void missedByRich(int id, int cause, List<Gone> gone, Deque<Integer> open) {
    universe.dependencies(id, DependencyKind.REQUIRES).stream()
        .filter(this::isRich)
        .filter(situation.dependencies()::isMetBefore)
        .filter(
            dependency -> !situation.dependencies().isMet(universe.meaning(dependency), present))
        .findFirst()
        .ifPresent(dependency -> goes(new Gone(id, dependency, cause), gone, open));
  }

  /** Puts back what was taken away. */
  void restore(Collection<Gone> gone) {
    for (Gone each : gone) {
      present.set(each.id());
      setsOf
          .getOrDefault(each.id(), List.of())
          .forEach(set -> providers.merge(set, 1, Integer::sum));
    }
  }
}
