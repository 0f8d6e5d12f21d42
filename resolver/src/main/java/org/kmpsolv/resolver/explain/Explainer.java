package org.kmpsolv.resolver.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.encode.Encoder;
import org.kmpsolv.resolver.encode.RuleSink;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Interrupted;
import org.kmpsolv.resolver.sat.Sat;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.slice.Slice;
import org.kmpsolv.resolver.slice.Slicer;

/** Finds out why there is no plan, and what would lift it. */
public final class Explainer {
  private static final int MOST_DRIVERS = 5;

  private final Situation situation;
  private final Slice slice;
  private final SelectedRules rules = new SelectedRules();

  public Explainer(Situation situation, Slice slice) {
    this.situation = situation;
    this.slice = slice;
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
      List<Set<Rule>> corrections, List<Rule> conflict) throws Interrupted {
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
    withoutDrivers(conflict).ifPresent(solutions::add);
    return ImmutableList.copyOf(solutions);
  }

  /** Where drivers would be lost: to go without them, if that solves it and they are few. */
  private Optional<Problem.Solution> withoutDrivers(List<Rule> conflict) throws Interrupted {
    DriverWords words = new DriverWords(situation);
    Set<String> drivers = new TreeSet<>();
    for (Rule rule : conflict) {
      if (rule instanceof Coverage coverage) {
        situation.kernels().catalog().kernel(coverage.kernel()).stream()
            .flatMap(kernel -> words.lost(kernel).stream())
            .forEach(module -> drivers.addAll(words.bringing(module)));
      }
    }
    if (drivers.isEmpty() || drivers.size() > MOST_DRIVERS) {
      return Optional.empty();
    }
    List<Job> jobs = new ArrayList<>(situation.request().jobs());
    drivers.forEach(driver -> jobs.add(new Job.Remove(driver, false)));
    Situation without = new Situation(situation.universe(), situation.request().withJobs(jobs));
    Sat sat = new Sat(null);
    Encoder.encode(without, Slicer.slice(without, slice.wanted()), RuleSink.to(sat));
    if (!sat.solve()) {
      return Optional.empty();
    }
    ImmutableList<String> changes =
        drivers.stream().map(driver -> "remove " + driver).collect(ImmutableList.toImmutableList());
    return Optional.of(new Problem.Solution(String.join("; ", changes), changes));
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
    if (rule instanceof Rule.Lock lock) {
      return "remove the lock that "
          + (lock.installed() ? "keeps " : "forbids ")
          + situation.universe().nevra(lock.id());
    }
    if (rule instanceof Rule.Best best) {
      return "install a lesser version"
          + (best.id() == Rule.Best.NOBODY
              ? " for " + best.job().what()
              : " in place of " + situation.universe().nevra(best.id()));
    }
    if (rule instanceof Rule.ForbiddenChange forbidden) {
      return "allow the "
          + forbidden.change()
          + " of "
          + situation.universe().nevra(forbidden.id())
          + " to "
          + situation.universe().nevra(forbidden.by());
    }
    if (rule instanceof Coverage) {
      return "let the kernel boot without the modules that it lacks (--coverage=warn)";
    }
    throw new IllegalArgumentException("not to be relaxed: " + rule);
  }
}
