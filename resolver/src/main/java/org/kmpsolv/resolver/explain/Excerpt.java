package org.kmpsolv.resolver.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.resolver.rule.Rule;

/**
 * The clauses of some rules alone, with the definitions of what they speak of: a solver need not
 * decide about all the packages of which they do not.
 */
final class Excerpt {
  private final Map<Rule, List<int[]>> clauses = new LinkedHashMap<>();
  private final List<int[]> definitions = new ArrayList<>();
  private final Map<Integer, List<int[]>> definitionsOf = new HashMap<>();

  void add(Rule rule, int... literals) {
    clauses.computeIfAbsent(rule, key -> new ArrayList<>(1)).add(literals);
  }

  void define(int... literals) {
    definitions.add(literals);
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
    Set<int[]> defined = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!open.isEmpty()) {
      for (int[] definition : definitionsOf(open.remove())) {
        if (defined.add(definition)) {
          part.define(translated(definition, part, variables, open));
        }
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

  private List<int[]> definitionsOf(int variable) {
    for (int[] definition : definitions) {
      for (int literal : definition) {
        definitionsOf.computeIfAbsent(Math.abs(literal), key -> new ArrayList<>()).add(definition);
      }
    }
    definitions.clear();
    return definitionsOf.getOrDefault(variable, List.of());
  }
}
