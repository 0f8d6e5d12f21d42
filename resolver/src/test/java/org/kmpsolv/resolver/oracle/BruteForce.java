package org.kmpsolv.resolver.oracle;

import java.util.Arrays;
import java.util.List;

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
   * What is right. Immutable but for the arrays, which nobody writes to.
   *
   * @param criteria the least vector, in the order of {@link Criteria#NAMES}; empty without a plan
   * @param states each of the best states
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Answer(Verdict verdict, long[] criteria, List<Integer> states) {}

  BruteForce(SmallUniverse universe) {
    this.universe = universe;
    facts = new Facts(universe);
    rules = new HardRules(universe, facts);
    criteria = new Criteria(universe, facts);
  }

  /** What was installed before. */
  int installed() {
    return facts.installed;
  }

  /** The hard rules that a state breaks. */
  List<String> broken(int state) {
    return rules.broken(state);
  }

  /** What a state costs. */
  long[] cost(int state) {
    return criteria.of(state);
  }

  Answer solve() {
    if (universe.request().jobs().stream().anyMatch(job -> facts.meant(job.what()) == 0)) {
      return new Answer(Verdict.NOT_FOUND, new long[0], List.of());
    }
    List<Integer> best = new java.util.ArrayList<>();
    long[] least = new long[0];
    int possible = rules.possible() & ~facts.removed;
    int state = possible;
    while (true) {
      if (rules.allow(state)) {
        long[] cost = criteria.of(state);
        int order = best.isEmpty() ? -1 : Arrays.compare(cost, least);
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
    return new Answer(best.isEmpty() ? Verdict.UNSOLVABLE : Verdict.SOLVED, least, best);
  }
}
