package org.kmpsolv.resolver.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.encode.Encoder;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Interrupted;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.slice.Slice;

/** Finds out why there is no plan, and what would lift it. */
public final class Explainer {
  private final Situation situation;
  private final SelectedRules rules = new SelectedRules();

  public Explainer(Situation situation, Slice slice) {
    this.situation = situation;
    Encoder.encode(situation, slice, rules);
  }

  /** The problems, each with solutions that solve the whole request. */
  public ImmutableList<Problem> explain() throws Interrupted {
    List<Set<Rule>> corrections = new Corrections(rules).find();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Set<Rule> left = new LinkedHashSet<>(rules.all());
    // Conflicts that have nothing in common with each other are problems of their own.
    while (!rules.hold(left)) {
      List<Rule> conflict = rules.minimalConflict(left);
      problems.add(new Story(situation, conflict).tell(solutions(corrections, conflict)));
      conflict.stream().filter(Corrections::isRelaxable).forEach(left::remove);
      if (conflict.stream().noneMatch(Corrections::isRelaxable)) {
        break;
      }
    }
    return problems.build();
  }

  /** The corrections that take back something of this conflict. */
  private ImmutableList<Problem.Solution> solutions(
      List<Set<Rule>> corrections, List<Rule> conflict) {
    List<Problem.Solution> solutions = new ArrayList<>();
    for (Set<Rule> correction : corrections) {
      if (correction.stream().anyMatch(conflict::contains)) {
        ImmutableList<String> changes =
            correction.stream()
                .map(this::change)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        solutions.add(new Problem.Solution(String.join("; ", changes), changes));
      }
    }
    return ImmutableList.copyOf(solutions);
  }

  private String change(Rule rule) {
    if (rule instanceof Rule.Asked asked) {
      return "do not install " + asked.job().what();
    }
    if (rule instanceof Rule.Unwanted unwanted) {
      return "keep " + situation.universe().nevra(unwanted.id());
    }
    if (rule instanceof Rule.Keep keep) {
      return "deinstallation of " + situation.universe().nevra(keep.id());
    }
    if (rule instanceof Rule.Architecture architecture) {
      return "install "
          + situation.universe().nevra(architecture.id())
          + " despite the inferior architecture";
    }
    if (rule instanceof Coverage coverage) {
      return "lose module "
          + coverage.module()
          + " on kernel "
          + coverage.release()
          + " (--coverage=warn)";
    }
    throw new IllegalArgumentException("not to be relaxed: " + rule);
  }
}
