package org.kmpsolv.resolver.analysis;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/**
 * An installed package whose RPM dependencies do not hold. Immutable.
 *
 * @param id of the package
 * @param unmet what it requires and nobody provides, as rpm writes it
 * @param conflicts what it conflicts with and is there
 * @param beside what is there and should have taken its place, by id: what obsoletes it, and newer
 *     versions of a name that stands once
 */
public record BrokenPackage(
    int id,
    ImmutableList<String> unmet,
    ImmutableList<Conflict> conflicts,
    ImmutableList<Integer> beside) {

  /**
   * A conflict that is there.
   *
   * @param capability what it conflicts with, as rpm writes it
   * @param with the packages that provide it, by id; empty where it takes more than one
   */
  public record Conflict(String capability, ImmutableList<Integer> with) {}

  /** The broken ones of what is installed, by id, ascending. */
  static ImmutableList<BrokenPackage> among(Situation situation) {
    Universe universe = situation.universe();
    BitSet installed = situation.installed();
    // Thousands of packages require the same.
    Map<Integer, Boolean> met =
        installed.stream()
            .flatMap(id -> universe.dependencies(id, DependencyKind.REQUIRES).stream())
            .distinct()
            .boxed()
            .collect(
                Collectors.toMap(
                    dep -> dep,
                    dep -> situation.dependencies().isMetBefore(dep),
                    (a, b) -> a,
                    TreeMap::new));
    ImmutableList.Builder<BrokenPackage> broken = ImmutableList.builder();
    for (int id = installed.nextSetBit(0); id >= 0; id = installed.nextSetBit(id + 1)) {
      ImmutableList<String> unmet =
          universe.dependencies(id, DependencyKind.REQUIRES).stream()
              .filter(dep -> !met.getOrDefault(dep, true))
              .mapToObj(dep -> universe.dependency(dep).toString())
              .collect(ImmutableList.toImmutableList());
      ImmutableList<Conflict> conflicts = conflicts(situation, id);
      ImmutableList<Integer> beside = ImmutableList.copyOf(situation.updates().takersThere(id));
      if (!unmet.isEmpty() || !conflicts.isEmpty() || !beside.isEmpty()) {
        broken.add(new BrokenPackage(id, unmet, conflicts, beside));
      }
    }
    return broken.build();
  }

  private static ImmutableList<Conflict> conflicts(Situation situation, int id) {
    return situation.universe().dependencies(id, DependencyKind.CONFLICTS).stream()
        .mapToObj(dep -> conflict(situation, id, dep))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Conflict> conflict(Situation situation, int id, int dependency) {
    Universe universe = situation.universe();
    int meaning = universe.meaning(dependency);
    String capability = universe.dependency(dependency).toString();
    if (universe.shape(meaning) != Shape.PROVIDED) {
      return situation.dependencies().isMetBefore(dependency)
          ? Optional.of(new Conflict(capability, ImmutableList.of()))
          : Optional.empty();
    }
    // No package conflicts with itself.
    IntStream with =
        universe.set(universe.providerSet(meaning)).stream()
            .filter(other -> other != id && situation.isInstalled(other));
    ImmutableList<Integer> others = with.boxed().collect(ImmutableList.toImmutableList());
    return others.isEmpty() ? Optional.empty() : Optional.of(new Conflict(capability, others));
  }
}
