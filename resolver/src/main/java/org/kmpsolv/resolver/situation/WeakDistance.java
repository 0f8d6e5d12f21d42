package org.kmpsolv.resolver.situation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.Wishes;

/**
 * How far new packages are from what is asked for: the fewest recommends and supplements on a way
 * there. A dependency that was met before leads nowhere; of others every provider counts. Where no
 * such way leads, it is how far they are from updates of what is installed, to which no way leads.
 */
public final class WeakDistance {
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final Situation situation;
  private final Universe universe;
  private final int[] distances;
  private final Map<Integer, List<Integer>> supplementing = new HashMap<>();
  private final BitSet requiredSets = new BitSet();
  private final BitSet known = new BitSet();

  /** The packages at the distance that is looked at. */
  private Deque<Integer> open = new ArrayDeque<>();

  /** Those that are one further away, as far as is known. */
  private Deque<Integer> further = new ArrayDeque<>();

  private WeakDistance(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
    this.distances = new int[universe.packageCount()];
    Arrays.fill(distances, UNKNOWN);
  }

  /** The distances of a request. */
  static WeakDistance in(Situation situation) {
    WeakDistance distance = new WeakDistance(situation);
    distance.enterSupplements(distance.universe.supplements());
    distance.enterSupplements(distance.universe.machineSupplements());
    boolean again = situation.request().policy().looksAtInstalled();
    distance.search(id -> situation.isInstalled(id) ? again : situation.isRequested(id));
    distance.search(id -> !situation.isInstalled(id) && distance.isOfInstalledName(id));
    return distance;
  }

  private boolean isOfInstalledName(int id) {
    return universe.namesakes(id).stream().anyMatch(situation::isInstalled);
  }

  /** 0 for what is asked for and what that requires, and for what no way leads to. */
  public int of(int id) {
    return distances[id] == UNKNOWN ? 0 : distances[id];
  }

  /** Of what packages of a name supplement. */
  public int ofWished(int nameId) {
    return universe.packagesNamed(nameId).stream()
        .filter(id -> !situation.isInstalled(id))
        .map(id -> Math.max(of(id) - 1, 0))
        .min()
        .orElse(0);
  }

  /** Who supplements nothing that comes is wanted by what is there. */
  private void enterSupplements(Wishes wishes) {
    for (int number = 0; number < wishes.size(); number++) {
      List<Integer> packages = wishes.packages(number).stream().boxed().toList();
      int[] involved =
          universe
              .involved(wishes.meaning(number))
              .filter(id -> !situation.isInstalled(id))
              .toArray();
      for (int id : involved) {
        supplementing.computeIfAbsent(id, key -> new ArrayList<>()).addAll(packages);
      }
      if (involved.length == 0) {
        packages.forEach(id -> enter(id, 1, further));
      }
    }
  }

  /** From those of which nothing is known yet, to others of which nothing is. */
  private void search(IntPredicate start) {
    for (int id = 0; id < distances.length; id++) {
      if (!known.get(id) && start.test(id)) {
        distances[id] = 0;
        open.add(id);
      }
    }
    for (int distance = 0; !open.isEmpty() || !further.isEmpty(); distance++) {
      while (!open.isEmpty()) {
        int id = open.poll();
        // What is broken in every plan leads nowhere.
        if (distances[id] == distance && !universe.isBroken(id)) {
          follow(id, distance);
        }
      }
      open = further;
      further = new ArrayDeque<>();
    }
    for (int id = 0; id < distances.length; id++) {
      known.set(id, distances[id] != UNKNOWN);
    }
  }

  private void follow(int id, int distance) {
    // What an installed package lacks already is not brought.
    if (!situation.isLeftAsIs(id)) {
      followRequires(id, distance);
    }
    List<Integer> partners = situation.inStepWith(id);
    if (partners != null) {
      enter(partners.stream().mapToInt(Integer::intValue), distance, open);
    }
    enter(unmet(id, DependencyKind.RECOMMENDS), distance + 1, further);
    enter(
        supplementing.getOrDefault(id, List.of()).stream().mapToInt(Integer::intValue),
        distance + 1,
        further);
  }

  private void followRequires(int id, int distance) {
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      int set = sets.get(i);
      // What it provides itself leads to nobody else.
      if (!requiredSets.get(set) && !universe.set(set).containsSorted(id)) {
        requiredSets.set(set);
        if (universe.set(set).stream().noneMatch(situation::isInstalled)) {
          enter(universe.set(set).stream(), distance, open);
        }
      }
    }
    if (universe.requiresRich(id)) {
      enter(unmet(id, DependencyKind.REQUIRES), distance, open);
    }
  }

  /** The packages that have a part in what was not met before. */
  private IntStream unmet(int id, DependencyKind kind) {
    return universe.dependencies(id, kind).stream()
        .map(universe::meaning)
        .filter(meaning -> !situation.dependencies().isMetBefore(meaning))
        .flatMap(universe::involved);
  }

  private void enter(IntStream ids, int distance, Deque<Integer> found) {
    ids.forEach(id -> enter(id, distance, found));
  }

  private void enter(int id, int distance, Deque<Integer> found) {
    if (distance < distances[id] && !known.get(id) && !situation.isInstalled(id)) {
      distances[id] = distance;
      found.add(id);
    }
  }
}
