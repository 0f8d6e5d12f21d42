package org.kmpsolv.resolver.oracle;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.oracle.BruteForce.Answer;
import org.kmpsolv.resolver.oracle.BruteForce.Verdict;

/** The engine and the brute force on the same universe. */
final class Trial {
  private Trial() {}

  /** Where the two differ, in words; empty where they do not. */
  static String difference(SmallUniverse universe) {
    BruteForce bruteForce = new BruteForce(universe);
    return difference(universe, bruteForce, bruteForce.solve());
  }

  static String difference(SmallUniverse universe, BruteForce bruteForce, Answer right) {
    Resolution resolution;
    try {
      resolution = Resolver.resolve(universe.toUniverse(), universe.request());
    } catch (RuntimeException | AssertionError e) {
      return "the engine fails: " + e + " at " + Arrays.toString(e.getStackTrace());
    }
    Verdict verdict = verdict(resolution);
    if (verdict != right.verdict()) {
      return "the engine says "
          + verdict
          + ", right is "
          + inWords(universe, right)
          + (resolution instanceof Plan plan ? "\n" + faults(universe, bruteForce, plan) : "");
    }
    return resolution instanceof Plan plan ? difference(universe, bruteForce, right, plan) : "";
  }

  private static String difference(
      SmallUniverse universe, BruteForce bruteForce, Answer right, Plan plan) {
    List<String> faults = PlanCheck.faults(universe, bruteForce, plan);
    int state = PlanCheck.finalState(universe, bruteForce, plan);
    if (faults.isEmpty() && right.states().contains(state)) {
      return "";
    }
    return "the engine's plan ends with "
        + universe.names(state)
        + " at "
        + vector(bruteForce.cost(state))
        + "; "
        + faults
        + "\nright is "
        + inWords(universe, right);
  }

  private static String faults(SmallUniverse universe, BruteForce bruteForce, Plan plan) {
    return plan.steps() + "\n" + PlanCheck.faults(universe, bruteForce, plan);
  }

  private static Verdict verdict(Resolution resolution) {
    if (resolution instanceof Plan) {
      return Verdict.SOLVED;
    }
    return resolution instanceof Resolution.NotFound ? Verdict.NOT_FOUND : Verdict.UNSOLVABLE;
  }

  private static String inWords(SmallUniverse universe, Answer answer) {
    return answer.states().isEmpty()
        ? answer.verdict().toString()
        : universe.names(answer.states().get(0)) + " at " + vector(answer.criteria());
  }

  private static String vector(ImmutableLongArray criteria) {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    for (int i = 0; i < criteria.length(); i++) {
      if (criteria.get(i) != 0) {
        text.add(Criteria.NAMES.get(i) + " " + criteria.get(i));
      }
    }
    return text.toString();
  }
}
