package org.kmpsolv.resolver.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kmpsolv.resolver.kernel.Obstacle;

/**
 * What keeps KMPs from loading, and which. Immutable.
 *
 * @param kmps all that it keeps from loading, by id, ascending
 * @param first those of them that no cause before this one keeps from loading
 */
public record Cause(Obstacle obstacle, ImmutableList<Integer> kmps, ImmutableList<Integer> first) {

  /** The causes, the one that most KMPs fall over first. */
  public static ImmutableList<Cause> group(Map<Integer, ? extends List<Obstacle>> obstacles) {
    Map<Obstacle, List<Integer>> byObstacle = new HashMap<>();
    new TreeMap<>(obstacles)
        .forEach(
            (kmp, list) ->
                list.forEach(
                    it -> byObstacle.computeIfAbsent(it, key -> new ArrayList<>()).add(kmp)));
    Set<Integer> told = new HashSet<>();
    return byObstacle.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Obstacle, List<Integer>> it) -> -it.getValue().size())
                .thenComparing(it -> it.getKey().toString()))
        .map(
            entry ->
                new Cause(
                    entry.getKey(),
                    ImmutableList.copyOf(entry.getValue()),
                    entry.getValue().stream()
                        .filter(told::add)
                        .collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList());
  }
}
