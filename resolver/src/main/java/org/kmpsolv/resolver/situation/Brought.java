package org.kmpsolv.resolver.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;

/**
 * What a dist-upgrade asks of installed packages that are none of what the repositories have: to go
 * where something takes their place, and, where what could do so stands beside them by design, that
 * it is there as well. Of kernels, the rule Coverage tells which come, so that the latter is of the
 * RPM layer alone. The readings are those of libsolv's update and dup rules.
 */
public final class Brought {
  private final Situation situation;
  private final Updates updates;
  private final Takers takers;
  private final Permissions permissions;
  private final DistUpgrades distUpgrades;
  private final Policy policy;

  Brought(
      Situation situation,
      Updates updates,
      Takers takers,
      Permissions permissions,
      DistUpgrades distUpgrades) {
    this.situation = situation;
    this.updates = updates;
    this.takers = takers;
    this.permissions = permissions;
    this.distUpgrades = distUpgrades;
    this.policy = situation.request().policy();
  }

  /**
   * Whether nobody has it any more: nothing takes its place, locked or not, be it what a
   * dist-upgrade leads to or not, or only what would stand beside it.
   */
  public boolean isOrphan(int id) {
    return isUnknown(id)
        || (!beside(id).isEmpty()
            && updates.takersThere(id).isEmpty()
            && allowedAround(id).allMatch(other -> standsBeside(other, id)));
  }

  private boolean standsBeside(int other, int id) {
    return situation.universe().areNamesakes(other, id)
        ? !takers.replaces(other, id)
        : situation.isMultiversion(other);
  }

  /** The same, but what would stand beside it is something, too. */
  boolean isUnknown(int id) {
    return takers.isOrphan(id)
        && !(policy.has(Option.RPM_LAYER_ALONE)
            && updates.obsoletersThere(id).stream().anyMatch(takers::isOfRepositories));
  }

  /**
   * Whether it is to go whatever comes: it is none of what the repositories have, and something
   * they have takes its place, and nothing could stand beside it.
   */
  public boolean mustGo(int id) {
    return isLed(id) && !isUnknown(id) && beside(id).isEmpty();
  }

  /** What is to be there, one of them, where it stays; none where nothing needs to. */
  public List<Integer> companions(int id) {
    return isLed(id) ? beside(id) : List.of();
  }

  /**
   * What is to be there, one of them, where it goes and nothing replaces it; none where nothing
   * needs to.
   */
  public List<Integer> successors(int id) {
    return isBrought(id) ? beside(id) : List.of();
  }

  /**
   * All that may take its place, installed or not, where some of that would stand beside it; none
   * otherwise.
   */
  private List<Integer> beside(int id) {
    if (!policy.has(Option.RPM_LAYER_ALONE) || isUnknown(id)) {
      return List.of();
    }
    List<Integer> all = new ArrayList<>();
    allowedAround(id).forEach(all::add);
    Universe universe = situation.universe();
    universe.namesakes(id).stream()
        .filter(other -> other != id && universe.isInstalled(other))
        .filter(other -> situation.areOfOneSize(other, id))
        .filter(other -> permissions.isAllowed(other, id))
        .forEach(all::add);
    if (all.stream().noneMatch(situation::isMultiversion)) {
      return List.of();
    }
    all.addAll(updates.obsoletersThere(id));
    return all;
  }

  private Stream<Integer> allowedAround(int id) {
    return takers.around(id).stream().filter(other -> permissions.isAllowed(other, id));
  }

  private boolean isLed(int id) {
    return isBrought(id) && !takers.isOfRepositories(id);
  }

  /** Whether a dist-upgrade leads it anywhere. */
  private boolean isBrought(int id) {
    return situation.isInstalled(id)
        && distUpgrades.binds(id)
        && keepers(id).stream().noneMatch(situation::isLocked);
  }

  /**
   * The installed packages of which a lock on one keeps this one from being led anywhere: at the
   * RPM layer all of its name.
   */
  public List<Integer> keepers(int id) {
    return policy.has(Option.RPM_LAYER_ALONE)
        ? situation.universe().namesakes(id).stream()
            .filter(situation::isInstalled)
            .boxed()
            .toList()
        : List.of(id);
  }
}
