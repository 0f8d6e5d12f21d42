package org.kmpsolv.resolver.kernel;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;

/**
 * Which KMPs could load on a kernel, before it is decided what is installed. Most pairs of a KMP
 * and a kernel are settled here, so that only the few that depend on a choice need a variable.
 */
public final class Loads {
  private final Kernel kernel;
  private final BitSet possible = new BitSet();
  private final BitSet certain = new BitSet();

  private Loads(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Works out what could load.
   *
   * @param kernel the kernel
   * @param needs of the universe's KMPs
   * @param kmps those that may be installed
   * @param scope all packages that may be installed
   * @param enforced those whose requirements hold wherever they are installed: all but what is
   *     broken today
   */
  public static Loads on(
      Kernel kernel, Needs needs, BitSet kmps, BitSet scope, BitSet enforced, Universe universe) {
    Loads loads = new Loads(kernel);
    fixpoint(loads.possible, kmps, needs, need -> loads.isPossible(needs.get(need)), id -> true);
    fixpoint(
        loads.certain,
        loads.possible,
        needs,
        need -> loads.isCertain(needs.get(need), scope, universe),
        enforced::get);
    return loads;
  }

  /**
   * Which KMPs load on a kernel with the help of each other: each need is met, exactly, by the
   * kernel itself or by another of them that loads on it. The least fixpoint: nothing justifies
   * itself.
   */
  static BitSet among(BitSet kmps, Kernel kernel, Needs needs) {
    Loads loads = new Loads(kernel);
    fixpoint(loads.possible, kmps, needs, need -> loads.isPossible(needs.get(need)), id -> true);
    return loads.possible;
  }

  /** Grows a set by the candidates all of whose needs are fulfilled, until there are no more. */
  private static void fixpoint(
      BitSet set, BitSet candidates, Needs needs, IntPredicate fulfilled, IntPredicate admitted) {
    BitSet left = (BitSet) candidates.clone();
    left.stream().filter(id -> !admitted.test(id)).forEach(left::clear);
    // A need once fulfilled stays so, and is shared by many; what is not may become so in the next
    // round.
    BitSet known = new BitSet();
    boolean grown = true;
    while (grown) {
      grown = false;
      BitSet refused = new BitSet();
      for (int id = left.nextSetBit(0); id >= 0; id = left.nextSetBit(id + 1)) {
        if (isFulfilled(needs.of(id), known, refused, fulfilled)) {
          set.set(id);
          left.clear(id);
          grown = true;
        }
      }
    }
  }

  private static boolean isFulfilled(
      int[] wanted, BitSet known, BitSet refused, IntPredicate fulfilled) {
    for (int need : wanted) {
      if (refused.get(need)) {
        return false;
      }
      if (!known.get(need)) {
        if (!fulfilled.test(need)) {
          refused.set(need);
          return false;
        }
        known.set(need);
      }
    }
    return true;
  }

  private boolean isPossible(Needs.Need need) {
    Ints exact = need.exact();
    for (int i = 0; i < exact.size(); i++) {
      int provider = exact.get(i);
      if (provider == kernel.id() || possible.get(provider)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether whatever rpm's requirement brings fulfils it: the kernel itself does, or each provider
   * that there is.
   */
  private boolean isCertain(Needs.Need need, BitSet scope, Universe universe) {
    if (need.exact().containsSorted(kernel.id())) {
      return true;
    }
    if (need.providerSet() < 0) {
      return false;
    }
    Ints providers = universe.set(need.providerSet());
    for (int i = 0; i < providers.size(); i++) {
      int provider = providers.get(i);
      if (scope.get(provider)
          && !(certain.get(provider) && need.exact().containsSorted(provider))) {
        return false;
      }
    }
    return true;
  }

  public Kernel kernel() {
    return kernel;
  }

  /** Whether the KMP loads on the kernel where all that could help it is installed. */
  public boolean isPossible(int id) {
    return possible.get(id);
  }

  /**
   * Whether the KMP loads on the kernel wherever both are installed, because rpm's requirements
   * leave no other choice.
   */
  public boolean isCertain(int id) {
    return certain.get(id);
  }

  /** The KMPs that load on the kernel where all that could help is installed. */
  public BitSet possible() {
    return (BitSet) possible.clone();
  }
}
