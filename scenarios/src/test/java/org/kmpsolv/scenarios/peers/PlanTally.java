package org.kmpsolv.scenarios.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kmpsolv.scenarios.proof.PlanChecker;
import org.kmpsolv.scenarios.proof.PlanChecker.Checked;

/** Counts how the plans of libsolv and ours compare, as an independent checker finds them. */
final class PlanTally {
  /** By the first criterion in which ours is better. */
  private final Map<String, Integer> better = new TreeMap<>();

  /** By the rule that libsolv's breaks. */
  private final Map<String, Integer> theirsBroken = new TreeMap<>();

  private final List<String> invalid = new ArrayList<>();
  private final List<String> worse = new ArrayList<>();
  private int same;
  private int equallyGood;
  private int theirsInvalid;

  /**
   * Both have a plan.
   *
   * @param question the packages and that question alone
   */
  void add(String where, List<String> question, List<String> ours, List<String> theirs) {
    PlanChecker checker = new PlanChecker(question);
    Checked mine = checker.check(ours);
    if (!mine.isValid()) {
      invalid.add(told(where, mine.broken().toString(), question, ours, theirs));
    } else if (ours.equals(theirs)) {
      same++;
    } else {
      compare(where, mine, checker.check(theirs), question, ours, theirs);
    }
  }

  private void compare(
      String where,
      Checked mine,
      Checked other,
      List<String> question,
      List<String> ours,
      List<String> theirs) {
    if (!other.isValid()) {
      theirsInvalid++;
      other.broken().stream()
          .map(each -> each.substring(0, each.indexOf(':')))
          .distinct()
          .forEach(rule -> theirsBroken.merge(rule, 1, Integer::sum));
    } else if (!mine.worseIn(other).isEmpty()) {
      worse.add(told(where, mine.worseIn(other), question, ours, theirs));
    } else if (mine.costs().equals(other.costs())) {
      equallyGood++;
    } else {
      better.merge(other.worseIn(mine), 1, Integer::sum);
    }
  }

  private static String told(
      String where, String what, List<String> question, List<String> ours, List<String> theirs) {
    return "\n%s: %s\n%s\n  ours %s\n  theirs %s"
        .formatted(where, what, String.join("\n", question), ours, theirs);
  }

  /** Where our plan breaks a rule. */
  List<String> invalid() {
    return invalid;
  }

  /** Where libsolv's plan is valid and better than ours. */
  List<String> worse() {
    return worse;
  }

  @Override
  public String toString() {
    int won = better.values().stream().mapToInt(Integer::intValue).sum();
    return ("%d plans are the same, %d of ours are better %s, %d equally good; libsolv's break a"
            + " rule in %d %s; ours in %d, and are worse in %d")
        .formatted(
            same,
            won,
            better,
            equallyGood,
            theirsInvalid,
            theirsBroken,
            invalid.size(),
            worse.size());
  }
}
