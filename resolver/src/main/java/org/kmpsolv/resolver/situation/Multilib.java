package org.kmpsolv.resolver.situation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.universe.Universe;

/**
 * Packages of one name for several architectures. A lesser one is in step where a better one, or
 * one for no architecture, has the same version.
 */
final class Multilib {
  private final Universe universe;
  private final Exclusions exclusions;
  private final BitSet askedByArchitecture;
  private final DistUpgrades distUpgrades;

  Multilib(
      Universe universe,
      Exclusions exclusions,
      BitSet askedByArchitecture,
      DistUpgrades distUpgrades) {
    this.universe = universe;
    this.exclusions = exclusions;
    this.askedByArchitecture = askedByArchitecture;
    this.distUpgrades = distUpgrades;
  }

  /** Whether a package comes or stays only with one of its {@link #partners}. */
  boolean isInStep(int id) {
    if (!isLesser(id) || askedByArchitecture.get(id)) {
      return false;
    }
    return universe.isInstalled(id)
        ? partners(id).stream().anyMatch(universe::isInstalled)
        : named(id).noneMatch(other -> isLoose(other, id));
  }

  /**
   * Whether it is installed for that architecture, there is no better one in step with it, and no
   * dist-upgrade leads elsewhere.
   */
  private boolean isLoose(int other, int id) {
    return universe.isInstalled(other)
        && universe.archId(other) == universe.archId(id)
        && partners(other).isEmpty()
        && !distUpgrades.isInvolved(other);
  }

  /** What has its name and version, for the best architecture that is offered or for any. */
  List<Integer> partners(int id) {
    int best = best(id);
    return named(id)
        .filter(
            other ->
                universe.evrId(other) == universe.evrId(id)
                    && universe.archId(other) != universe.archId(id)
                    && (exclusions.architectureRank(other) == best
                        || exclusions.architectureRank(other) == Architectures.ANY))
        .boxed()
        .toList();
  }

  /** What has its name and version for better architectures. */
  IntStream better(int id) {
    return named(id)
        .filter(
            other ->
                universe.evrId(other) == universe.evrId(id)
                    && exclusions.architectureRank(other) > Architectures.ANY
                    && exclusions.architectureRank(other) < exclusions.architectureRank(id));
  }

  private boolean isLesser(int id) {
    int rank = exclusions.architectureRank(id);
    return rank > Architectures.ANY && rank > best(id);
  }

  /** The rank of the best architecture for which its name is offered, as far as that counts. */
  private int best(int id) {
    return named(id)
        .filter(
            other ->
                !universe.isInstalled(other)
                    && (universe.evrId(other) == universe.evrId(id) || exclusions.counts(other)))
        .map(exclusions::architectureRank)
        .filter(rank -> rank > Architectures.ANY)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private IntStream named(int id) {
    return universe.namesakes(id).stream();
  }
}
