package org.kmpsolv.resolver.slice;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What no plan has that gives up nothing: a new package that is not the best of its name, unless it
 * is asked for or only wished for, and a KMP that needs such a package, as a kernel's KMPs need
 * their kernel. With many kernels that is most of what there is. Nor has it what is installed
 * already and offered as well.
 */
final class BestOnly {
  private static final ImmutableList<DependencyKind> KINDS =
      ImmutableList.copyOf(DependencyKind.values());

  private final Situation situation;
  private final Universe universe;
  private final boolean wishesCountAgain;
  private final BitSet judged = new BitSet();
  private final BitSet leftOut = new BitSet();

  BestOnly(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
    Policy policy = situation.request().policy();
    this.wishesCountAgain =
        policy.has(Option.ADD_ALREADY_RECOMMENDED) || policy.has(Option.SUPPLEMENT_UPDATES);
  }

  boolean leavesOut(int id) {
    if (!judged.get(id)) {
      judged.set(id);
      leftOut.set(id, couldCome(id) && (isThere(id) || (isKmp(id) ? lacks(id) : isSecond(id))));
    }
    return leftOut.get(id);
  }

  /** Whether anything was left out. */
  boolean hasLeftOut() {
    return !leftOut.isEmpty();
  }

  private boolean isKmp(int id) {
    return situation.kernels().catalog().isKmp(id);
  }

  private boolean couldCome(int id) {
    return !situation.isInstalled(id) && !situation.isExcluded(id);
  }

  /** Whether the same package is installed and may stay, and nothing wishes for it anew. */
  private boolean isThere(int id) {
    return isInstalledToo(id) && !situation.isRequested(id) && !mayBeWished(id);
  }

  private boolean isInstalledToo(int id) {
    Ints named = universe.namesakes(id);
    for (int i = 0; i < named.size(); i++) {
      int other = named.get(i);
      if (situation.isInstalled(other)
          && universe.isIdentical(id, other)
          && hasSameDependencies(id, other)
          && !situation.isAskedToGo(other)) {
        return true;
      }
    }
    return false;
  }

  /** What is installed may go, or be a KMP that serves another kernel than the one that boots. */
  private boolean mayBeWished(int id) {
    Ints supplements = universe.dependencies(id, DependencyKind.SUPPLEMENTS);
    for (int i = 0; i < supplements.size(); i++) {
      int meaning = universe.meaning(supplements.get(i));
      if ((wishesCountAgain || !situation.dependencies().isMetBefore(meaning))
          && !situation.dependencies().isNever(meaning)) {
        return true;
      }
    }
    return false;
  }

  /** In the same order, too, as both are from one place. */
  private boolean hasSameDependencies(int one, int other) {
    for (DependencyKind kind : KINDS) {
      if (!universe.dependencies(one, kind).equals(universe.dependencies(other, kind))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSecond(int id) {
    return !situation.isRequested(id) && situation.rank(id) > 0 && !situation.isOnlyWished(id);
  }

  /** Whether it is not the best either, and what meets one of its needs is left out. */
  private boolean lacks(int id) {
    if (situation.rank(id) == 0) {
      return false;
    }
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      Ints members = universe.set(sets.get(i));
      int missing = 0;
      while (missing < members.size() && isMissing(members.get(missing))) {
        missing++;
      }
      if (missing > 0 && missing == members.size()) {
        return true;
      }
    }
    return false;
  }

  /** Many needs mean the same few kernels. */
  private boolean isMissing(int id) {
    return leavesOut(id) && !isKmp(id) && !isThere(id);
  }
}
