package org.kmpsolv.resolver.kernel;

import java.util.Arrays;
import java.util.BitSet;

/** Ints from 0, each once, in the order in which they came. */
final class IntSet {
  private final BitSet known = new BitSet();
  private int[] values;
  private int size;

  IntSet(int expected) {
    values = new int[expected];
  }

  void add(int value) {
    if (!known.get(value)) {
      known.set(value);
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2 + 1);
      }
      values[size++] = value;
    }
  }

  /** A copy. */
  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
