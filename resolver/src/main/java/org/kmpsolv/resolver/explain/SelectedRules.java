package org.kmpsolv.resolver.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.resolver.encode.RuleSink;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Deadline;
import org.kmpsolv.resolver.sat.Interrupted;
import org.kmpsolv.resolver.sat.Sat;

/** Rules that can be taken back one by one: each has a literal that stands for it. */
public final class SelectedRules implements RuleSink {
  private final Sat sat = new Sat(Deadline.NEVER);
  private final Map<Rule, Integer> selectors = new LinkedHashMap<>();
  private final Map<Integer, Rule> rules = new LinkedHashMap<>();

  /** The same by identity: thousands are chosen again and again, and mostly as they came. */
  private final IdentityHashMap<Rule, Integer> selectorsOfSame = new IdentityHashMap<>();

  private final Excerpt excerpt = new Excerpt();

  @Override
  public int newVariable(boolean preferred) {
    return sat.newVariable(preferred);
  }

  @Override
  public void add(Rule rule, int... literals) {
    Integer selector = selectors.get(rule);
    if (selector == null) {
      selector = sat.newVariable(true);
      selectors.put(rule, selector);
      rules.put(selector, rule);
      selectorsOfSame.put(rule, selector);
    }
    int[] clause = new int[literals.length + 1];
    System.arraycopy(literals, 0, clause, 0, literals.length);
    clause[literals.length] = -selector;
    sat.add(clause);
    excerpt.add(rule, literals);
  }

  @Override
  public void define(int... literals) {
    sat.add(literals);
    excerpt.define(literals);
  }

  /** In the order in which they came. */
  public Set<Rule> all() {
    return selectors.keySet();
  }

  /** Whether these rules can hold together, and these literals with them. */
  boolean hold(Collection<Rule> chosen, int... others) throws Interrupted {
    int[] literals = Arrays.copyOf(others, chosen.size() + others.length);
    int count = others.length;
    for (Rule rule : chosen) {
      literals[count++] = selector(rule);
    }
    return sat.solve(literals);
  }

  private int selector(Rule rule) {
    Integer same = selectorsOfSame.get(rule);
    return same == null ? selectors.getOrDefault(rule, 0) : same;
  }

  /** Of rules that did not hold when last asked, those that did not. */
  Set<Rule> core() {
    Set<Rule> core = new LinkedHashSet<>();
    for (int literal : sat.core()) {
      Rule rule = rules.get(literal);
      if (rule != null) {
        core.add(rule);
      }
    }
    return core;
  }

  /** Keeps those that did not hold when last asked. */
  private void keepCore(List<Rule> candidates) {
    BitSet core = new BitSet();
    for (int literal : sat.core()) {
      core.set(Math.max(literal, 0));
    }
    candidates.removeIf(rule -> !core.get(selector(rule)));
  }

  /**
   * A set of rules that cannot hold together, each of which is needed for that, out of rules that
   * cannot (by deletion: Marques-Silva, <i>Minimal Unsatisfiability: Models, Algorithms and
   * Applications</i>, 2010). The last ones are the first to be left out.
   */
  public List<Rule> minimalConflict(Collection<Rule> chosen) throws Interrupted {
    List<Rule> conflict = conflictAmong(chosen);
    if (conflict.isEmpty()) {
      throw new IllegalArgumentException("the rules hold");
    }
    return conflict;
  }

  /** The same; empty where the rules hold. */
  List<Rule> conflictAmong(Collection<Rule> chosen) throws Interrupted {
    if (hold(chosen)) {
      return List.of();
    }
    List<Rule> core = new ArrayList<>(chosen);
    keepCore(core);
    // What only a few rules speak of is soon decided.
    Set<Rule> needed = excerpt.of(core).needed(core);
    return core.stream().filter(needed::contains).toList();
  }

  /** Of rules that do not hold together some that do not either, all of which are needed. */
  private Set<Rule> needed(Collection<Rule> conflicting) throws Interrupted {
    List<Rule> candidates = new ArrayList<>(conflicting);
    Set<Rule> needed = new LinkedHashSet<>();
    while (!candidates.isEmpty()) {
      Rule tried = candidates.remove(candidates.size() - 1);
      List<Rule> rest = new ArrayList<>(needed);
      rest.addAll(candidates);
      if (hold(rest)) {
        needed.add(tried);
      } else {
        keepCore(candidates);
      }
    }
    return needed;
  }
}
