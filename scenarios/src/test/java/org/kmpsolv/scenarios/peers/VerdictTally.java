package org.kmpsolv.scenarios.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kmpsolv.scenarios.proof.PlanChecker;
import org.kmpsolv.scenarios.proof.PlanChecker.Checked;

/**
 * Counts the questions in which one of libsolv and us has a plan and the other a problem. The plan
 * tells who is right: where it keeps every rule, there was no problem.
 */
final class VerdictTally {
  /** By the rule that libsolv's plan breaks. */
  private final Map<String, Integer> theirsBroken = new TreeMap<>();

  private final List<String> wrong = new ArrayList<>();
  private int theirsMissed;
  private int theirsInvalid;

  /**
   * Just one has a plan.
   *
   * @param question the packages and that question alone
   */
  void add(String where, List<String> question, List<String> ours, List<String> theirs) {
    boolean isOurs = theirs.stream().anyMatch(RandomTestcasesTest::isProblem);
    Checked plan = new PlanChecker(question).check(isOurs ? ours : theirs);
    if (plan.isValid() != isOurs) {
      wrong.add(
          "\n%s: %s\n%s\n  ours %s\n  theirs %s"
              .formatted(where, plan.broken(), String.join("\n", question), ours, theirs));
    } else if (isOurs) {
      theirsMissed++;
    } else {
      theirsInvalid++;
      plan.broken().stream()
          .map(each -> each.substring(0, each.indexOf(':')))
          .distinct()
          .forEach(rule -> theirsBroken.merge(rule, 1, Integer::sum));
    }
  }

  /** Where we have no plan and libsolv a valid one, or we have one that breaks a rule. */
  List<String> wrong() {
    return wrong;
  }

  @Override
  public String toString() {
    return ("%d other verdicts: in %d libsolv misses a plan that keeps every rule, in %d its plan"
                + " breaks one %s, in %d ours is wrong")
            .formatted(
                theirsMissed + theirsInvalid + wrong.size(),
                theirsMissed,
                theirsInvalid,
                theirsBroken,
                wrong.size())
        + String.join("", wrong);
  }
}
