package org.kmpsolv.resolver.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.resolver.Job;

/** Solves a small universe by trying every state. */
final class BruteForce {
  private final SmallUniverse universe;
  private final Facts facts;
  private final HardRules rules;
  private final Criteria criteria;

  /** Whether there is a plan. */
  enum Verdict {
    SOLVED,
    UNSOLVABLE,
    NOT_FOUND
  }

  /**
   * What is right. Immutable.
   *
   * @param criteria the least vector, in the order of {@link Criteria#NAMES}; empty without a plan
   * @param states each of the best states
   */
  record Answer(Verdict verdict, ImmutableLongArray criteria, ImmutableList<Integer> states) {}

  BruteForce(SmallUniverse universe) {
    this.universe = universe;
    facts = new Facts(universe);
    rules = new HardRules(universe, facts);
    criteria = new Criteria(universe, facts);
  }

  /** Without one of the hard rules, to see what it does. */
  BruteForce without(String rule) {
    rules.forget(rule);
    return this;
  }

  /** What was installed before. */
  int installed() {
    return facts.installed;
  }

  /** The hard rules that a state breaks. */
  List<String> broken(int state) {
    return rules.broken(state);
  }

  /** What a state costs, in the order of {@link Criteria#NAMES}. */
  ImmutableLongArray cost(int state) {
    return criteria.of(state).vector();
  }

  Answer solve() {
    if (universe.request().jobs().stream()
        .anyMatch(job -> !(job instanceof Job.UpdateAll) && facts.meant(job.what()) == 0)) {
      return new Answer(Verdict.NOT_FOUND, ImmutableLongArray.of(), ImmutableList.of());
    }
    List<Integer> best = new ArrayList<>();
    Criteria.Cost least = criteria.of(installed());
    int possible = rules.possible() & ~facts.removed;
    int state = possible;
    while (true) {
      if (rules.allow(state)) {
        Criteria.Cost cost = criteria.of(state);
        int order = best.isEmpty() ? -1 : criteria.compare(cost, least);
        if (order < 0) {
          best.clear();
          least = cost;
        }
        if (order <= 0) {
          best.add(state);
        }
      }
      if (state == 0) {
        break;
      }
      state = (state - 1) & possible;
    }
    return best.isEmpty()
        ? new Answer(Verdict.UNSOLVABLE, ImmutableLongArray.of(), ImmutableList.of())
        : new Answer(Verdict.SOLVED, least.vector(), ImmutableList.copyOf(best));
  }
}
