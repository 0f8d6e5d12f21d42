package org.kmpsolv.metadata.universe;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An immutable list of ints: a window on a column of the universe. */
public final class Ints {
  private static final Ints EMPTY = of(new int[0]);

  private final IntBuffer buffer;
  private final int start;
  private final int size;

  Ints(IntBuffer buffer, int start, int size) {
    this.buffer = buffer;
    this.start = start;
    this.size = size;
  }

  /** A list of these; they must not be changed afterwards. */
  static Ints of(int[] values) {
    return new Ints(IntBuffer.wrap(values), 0, values.length);
  }

  /** The list without elements. */
  public static Ints empty() {
    return EMPTY;
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /**
   * The element at that index, from 0; fails with {@link IndexOutOfBoundsException} past the end.
   */
  public int get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return buffer.get(start + index);
  }

  /** Whether it is in the list, which must be in ascending order. */
  public boolean containsSorted(int value) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = buffer.get(start + middle);
      if (found == value) {
        return true;
      }
      if (found < value) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /** Whether one of them is in the set. */
  public boolean intersects(BitSet set) {
    for (int i = start; i < start + size; i++) {
      if (set.get(buffer.get(i))) {
        return true;
      }
    }
    return false;
  }

  public IntStream stream() {
    return IntStream.range(start, start + size).map(buffer::get);
  }

  /** A copy. */
  public int[] toArray() {
    int[] copy = new int[size];
    elements().get(copy);
    return copy;
  }

  Set<Integer> asSet() {
    return stream().boxed().collect(Collectors.toSet());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Ints other
        && size == other.size
        && (size == 0 || elements().equals(other.elements()));
  }

  @Override
  public int hashCode() {
    return elements().hashCode();
  }

  private IntBuffer elements() {
    return buffer.slice(start, size);
  }

  @Override
  public String toString() {
    return Arrays.toString(toArray());
  }
}
