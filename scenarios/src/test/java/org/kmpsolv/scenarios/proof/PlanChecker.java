package org.kmpsolv.scenarios.proof;

import com.google.common.base.Splitter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks and weighs the answers to one question of a generated test case. */
public final class PlanChecker {
  private final Question question;
  private final HardRules rules;
  private final Costs costs;

  /**
   * A plan after it was checked. Immutable.
   *
   * @param broken the rules that it breaks, each with the packages; none where it is valid
   * @param costs by the name of the criterion, the weightiest first
   */
  public record Checked(Set<String> broken, Map<String, Integer> costs) {
    public boolean isValid() {
      return broken.isEmpty();
    }

    /** The first criterion in which this plan is worse than another; empty where it is no worse. */
    public String worseIn(Checked other) {
      for (Map.Entry<String, Integer> cost : costs.entrySet()) {
        int difference = cost.getValue() - other.costs().getOrDefault(cost.getKey(), 0);
        if (difference != 0) {
          return difference > 0 ? cost.getKey() : "";
        }
      }
      return "";
    }
  }

  /**
   * @param lines the packages and one question
   */
  public PlanChecker(List<String> lines) {
    this.question = CaseReader.read(lines);
    DistUpgrade distUpgrade = new DistUpgrade(question);
    Forbidden forbidden = new Forbidden(question, distUpgrade);
    Set<CasePackage> broken = new Broken(question).packages();
    Replacements replacements = new Replacements(question, distUpgrade, forbidden, broken);
    Machine machine = new Machine(question, replacements);
    this.rules = new HardRules(question, forbidden, distUpgrade, replacements, machine);
    this.costs = new Costs(question, forbidden, replacements, rules, machine, broken);
  }

  /**
   * Checks a plan.
   *
   * @param transaction its lines, as testsolv writes them
   */
  public Checked check(List<String> transaction) {
    Set<String> broken = new TreeSet<>();
    Set<CasePackage> state = after(transaction, broken);
    broken.addAll(rules.broken(state));
    return new Checked(broken, costs.of(state));
  }

  /** What is installed after a transaction. */
  private Set<CasePackage> after(List<String> transaction, Set<String> broken) {
    Set<CasePackage> gone = new LinkedHashSet<>();
    Set<CasePackage> come = new LinkedHashSet<>();
    Set<CasePackage> named = new LinkedHashSet<>();
    for (String line : transaction) {
      List<String> words = Splitter.on(' ').splitToList(line);
      CasePackage first = find(words.get(1));
      switch (words.get(0)) {
        case "install" -> come.add(first);
        case "erase" -> {
          gone.add(first);
          words.stream().skip(2).map(this::find).forEach(named::add);
        }
        case "upgrade", "downgrade", "change", "reinstall" -> {
          gone.add(first);
          come.add(find(words.get(2)));
        }
        default -> throw new IllegalArgumentException(line);
      }
    }
    Set<CasePackage> state = question.installed();
    gone.stream().filter(each -> !state.remove(each)).forEach(each -> broken.add("gone: " + each));
    come.stream().filter(each -> !state.add(each)).forEach(each -> broken.add("there: " + each));
    named.stream()
        .filter(each -> !state.contains(each))
        .forEach(each -> broken.add("no place taken by: " + each));
    return state;
  }

  private CasePackage find(String identity) {
    return question.packages().stream()
        .filter(each -> each.identity().equals(identity))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no package " + identity));
  }
}
