package org.kmpsolv.resolver.oracle;

import java.util.Map;
import java.util.TreeMap;
import org.kmpsolv.resolver.oracle.BruteForce.Answer;
import org.kmpsolv.resolver.oracle.BruteForce.Verdict;

/** What the random universes are like, so that it is seen whether they try anything. */
final class Statistics {
  private final Map<Verdict, Integer> verdicts = new TreeMap<>();
  private final Map<Integer, Integer> newPackages = new TreeMap<>();
  private final Map<String, Integer> costing = new TreeMap<>();
  private int gone;
  private int several;

  void add(BruteForce bruteForce, Answer answer) {
    verdicts.merge(answer.verdict(), 1, Integer::sum);
    if (answer.verdict() != Verdict.SOLVED) {
      return;
    }
    int state = answer.states().get(0);
    newPackages.merge(Integer.bitCount(state & ~bruteForce.installed()), 1, Integer::sum);
    gone += (bruteForce.installed() & ~state) == 0 ? 0 : 1;
    several += answer.states().size() > 1 ? 1 : 0;
    for (int i = 0; i < answer.criteria().length(); i++) {
      if (answer.criteria().get(i) > 0) {
        costing.merge(Criteria.NAMES.get(i), 1, Integer::sum);
      }
    }
  }

  @Override
  public String toString() {
    return "verdicts "
        + verdicts
        + "; plans by new packages "
        + newPackages
        + ", where something goes "
        + gone
        + ", with equals "
        + several
        + ", costing "
        + costing;
  }
}
