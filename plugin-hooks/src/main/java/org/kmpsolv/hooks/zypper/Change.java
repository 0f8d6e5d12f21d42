package org.kmpsolv.hooks.zypper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.kmpsolv.hooks.output.PackageName;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.Step.Action;

/**
 * What changes in the rpm database. Immutable.
 *
 * @param added the packages that come; one that is installed anew is here and there
 * @param removed the packages that go, also because others take their place
 */
record Change(ImmutableSet<Nevra> added, ImmutableSet<Nevra> removed) {

  /** What a plan changes: patches, patterns and the like are no packages of rpm's. */
  static Change of(Plan plan) {
    ImmutableSet.Builder<Nevra> added = ImmutableSet.builder();
    ImmutableSet.Builder<Nevra> removed = ImmutableSet.builder();
    for (Step step : plan.steps()) {
      if (PackageName.of(step.nevra().name()).isPackage()) {
        (step.action() == Action.REMOVE ? removed : added).add(step.nevra());
        removed.addAll(step.replaces());
      }
    }
    return new Change(added.build(), removed.build());
  }

  boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty();
  }

  /** Whether a package is to be installed although it is. */
  boolean reinstalls() {
    return added.stream().anyMatch(removed::contains);
  }

  /** What is installed when it is done. */
  ImmutableSet<Nevra> appliedTo(Set<Nevra> installed) {
    Set<Nevra> after = new HashSet<>(Sets.difference(installed, removed));
    after.addAll(added);
    return ImmutableSet.copyOf(after);
  }

  /** Whether both come to the same. */
  boolean isSameAs(Change other, Set<Nevra> installed) {
    return added.equals(other.added) && appliedTo(installed).equals(other.appliedTo(installed));
  }

  /**
   * What is changed here and not there, {@code +} for what comes and {@code -} for what goes, in
   * order.
   */
  ImmutableList<String> without(Change other) {
    Set<String> lines = new TreeSet<>();
    Sets.difference(added, other.added).forEach(nevra -> lines.add("+" + nevra));
    Sets.difference(removed, Sets.union(other.removed, added))
        .forEach(nevra -> lines.add("-" + nevra));
    return ImmutableList.copyOf(lines);
  }

  /** How many of its steps are done where this is installed, and how many there are. */
  Progress progress(Set<Nevra> installed) {
    Set<Nevra> gone = Sets.difference(removed, added);
    int done = Sets.intersection(added, installed).size() + Sets.difference(gone, installed).size();
    return new Progress(done, added.size() + gone.size());
  }

  /** How far it got. */
  record Progress(int done, int all) {}
}
