package org.kmpsolv.resolver.situation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;

/**
 * Which of some packages are the best, be they allowed to come or not: the priority of the
 * repositories comes first, then the architecture, then of each name the version, and what another
 * one obsoletes is none of the best. What is favored is so among what is favored no less. The
 * reading is that of libsolv's {@code policy_filter_unwanted}.
 */
final class BestOf {
  private final Situation situation;
  private final Universe universe;
  private final Obsoleters obsoleters;
  private final DistUpgrades distUpgrades;
  private final Preferences preferences;
  private final BitSet locked;

  BestOf(Situation situation, Obsoleters obsoleters, DistUpgrades distUpgrades) {
    this.situation = situation;
    this.universe = situation.universe();
    this.obsoleters = obsoleters;
    this.distUpgrades = distUpgrades;
    this.locked = situation.selections().meant(Job.Lock.class);
    locked.or(situation.selections().meant(Job.WeakLock.class));
    this.preferences = new Preferences(situation.selections());
  }

  /** The best of these, in their order, and the best of what no lock keeps away. */
  List<Integer> of(Collection<Integer> all) {
    Set<Integer> best = bestOfDegrees(all);
    best.addAll(bestOfDegrees(all.stream().filter(id -> !isKeptAway(id)).toList()));
    return all.stream().filter(best::contains).toList();
  }

  /** Those of these, in their order, that a lock keeps: nothing better is wanted in their place. */
  List<Integer> kept(Collection<Integer> all) {
    return all.stream().filter(id -> locked.get(id) && universe.isInstalled(id)).toList();
  }

  private boolean isKeptAway(int id) {
    return locked.get(id) && !universe.isInstalled(id);
  }

  private Set<Integer> bestOfDegrees(Collection<Integer> packages) {
    Set<Integer> best = new HashSet<>();
    Set<Integer> degrees = new TreeSet<>();
    packages.forEach(id -> degrees.add(preferences.degree(id)));
    for (int degree : degrees) {
      best.addAll(
          bestOfOneDegree(packages.stream().filter(id -> preferences.degree(id) >= degree).toList())
              .stream()
              .filter(id -> preferences.degree(id) == degree)
              .toList());
    }
    return best;
  }

  private List<Integer> bestOfOneDegree(List<Integer> packages) {
    return notObsoleted(newest(ofBestArchitecture(ofBestPriority(packages))));
  }

  /** What is installed is of every priority, but in a dist-upgrade of what has the very same. */
  private List<Integer> ofBestPriority(List<Integer> packages) {
    List<Integer> offered = packages.stream().filter(id -> !universe.isInstalled(id)).toList();
    if (offered.isEmpty()) {
      return packages;
    }
    int best = offered.stream().mapToInt(this::priority).min().orElseThrow();
    return packages.stream()
        .filter(
            id ->
                universe.isInstalled(id)
                    ? !distUpgrades.isInvolved(id) || isOffered(id, best)
                    : priority(id) == best)
        .toList();
  }

  private int priority(int id) {
    return universe.repository(id).priority();
  }

  private boolean isOffered(int installed, int worstPriority) {
    return universe.namesakes(installed).stream()
        .anyMatch(
            id ->
                !universe.isInstalled(id)
                    && priority(id) <= worstPriority
                    && universe.isIdentical(id, installed));
  }

  private List<Integer> ofBestArchitecture(List<Integer> packages) {
    int best =
        packages.stream()
            .mapToInt(situation::architectureRank)
            .filter(rank -> rank > Architectures.ANY)
            .min()
            .orElse(Architectures.ANY);
    return best == Architectures.ANY
        ? packages
        : packages.stream()
            .filter(
                id -> {
                  int rank = situation.architectureRank(id);
                  return rank == Architectures.ANY || rank == best;
                })
            .toList();
  }

  /** Where what is installed is as new as what is offered, it is the best. */
  private List<Integer> newest(List<Integer> packages) {
    Map<Integer, List<Integer>> byName = new HashMap<>();
    packages.forEach(
        id -> byName.computeIfAbsent(universe.nameId(id), name -> new ArrayList<>()).add(id));
    List<Integer> newest = new ArrayList<>();
    for (List<Integer> named : byName.values()) {
      List<Integer> best = highest(named, universe::versionRank);
      newest.addAll(ofFirstRepository(highest(best, id -> universe.isInstalled(id) ? 1 : 0)));
    }
    return newest;
  }

  /** Of what is as new in several repositories, libsolv takes one. */
  private List<Integer> ofFirstRepository(List<Integer> packages) {
    return situation.request().policy().has(Option.RPM_LAYER_ALONE)
        ? highest(packages, id -> -universe.repositoryIndex(id))
        : packages;
  }

  private static List<Integer> highest(List<Integer> packages, ToIntFunction<Integer> value) {
    int highest = packages.stream().mapToInt(value).max().orElseThrow();
    return packages.stream().filter(id -> value.applyAsInt(id) == highest).toList();
  }

  private List<Integer> notObsoleted(List<Integer> packages) {
    return packages.stream()
        .filter(
            id ->
                packages.stream().noneMatch(other -> obsoletes(other, id) && !obsoletes(id, other)))
        .toList();
  }

  private boolean obsoletes(int id, int other) {
    return !universe.areNamesakes(id, other)
        && situation.areOfOneSize(id, other)
        && obsoleters.named(id).contains(other);
  }
}
