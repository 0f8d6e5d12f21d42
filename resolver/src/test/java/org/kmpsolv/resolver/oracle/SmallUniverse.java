package org.kmpsolv.resolver.oracle;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Request;

/**
 * A universe of so few packages that every state can be tried, and what is asked of it. Immutable.
 *
 * <p>A set of its packages, a state above all, is an int: bit i stands for package i.
 *
 * @param seed what it was made from
 */
record SmallUniverse(long seed, ImmutableList<SmallPackage> packages, Request request) {

  int size() {
    return packages.size();
  }

  SmallUniverse withPackages(List<SmallPackage> others) {
    return new SmallUniverse(seed, ImmutableList.copyOf(others), request);
  }

  SmallUniverse withRequest(Request other) {
    return new SmallUniverse(seed, packages, other);
  }

  /** The set of the packages for whose index the predicate holds. */
  int where(IntPredicate predicate) {
    return IntStream.range(0, size()).filter(predicate).map(i -> 1 << i).reduce(0, (a, b) -> a | b);
  }

  /** The packages of a set, readably. */
  String names(int set) {
    return members(set).mapToObj(i -> packages.get(i).toString()).sorted().toList().toString();
  }

  /** The indexes of a set, ascending. */
  static IntStream members(int set) {
    return IntStream.range(0, Integer.SIZE).filter(i -> has(set, i));
  }

  static boolean has(int set, int index) {
    return (set & 1 << index) != 0;
  }

  /** The same for the engine. */
  Universe toUniverse() {
    var builder = Universe.builder();
    packages.forEach(each -> builder.add(each.repository(), each.info()));
    return builder.build();
  }
}
