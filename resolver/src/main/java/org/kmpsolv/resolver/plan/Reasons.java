package org.kmpsolv.resolver.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.InstallReason;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Reason;
import org.kmpsolv.resolver.RemovalReason;
import org.kmpsolv.resolver.kernel.KernelState;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Why each step of a plan is there: the shortest chain from what was asked for, where a requirement
 * counts more than a recommendation.
 */
final class Reasons {
  private final Situation situation;
  private final Universe universe;
  private final BitSet state;
  private final BitSet added;
  private final Map<Integer, Reason> why = new HashMap<>();
  private final Map<Integer, Reason> whyUnwanted = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Deque<Integer> explained = new ArrayDeque<>();

  /** New packages that an update may mean, and what they are newer than. */
  private final Map<Integer, Nevra> updates = new HashMap<>();

  /** Whether only that is left of which a step says no more than that it is the best. */
  private boolean beyond;

  Reasons(Situation situation, BitSet state, KernelState after) {
    this.situation = situation;
    this.universe = situation.universe();
    this.state = state;
    this.added = (BitSet) state.clone();
    added.andNot(situation.installed());
    enterUpdates();
    asked();
    followRequires();
    if (isUnexplained()) {
      // What stays may require something new in place of what goes.
      BitSet kept = situation.installed();
      kept.and(state);
      kept.stream().forEach(open::add);
      followRequires();
    }
    replacements();
    followWeak();
    if (isUnexplained()) {
      beyond = true;
      updates.forEach((id, of) -> explain(id, new InstallReason.UpdateOf(of)));
      Covering.of(situation, after).forEach(this::explain);
      followRequires();
      followWeak();
    }
  }

  private void enterUpdates() {
    for (int id : situation.updates().toUpdate()) {
      for (List<Integer> level : situation.updates().levels(id)) {
        for (int candidate : level) {
          if (added.get(candidate)) {
            updates.putIfAbsent(candidate, universe.nevra(id));
          }
        }
      }
    }
  }

  private void followWeak() {
    while (isUnexplained() && weak()) {
      followRequires();
    }
  }

  /** Why it comes. */
  Reason whyInstalled(int id) {
    return why.getOrDefault(id, new InstallReason.Best());
  }

  /** Why it goes. */
  Reason whyRemoved(int id) {
    Reason unwanted = whyUnwanted.get(id);
    return unwanted != null
        ? unwanted
        : lostRequirement(id).or(() -> inTheWay(id)).orElse(new RemovalReason.Least());
  }

  private void asked() {
    for (Job job : situation.selections().jobs()) {
      if (job instanceof Job.Install) {
        for (int id : situation.selections().of(job).packages()) {
          boolean byName = universe.name(id).equals(job.what());
          explain(id, new InstallReason.Asked(job.what(), byName));
        }
      } else if (job instanceof Job.Remove remove) {
        Reason unwanted = new RemovalReason.Unwanted(remove.what(), remove.reason());
        situation.selections().of(job).packages().forEach(id -> whyUnwanted.put(id, unwanted));
      }
    }
  }

  private void explain(int id, Reason reason) {
    Reason told = beyond ? new InstallReason.Traced(new InstallReason.Best(), reason) : reason;
    if (added.get(id) && why.putIfAbsent(id, told) == null) {
      open.add(id);
    }
  }

  /** Of what is needed by something that was there before, an update is the cause where it is. */
  private void explain(int id, Reason reason, boolean isCauseNew) {
    Nevra of = updates.get(id);
    explain(
        id,
        isCauseNew || of == null
            ? reason
            : new InstallReason.Traced(reason, new InstallReason.UpdateOf(of)));
  }

  private boolean isUnexplained() {
    return why.size() < added.cardinality();
  }

  private void followRequires() {
    while (!open.isEmpty()) {
      int id = open.poll();
      explained.add(id);
      if (!mayExplain(id)) {
        continue;
      }
      Map<Integer, Integer> firsts = new TreeMap<>();
      Map<Integer, Integer> counts = new HashMap<>();
      Ints requires = universe.dependencies(id, DependencyKind.REQUIRES);
      Map<Integer, List<Integer>> bySet = new HashMap<>();
      for (int i = 0; i < requires.size(); i++) {
        int dependency = requires.get(i);
        int meaning = universe.meaning(dependency);
        int set = universe.providerSet(meaning);
        List<Integer> news = set < 0 ? news(meaning) : bySet.get(set);
        if (news == null) {
          news = news(universe.set(set));
          bySet.put(set, news);
        }
        for (int found : news) {
          firsts.putIfAbsent(found, dependency);
          counts.put(found, counts.getOrDefault(found, 0) + 1);
        }
      }
      for (Map.Entry<Integer, Integer> first : firsts.entrySet()) {
        int found = first.getKey();
        if (found != id && added.get(found) && !why.containsKey(found)) {
          explain(
              found,
              new InstallReason.RequiredBy(
                  universe.nevra(id), capability(first.getValue()), counts.getOrDefault(found, 1)),
              added.get(id));
        }
      }
    }
  }

  /** Whether it requires something new of which it is not known yet why it comes. */
  private boolean mayExplain(int id) {
    if (universe.requiresRich(id)) {
      return true;
    }
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      if (mayExplain(universe.set(sets.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** What something met that was there before explains nothing. */
  private boolean mayExplain(Ints members) {
    boolean may = false;
    for (int i = 0; i < members.size(); i++) {
      int id = members.get(i);
      if (added.get(id)) {
        may |= !why.containsKey(id);
      } else if (state.get(id)) {
        return false;
      }
    }
    return may;
  }

  /** The new packages that meet a dependency, none where an installed one does. */
  private List<Integer> news(int meaning) {
    if (universe.shape(meaning) == Shape.PROVIDED
        && universe.involved(meaning).anyMatch(id -> state.get(id) && !added.get(id))) {
      return List.of();
    }
    return universe.involved(meaning).filter(added::get).boxed().toList();
  }

  /** The same of a provider set. */
  private List<Integer> news(Ints members) {
    List<Integer> news = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      int id = members.get(i);
      if (added.get(id)) {
        news.add(id);
      } else if (state.get(id)) {
        return List.of();
      }
    }
    return news;
  }

  private String capability(int dependency) {
    return universe.dependency(dependency).toString();
  }

  private void replacements() {
    BitSet gone = situation.installed();
    gone.andNot(state);
    gone.stream()
        .forEach(
            id ->
                situation
                    .updates()
                    .candidates(id)
                    .forEach(
                        candidate ->
                            explain(
                                candidate,
                                new InstallReason.TakesPlaceOf(universe.nevra(id)),
                                false)));
    followRequires();
  }

  /** Explains what is recommended by, or supplements, what is explained or was there before. */
  private boolean weak() {
    for (int id : List.copyOf(explained)) {
      Ints recommends = universe.dependencies(id, DependencyKind.RECOMMENDS);
      for (int i = 0; i < recommends.size(); i++) {
        int dependency = recommends.get(i);
        universe
            .involved(universe.meaning(dependency))
            .filter(added::get)
            .forEach(
                found ->
                    explain(
                        found,
                        new InstallReason.RecommendedBy(universe.nevra(id), capability(dependency)),
                        added.get(id)));
      }
    }
    if (open.isEmpty()) {
      added.stream().filter(id -> !why.containsKey(id)).forEach(this::supplements);
    }
    return !open.isEmpty();
  }

  private void supplements(int id) {
    Ints supplements = universe.dependencies(id, DependencyKind.SUPPLEMENTS);
    for (int i = 0; i < supplements.size(); i++) {
      int meaning = universe.meaning(supplements.get(i));
      if (situation.dependencies().isMet(meaning, state)
          && (!situation.dependencies().isMetBefore(meaning)
              || situation.dependencies().isMetAnew(meaning, state))) {
        Optional<Nevra> what =
            universe.involved(meaning).filter(state::get).mapToObj(universe::nevra).findFirst();
        explain(id, new InstallReason.Supplements(what, device(meaning)));
        return;
      }
    }
  }

  private Optional<String> device(int meaning) {
    return leaves(meaning)
        .filter(leaf -> universe.shape(leaf) == Shape.NAMESPACE)
        .mapToObj(situation.dependencies()::device)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private IntStream leaves(int meaning) {
    return universe.shape(meaning) == Shape.AND
        ? IntStream.concat(
            leaves(universe.meaning(universe.left(meaning))),
            leaves(universe.meaning(universe.right(meaning))))
        : IntStream.of(meaning);
  }

  private Optional<Reason> lostRequirement(int id) {
    return universe.dependencies(id, DependencyKind.REQUIRES).stream()
        .filter(dependency -> situation.dependencies().isMetBefore(dependency))
        .filter(dependency -> !situation.dependencies().isMet(universe.meaning(dependency), state))
        .mapToObj(dependency -> (Reason) misses(dependency))
        .findFirst();
  }

  private RemovalReason.Misses misses(int dependency) {
    return new RemovalReason.Misses(
        capability(dependency),
        universe
            .involved(universe.meaning(dependency))
            .filter(id -> situation.isInstalled(id) && !state.get(id))
            .mapToObj(universe::nevra)
            .findFirst());
  }

  private Optional<Reason> inTheWay(int id) {
    return state.stream()
        .filter(other -> conflict(other, id) || conflict(id, other))
        .mapToObj(other -> (Reason) new RemovalReason.InTheWay(universe.nevra(other)))
        .findFirst();
  }

  private boolean conflict(int one, int other) {
    return universe.dependencies(one, DependencyKind.CONFLICTS).stream()
        .anyMatch(
            dependency ->
                universe.involved(universe.meaning(dependency)).anyMatch(found -> found == other));
  }
}
