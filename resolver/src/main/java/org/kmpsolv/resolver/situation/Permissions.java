package org.kmpsolv.resolver.situation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Target;

/**
 * What may change, beside going forward in version, where a package takes the place of an installed
 * one: what the policy allows, and what a job means by the words it uses.
 */
final class Permissions {
  private final Situation situation;
  private final Universe universe;
  private final Policy policy;
  private final Obsoleters obsoleters;
  private final DistUpgrades distUpgrades;
  private final Takers takers;
  private final BitSet olderAsked;
  private final BitSet architectureAsked;
  private final BitSet vendorAsked;

  /**
   * By the installed package what may take its place as a job asks for it; kept at the RPM layer
   * alone.
   */
  private final Map<Integer, BitSet> asked = new HashMap<>();

  Permissions(
      Situation situation, Obsoleters obsoleters, DistUpgrades distUpgrades, Takers takers) {
    this.situation = situation;
    this.universe = situation.universe();
    this.policy = situation.request().policy();
    this.obsoleters = obsoleters;
    this.distUpgrades = distUpgrades;
    this.takers = takers;
    JobSelections selections = situation.selections();
    this.olderAsked = selections.meant(Modifier.SET_EVR);
    this.architectureAsked = selections.meant(Modifier.SET_ARCHITECTURE);
    this.vendorAsked = selections.meant(Modifier.SET_VENDOR);
    if (isRpmLayer()) {
      for (Job job : selections.jobs()) {
        if (job instanceof Job.Install) {
          enter(job, selections.of(job).packages().stream().filter(situation::runs).toList());
        }
      }
    }
  }

  private boolean isRpmLayer() {
    return policy.has(Option.RPM_LAYER_ALONE);
  }

  /**
   * A job lets an installed package go where all that it asks for takes its place, and each of them
   * in a way that its words allow. The reading is that of libsolv's {@code jobtodisablelist}.
   */
  private void enter(Job job, List<Integer> packages) {
    for (int of : replacedByEach(packages)) {
      if (packages.stream().allMatch(id -> isMeant(job, id, of))) {
        packages.forEach(id -> asked.computeIfAbsent(of, key -> new BitSet()).set(id));
      }
    }
  }

  /**
   * The installed packages that cannot stay whichever of these comes; none where one is there, or
   * at the RPM layer would stand beside others.
   */
  List<Integer> replacedByEach(List<Integer> packages) {
    if (packages.isEmpty()
        || packages.stream()
            .anyMatch(
                id -> universe.isInstalled(id) || (isRpmLayer() && situation.isMultiversion(id)))) {
      return List.of();
    }
    List<Integer> gone = replaced(packages.get(0));
    packages.forEach(id -> gone.retainAll(replaced(id)));
    return gone;
  }

  private List<Integer> replaced(int id) {
    List<Integer> replaced = new ArrayList<>(obsoleters.installed(id));
    universe.namesakes(id).stream()
        .filter(of -> universe.isInstalled(of) && !situation.canCoexist(id, of))
        .forEach(replaced::add);
    return replaced;
  }

  private boolean isMeant(Job job, int id, int of) {
    Set<Modifier> modifiers = JobSelections.modifiers(job);
    return changes(id, of).stream()
        .allMatch(
            change ->
                isAllowed(change, of)
                    || switch (change) {
                      case DOWNGRADE ->
                          modifiers.contains(Modifier.SET_EVR)
                              && !(isVersionAlone(job) && hasSameVersion(id, of));
                      case ARCHITECTURE -> modifiers.contains(Modifier.SET_ARCHITECTURE);
                      case VENDOR -> modifiers.contains(Modifier.SET_VENDOR);
                      case NAME -> takers.isAskedInPlace(id, of);
                    });
  }

  /** Who names no release does not mean an older one. */
  private static boolean isVersionAlone(Job job) {
    if (!(job.target() instanceof Target.Named named)) {
      return false;
    }
    Relation relation = named.relation();
    return relation.evr() != null && relation.evr().release() == null;
  }

  private boolean hasSameVersion(int one, int other) {
    return universe.evr(one).compareWithoutRelease(universe.evr(other)) == 0;
  }

  /** Whether the one may take the place of the other, which is installed. */
  boolean isAllowed(int candidate, int of) {
    for (Change change : changes(candidate, of)) {
      if (!isAllowed(change, of) && !isAsked(change, candidate, of)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAsked(Change change, int candidate, int of) {
    if (isRpmLayer()) {
      return isMeant(candidate, of);
    }
    return switch (change) {
      case DOWNGRADE -> olderAsked.get(candidate);
      case ARCHITECTURE -> architectureAsked.get(candidate);
      case VENDOR -> vendorAsked.get(candidate);
      case NAME -> takers.isAskedInPlace(candidate, of) || olderAsked.get(candidate);
    };
  }

  private boolean isMeant(int candidate, int of) {
    BitSet packages = asked.get(of);
    return packages != null && packages.get(candidate);
  }

  private boolean isAllowed(Change change, int of) {
    boolean distUpgrade = distUpgrades.isInvolved(of);
    return switch (change) {
      case DOWNGRADE ->
          isAllowed(distUpgrade, Option.ALLOW_DOWNGRADE, Option.DIST_UPGRADE_FORBID_DOWNGRADE);
      case ARCHITECTURE ->
          isAllowed(
              distUpgrade,
              Option.ALLOW_ARCHITECTURE_CHANGE,
              Option.DIST_UPGRADE_FORBID_ARCHITECTURE_CHANGE);
      case VENDOR ->
          isAllowed(
              distUpgrade, Option.ALLOW_VENDOR_CHANGE, Option.DIST_UPGRADE_FORBID_VENDOR_CHANGE);
      case NAME ->
          !policy.has(
              distUpgrade ? Option.DIST_UPGRADE_FORBID_NAME_CHANGE : Option.FORBID_NAME_CHANGE);
    };
  }

  private boolean isAllowed(boolean distUpgrade, Option allow, Option forbid) {
    return distUpgrade ? !policy.has(forbid) : policy.has(allow);
  }

  /** What changes, beside going forward in version, where the one takes the place of the other. */
  Set<Change> changes(int candidate, int of) {
    Set<Change> changes = EnumSet.noneOf(Change.class);
    if (!universe.areNamesakes(candidate, of)) {
      changes.add(Change.NAME);
    } else if (universe.isNewer(of, candidate)) {
      changes.add(Change.DOWNGRADE);
    }
    if (!isSameArchitecture(candidate, of)) {
      changes.add(Change.ARCHITECTURE);
    }
    if (!isSameVendor(candidate, of)) {
      changes.add(Change.VENDOR);
    }
    return changes;
  }

  /** Whether the vendors of two packages count as one. */
  boolean isSameVendor(int one, int other) {
    return universe.vendorId(one) == universe.vendorId(other)
        || policy.vendors().areOne(universe.vendor(one), universe.vendor(other));
  }

  private boolean isSameArchitecture(int a, int b) {
    return universe.archId(a) == universe.archId(b)
        || universe.arch(a).equals(Architectures.NOARCH)
        || universe.arch(b).equals(Architectures.NOARCH);
  }

  /** Whether a job asks for it so that it may change more than an update does. */
  boolean isAsked(int id, int of) {
    if (isRpmLayer()) {
      return isMeant(id, of);
    }
    return olderAsked.get(id) || architectureAsked.get(id) || vendorAsked.get(id);
  }
}
