package org.kmpsolv.metadata.universe;

import java.util.Arrays;

/** A list of ints that grows. Not safe for use by several threads. */
public final class IntsBuilder {
  private int[] values = new int[16];
  private int size;

  /** Adds it at the end. */
  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  public int size() {
    return size;
  }

  /** The element at that index, which must be from 0 to below the size. */
  public int get(int index) {
    return values[index];
  }

  /** A copy. */
  public int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
