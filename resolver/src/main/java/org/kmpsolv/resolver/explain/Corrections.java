package org.kmpsolv.resolver.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Interrupted;

/**
 * The smallest sets of jobs and permissions that have to be given up so that the rest holds
 * (minimal correction sets). Each is verified to solve; no part of it does.
 */
final class Corrections {
  private static final int MOST = 6;

  private final SelectedRules rules;
  private final List<Rule> relaxable = new ArrayList<>();
  private final List<Rule> fixed = new ArrayList<>();

  Corrections(SelectedRules rules) {
    this.rules = rules;
    for (Rule rule : rules.all()) {
      (isRelaxable(rule) ? relaxable : fixed).add(rule);
    }
  }

  /** Whether the user may take it back. */
  static boolean isRelaxable(Rule rule) {
    return rule instanceof Rule.Asked
        || rule instanceof Rule.Unwanted
        || rule instanceof Rule.Keep
        || rule instanceof Rule.ForbiddenChange
        || rule instanceof Rule.Lock
        || rule instanceof Rule.Best
        || rule instanceof Coverage
        || (rule instanceof Rule.Architecture architecture && architecture.runs());
  }

  /** The corrections, the least harmful first. */
  List<Set<Rule>> find() throws Interrupted {
    List<Set<Rule>> found = new ArrayList<>();
    List<Set<Rule>> open = new ArrayList<>(List.of(Set.of()));
    Set<Set<Rule>> seen = new LinkedHashSet<>();
    // Breadth first over what is given up: a set that does not solve is grown by each rule of the
    // conflict that is left, so small
    // ones come first, and one that holds a smaller solution is no solution of its own.
    while (!open.isEmpty() && found.size() < MOST && seen.size() < 500) {
      Set<Rule> tried = open.remove(0);
      if (!seen.add(tried) || found.stream().anyMatch(tried::containsAll)) {
        continue;
      }
      List<Rule> kept = new ArrayList<>(fixed);
      relaxable.stream().filter(rule -> !tried.contains(rule)).forEach(kept::add);
      if (rules.hold(kept)) {
        found.add(tried);
        continue;
      }
      for (Rule rule : rules.minimalConflict(kept)) {
        if (isRelaxable(rule)) {
          Set<Rule> grown = new LinkedHashSet<>(tried);
          grown.addAll(permission(rule));
          open.add(grown);
        }
      }
    }
    found.sort(Comparator.comparingInt(Corrections::size).thenComparingInt(Corrections::harm));
    return found;
  }

  /** What is given up together: who lets go of one module lets go of all. */
  private List<Rule> permission(Rule rule) {
    return rule instanceof Coverage
        ? relaxable.stream().filter(Coverage.class::isInstance).toList()
        : List.of(rule);
  }

  /** How many permissions it takes. */
  private static int size(Set<Rule> correction) {
    long modules = correction.stream().filter(Coverage.class::isInstance).count();
    return correction.size() - (int) Math.max(0, modules - 1);
  }

  private static int harm(Set<Rule> correction) {
    return correction.stream().mapToInt(Corrections::harm).max().orElse(0);
  }

  /** What was asked for is the first to be given up; what runs is the last. */
  private static int harm(Rule rule) {
    if (rule instanceof Rule.Asked || rule instanceof Rule.Unwanted) {
      return 0;
    }
    return rule instanceof Rule.Keep || rule instanceof Coverage ? 2 : 1;
  }
}
