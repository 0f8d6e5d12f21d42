package org.kmpsolv.resolver.slice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Wishes;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What is supplemented and not in view yet. There are tens of thousands of modaliases, and few
 * packages each: so it is them that are looked at, each once a round, and none of them where the
 * request knows of no hardware.
 */
final class Triggers {
  private final Situation situation;
  private final IntPredicate canBeMet;
  private final boolean again;
  private final boolean updates;
  private final List<Wish> open = new ArrayList<>();

  private record Wish(Wishes of, int number) {
    int meaning() {
      return of.meaning(number);
    }

    Ints packages() {
      return of.packages(number);
    }
  }

  /**
   * @param canBeMet whether some choice could meet a dependency, which is a meaning; what once
   *     could, always can
   */
  Triggers(Situation situation, IntPredicate canBeMet) {
    this.situation = situation;
    this.canBeMet = canBeMet;
    this.again = situation.request().policy().has(Option.ADD_ALREADY_RECOMMENDED);
    this.updates = situation.request().policy().has(Option.SUPPLEMENT_UPDATES);
    if (situation.request().policy().recommends()) {
      enter(situation.universe().supplements());
      if (!situation.request().hardware().isEmpty() || !situation.request().facts().isEmpty()) {
        enter(situation.universe().machineSupplements());
      }
    }
  }

  private void enter(Wishes wishes) {
    for (int number = 0; number < wishes.size(); number++) {
      open.add(new Wish(wishes, number));
    }
  }

  /** The packages outside the slice that are triggered now, each by what was not met before. */
  List<Integer> next(BitSet slice) {
    List<Integer> triggered = new ArrayList<>();
    open.removeIf(
        wish -> {
          if (!canBeMet.test(wish.meaning())) {
            return false;
          }
          boolean known = !again && situation.dependencies().isMetBefore(wish.meaning());
          if (known && updates && !situation.dependencies().isMetAnew(wish.meaning(), slice)) {
            return false;
          }
          if (!known || updates) {
            enter(wish.packages(), slice, triggered);
          }
          return true;
        });
    return triggered;
  }

  private void enter(Ints packages, BitSet slice, List<Integer> triggered) {
    for (int i = 0; i < packages.size(); i++) {
      int id = packages.get(i);
      if (!slice.get(id) && !situation.isInstalled(id) && !situation.isExcluded(id)) {
        triggered.add(id);
      }
    }
  }
}
