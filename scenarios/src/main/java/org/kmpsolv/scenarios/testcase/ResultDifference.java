package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;

/** Compares results line by line, as testsolv does. */
final class ResultDifference {
  private ResultDifference() {}

  /** What only is expected, with {@code -} before it, and what only is given, with {@code +}. */
  static ImmutableList<String> lines(List<String> expected, List<String> given) {
    List<String> lines = new ArrayList<>();
    rest(expected, given).forEach(line -> lines.add("-" + line));
    rest(given, expected).forEach(line -> lines.add("+" + line));
    // By the line, not by the sign, so that what belongs together stands together.
    lines.sort(
        (a, b) -> {
          int order = a.substring(1).compareTo(b.substring(1));
          return order != 0 ? order : b.compareTo(a);
        });
    return ImmutableList.copyOf(lines);
  }

  private static Multiset<String> rest(List<String> lines, List<String> others) {
    Multiset<String> rest = HashMultiset.create(lines);
    others.forEach(rest::remove);
    return rest;
  }
}
