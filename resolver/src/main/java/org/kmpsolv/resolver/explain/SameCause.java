package org.kmpsolv.resolver.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kmpsolv.resolver.Problem;

/** Problems that have the same cause are told as one: what lacks a library can be hundreds. */
final class SameCause {
  /** More of them than these are counted. */
  private static final int MOST_TOLD = 3;

  private SameCause() {}

  static ImmutableList<Problem> merged(List<Problem> problems) {
    Map<String, List<Problem>> byCause =
        problems.stream()
            .collect(
                Collectors.groupingBy(Problem::summary, LinkedHashMap::new, Collectors.toList()));
    return byCause.values().stream().map(SameCause::one).collect(toImmutableList());
  }

  /** The story of the first, and where those of the others begin. */
  private static Problem one(List<Problem> same) {
    Problem first = same.get(0);
    if (same.size() == 1) {
      return first;
    }
    Set<String> details = new LinkedHashSet<>(first.details());
    List<Problem> others = same.subList(1, same.size());
    others.stream()
        .limit(MOST_TOLD)
        .flatMap(other -> other.details().stream().limit(1))
        .forEach(begin -> details.add("likewise: " + begin));
    if (others.size() > MOST_TOLD) {
      details.add(Story.more(others.size() - MOST_TOLD));
    }
    return new Problem(
        first.summary(),
        ImmutableList.copyOf(details),
        same.stream()
            .map(Problem::facts)
            .flatMap(Collection::stream)
            .distinct()
            .collect(toImmutableList()),
        first.conflict(),
        first.solutions());
  }
}
