package org.kmpsolv.resolver.slice;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The packages that a plan may install, replace or remove. What is installed and not in the slice
 * stays; what is neither stays away. Immutable.
 */
public final class Slice {
  private final BitSet packages;

  Slice(BitSet packages) {
    this.packages = (BitSet) packages.clone();
  }

  public boolean contains(int id) {
    return packages.get(id);
  }

  /** Ascending. */
  public IntStream packages() {
    return packages.stream();
  }
}
