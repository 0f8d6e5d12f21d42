package org.kmpsolv.resolver.slice;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The packages that a plan may install, replace or remove. What is installed and not in the slice
 * stays; what is neither stays away. Immutable.
 */
public final class Slice {
  private final BitSet packages;
  private final BitSet released;
  private final ImmutableList<Integer> wanted;
  private final boolean isPart;

  Slice(BitSet packages, BitSet released, List<Integer> wanted, boolean isPart) {
    this.released = (BitSet) released.clone();
    this.packages = (BitSet) packages.clone();
    this.wanted = ImmutableList.copyOf(wanted);
    this.isPart = isPart;
  }

  /** In which all stays as it is. */
  public static Slice ofNothing() {
    return new Slice(new BitSet(), new BitSet(), List.of(), true);
  }

  /** Whether only plans that give up nothing find in it all that they may need. */
  public boolean isPart() {
    return isPart;
  }

  /** The packages of which every plan is to have one, whatever the request says; may be none. */
  public ImmutableList<Integer> wanted() {
    return wanted;
  }

  /** Whether it is installed and only what is asked to go needed it, so that it may go as well. */
  public boolean isReleased(int id) {
    return released.get(id);
  }

  public boolean contains(int id) {
    return packages.get(id);
  }

  /** How many packages are in it. */
  public int size() {
    return packages.cardinality();
  }

  /** Ascending. */
  public IntStream packages() {
    return packages.stream();
  }
}
