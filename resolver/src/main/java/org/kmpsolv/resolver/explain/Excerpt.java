package org.kmpsolv.resolver.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.resolver.rule.Rule;

/**
 * The clauses of some rules alone, with the definitions of what they speak of: a solver need not
 * decide about all the packages of which they do not.
 */
final class Excerpt {
  private final Map<Rule, List<int[]>> clauses = new LinkedHashMap<>();

  /** By the variable that they define. */
  private final Map<Integer, List<int[]>> definitions = new HashMap<>();

  void add(Rule rule, int... literals) {
    clauses.computeIfAbsent(rule, key -> new ArrayList<>(1)).add(literals);
  }

  void define(int... literals) {
    definitions.computeIfAbsent(Math.abs(literals[0]), key -> new ArrayList<>(2)).add(literals);
  }

  /** Those rules, in variables of their own. */
  SelectedRules of(Collection<Rule> chosen) {
    SelectedRules part = new SelectedRules();
    Map<Integer, Integer> variables = new LinkedHashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (Rule rule : chosen) {
      for (int[] clause : clauses.getOrDefault(rule, List.of())) {
        part.add(rule, translated(clause, part, variables, open));
      }
    }
    while (!open.isEmpty()) {
      for (int[] definition : definitions.getOrDefault(open.remove(), List.of())) {
        part.define(translated(definition, part, variables, open));
      }
    }
    return part;
  }

  private static int[] translated(
      int[] clause, SelectedRules part, Map<Integer, Integer> variables, Deque<Integer> open) {
    return Arrays.stream(clause)
        .map(
            literal -> {
              int variable =
                  variables.computeIfAbsent(
                      Math.abs(literal),
                      key -> {
                        open.add(key);
                        return part.newVariable(false);
                      });
              return literal > 0 ? variable : -variable;
            })
        .toArray();
  }
}
