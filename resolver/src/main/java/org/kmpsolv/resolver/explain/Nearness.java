package org.kmpsolv.resolver.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Interrupted;

/**
 * How far rules are from the request: the number of rules that lead to what they speak of. A
 * conflict near the request has the shorter story.
 */
final class Nearness {
  private final Links links;
  private final List<Placed> ordered;
  private final Map<Integer, Integer> packages = new HashMap<>();

  /** Up to here there is no conflict. */
  private int nearest = -1;

  private record Placed(Rule rule, int distance) {}

  Nearness(Links links, Collection<Rule> rules) {
    this.links = links;
    Map<Integer, List<Rule>> about = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (Rule rule : rules) {
      int[] subjects = links.subjects(rule);
      if (subjects.length == 0) {
        reach(rule, 0, open);
      }
      for (int id : subjects) {
        about.computeIfAbsent(id, key -> new ArrayList<>()).add(rule);
      }
    }
    while (!open.isEmpty()) {
      int id = open.remove();
      for (Rule rule : about.getOrDefault(id, List.of())) {
        reach(rule, packages.getOrDefault(id, 0) + 1, open);
      }
    }
    ordered = new ArrayList<>(rules.size());
    rules.forEach(rule -> ordered.add(new Placed(rule, distance(rule))));
    ordered.sort(Comparator.comparingInt(Placed::distance));
  }

  private void reach(Rule rule, int distance, Deque<Integer> open) {
    for (int id : links.leadsTo(rule)) {
      if (packages.putIfAbsent(id, distance) == null) {
        open.add(id);
      }
    }
  }

  private int distance(Rule rule) {
    return Arrays.stream(links.subjects(rule))
        .map(id -> packages.getOrDefault(id, Integer.MAX_VALUE))
        .max()
        .orElse(0);
  }

  /**
   * A minimal conflict among rules that do not hold, as near as there is one.
   *
   * @param left no other rules than those given before: what held then is not asked again
   */
  List<Rule> conflict(SelectedRules rules, Set<Rule> left) throws Interrupted {
    ordered.removeIf(each -> !left.contains(each.rule()));
    List<Rule> near = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      near.add(ordered.get(i).rule());
      int distance = ordered.get(i).distance();
      boolean last = i + 1 == ordered.size();
      if (distance >= nearest && (last || ordered.get(i + 1).distance() > distance)) {
        List<Rule> conflict = rules.conflictAmong(near);
        if (!conflict.isEmpty()) {
          nearest = distance;
          return conflict;
        }
      }
    }
    throw new IllegalArgumentException("the rules hold");
  }
}
