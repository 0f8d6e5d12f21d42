package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.situation.Situation;

/**
 * How far what is new is from the best of its name that is not broken. A KMP is compared with those
 * of its name that could load on a kernel that it loads on; for another kernel it is no rival.
 */
final class NewRanks {
  private final Situation situation;
  private final Universe universe;
  private final KernelLiterals kernels;

  /** What jobs ask for that packages of other names would do for, too. */
  private final BitSet choices = new BitSet();

  NewRanks(Situation situation, KernelLiterals kernels) {
    this.situation = situation;
    this.universe = situation.universe();
    this.kernels = kernels;
    BitSet named = new BitSet();
    for (Job job : situation.selections().jobs()) {
      if (job instanceof Job.Install) {
        for (List<Integer> anyOf : JobRules.alternatives(situation, job)) {
          boolean one = anyOf.stream().mapToInt(universe::nameId).distinct().count() == 1;
          anyOf.forEach((one ? named : choices)::set);
        }
      }
    }
    choices.andNot(named);
  }

  /** The rank of what comes new; 0 for what is asked for by its name, as that counts by itself. */
  int ofNew(int id) {
    return isAskedByName(id) ? 0 : of(id);
  }

  /** How many better levels there are; 0 for the best. */
  int of(int id) {
    int rank = situation.rank(id);
    if (rank == 0 || !isKmp(id)) {
      return rank;
    }
    List<Integer> rivals = new ArrayList<>();
    Ints named = universe.namesakes(id);
    for (Kernel kernel : kernels.kernels()) {
      if (kernels.on(kernel).isPossible(id)) {
        for (int i = 0; i < named.size(); i++) {
          int rival = named.get(i);
          boolean counts = rival == id || !universe.isBroken(rival);
          if (counts && kernels.on(kernel).isPossible(rival)) {
            rivals.add(rival);
          }
        }
      }
    }
    return rivals.isEmpty() ? rank : situation.ranking(rivals).rank(universe, id);
  }

  /**
   * Whether more kernels could show rivals that there are none of here: what has one stays behind
   * it, and the best of a name has none.
   */
  boolean dependsOnKernels(int[] packages) {
    return Arrays.stream(packages)
        .anyMatch(
            id ->
                isNew(id)
                    && !isAskedByName(id)
                    && isKmp(id)
                    && situation.rank(id) > 0
                    && of(id) == 0);
  }

  private boolean isAskedByName(int id) {
    return situation.isRequested(id) && !choices.get(id);
  }

  private boolean isNew(int id) {
    return !situation.isInstalled(id) && !situation.isExcluded(id);
  }

  private boolean isKmp(int id) {
    return situation.kernels().catalog().isKmp(id);
  }
}
