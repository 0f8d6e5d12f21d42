package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** What {@code result} asks for. */
enum ResultType implements Keyword {
  TRANSACTION("install", "erase", "upgrade", "downgrade", "change", "reinstall"),
  PROBLEMS("problem"),
  ORPHANED("orphaned"),
  RECOMMENDED("recommended", "suggested"),
  UNNEEDED("unneeded", "unneeded_filtered"),
  ALTERNATIVES("alternative"),
  RULES("rule"),
  GENID("genid"),
  REASON("reason"),
  CLEAN_DEPS("cleandeps"),
  JOBS("job"),
  USER_INSTALLED("userinstalled", "autoinst"),
  ORDER("order"),
  ORDER_EDGES("orderedge"),
  PROOF("proof");

  /** What is meant where nothing is said. */
  static final ImmutableSet<ResultType> DEFAULT = ImmutableSet.of(TRANSACTION, PROBLEMS);

  private final ImmutableSet<String> firstWords;

  ResultType(String... firstWords) {
    this.firstWords = ImmutableSet.copyOf(firstWords);
  }

  /** Whether a line of a result is one of those that this asks for. */
  boolean owns(String line) {
    int space = line.indexOf(' ');
    return firstWords.contains(space < 0 ? line : line.substring(0, space));
  }

  /** Whether one of these asks for a line. */
  static boolean owns(Set<ResultType> types, String line) {
    return types.stream().anyMatch(type -> type.owns(line));
  }
}
