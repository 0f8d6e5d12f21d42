package org.kmpsolv.resolver.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Chance, the same for the same seed. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True so many times in a hundred. */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  <T> T pick(List<? extends T> from) {
    return from.get(below(from.size()));
  }

  /** Each with the same chance. */
  <T> List<T> some(List<? extends T> from, int percent) {
    return from.stream().<T>map(each -> each).filter(each -> chance(percent)).toList();
  }

  <T> List<T> shuffled(List<? extends T> all) {
    List<T> copy = new ArrayList<>(all);
    Collections.shuffle(copy, new Random(random.nextLong()));
    return copy;
  }
}
