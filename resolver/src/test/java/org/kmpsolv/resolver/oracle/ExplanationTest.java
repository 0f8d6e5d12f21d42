package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.Change;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.encode.Encoder;
import org.kmpsolv.resolver.encode.RuleSink;
import org.kmpsolv.resolver.oracle.BruteForce.Verdict;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Deadline;
import org.kmpsolv.resolver.sat.Interrupted;
import org.kmpsolv.resolver.sat.Sat;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.slice.Slicer;

/**
 * Small random universes without a plan: without any one of its rules a conflict holds, each
 * solution solves, and no proper part of it does.
 *
 * <p>Subsets of rules are asked of a fresh encoding of those rules alone; changed requests are
 * tried state by state. A universe that fails can be tried alone: {@code -Dkmpsolv.oracle.seed=SEED
 * -Dkmpsolv.oracle.universes=1}.
 */
final class ExplanationTest {

  @Test
  void ofPackages() throws Interrupted {
    check(UniverseGenerator::generate);
  }

  @Test
  void ofKernels() throws Interrupted {
    check(KernelUniverseGenerator::generate);
  }

  private static void check(LongFunction<SmallUniverse> generator) throws Interrupted {
    Size size = Size.ofProperties(200);
    List<String> faults = new ArrayList<>();
    int unsolvable = 0;
    int rules = 0;
    int solutions = 0;
    int changes = 0;
    for (long seed = size.seed(); unsolvable < size.universes(); seed++) {
      SmallUniverse universe = generator.apply(seed);
      List<Problem> problems = problems(universe);
      if (!problems.isEmpty()) {
        unsolvable++;
        if (new BruteForce(universe).solve().verdict() != Verdict.UNSOLVABLE) {
          faults.add(listing(universe, "there is a plan"));
        }
        problems.forEach(
            problem ->
                faults(universe, problem).forEach(fault -> faults.add(listing(universe, fault))));
        rules += problems.stream().mapToInt(problem -> problem.conflict().size()).sum();
        solutions += problems.get(0).solutions().size();
        changes += problems.get(0).solutions().stream().mapToInt(it -> it.changes().size()).sum();
      }
    }
    System.out.printf(
        "%d unsolvable universes: %d rules in conflict, %d solutions of %d changes%n",
        unsolvable, rules, solutions, changes);
    assertEquals(List.of(), faults, () -> faults.size() + ":\n" + String.join("\n", faults));
  }

  private static String listing(SmallUniverse universe, String fault) {
    return "seed " + universe.seed() + ": " + fault + "\n" + Listing.of(universe);
  }

  private static List<Problem> problems(SmallUniverse universe) {
    Resolution resolution = Resolver.resolve(universe.toUniverse(), universe.request());
    return resolution instanceof Resolution.Unsolvable it ? it.problems() : List.of();
  }

  private static List<String> faults(SmallUniverse universe, Problem problem) {
    List<String> faults = new ArrayList<>();
    Set<Rule> conflict = new LinkedHashSet<>(problem.conflict());
    if (hold(universe, conflict)) {
      faults.add("the rules hold: " + conflict);
    }
    for (Rule rule : conflict) {
      if (!hold(universe, Sets.difference(conflict, Set.of(rule)))) {
        faults.add("not needed: " + rule + " in " + conflict);
      }
    }
    if (problem.solutions().isEmpty()) {
      faults.add("no solution");
    }
    for (Problem.Solution solution : problem.solutions()) {
      Set<Change> changes = new LinkedHashSet<>(solution.changes());
      if (!solves(universe, changes)) {
        faults.add("does not solve: " + solution.summary());
      }
      for (Set<Change> part : Sets.powerSet(changes)) {
        if (part.size() < changes.size() && solves(universe, part)) {
          faults.add("a part solves: " + part + " of " + solution.summary());
        }
      }
    }
    return faults;
  }

  /** Whether these rules hold together, told by an encoding that knows no others. */
  private static boolean hold(SmallUniverse universe, Set<Rule> rules) {
    Situation situation = new Situation(universe.toUniverse(), universe.request());
    Sat sat = new Sat(Deadline.NEVER);
    Encoder.encode(situation, Slicer.slice(situation), only(rules, RuleSink.to(sat)));
    try {
      return sat.solve();
    } catch (Interrupted e) {
      throw new IllegalStateException("there is no time limit", e);
    }
  }

  private static RuleSink only(Set<Rule> rules, RuleSink sink) {
    return new RuleSink() {
      @Override
      public int newVariable(boolean preferred) {
        return sink.newVariable(preferred);
      }

      @Override
      public void add(Rule rule, int... literals) {
        if (rules.contains(rule)) {
          sink.add(rule, literals);
        }
      }

      @Override
      public void define(int... literals) {
        sink.define(literals);
      }
    };
  }

  /** Whether some state is allowed in which nothing went that was not asked or allowed to go. */
  private static boolean solves(SmallUniverse universe, Set<Change> changes) {
    Request request = universe.request();
    Request changed = new Problem.Solution(ImmutableList.copyOf(changes)).applyTo(request);
    boolean removalsAllowed =
        changed.jobs().stream()
            .filter(Job.Remove.class::isInstance)
            .anyMatch(
                job ->
                    changes.stream()
                        .noneMatch(
                            it -> it instanceof Change.Deinstall on && on.job().equals(job)));
    BruteForce.Answer answer = new BruteForce(universe.withRequest(changed)).solve();
    int removals = Criteria.NAMES.indexOf("unrequested removals");
    return answer.verdict() == Verdict.SOLVED
        && (removalsAllowed || answer.criteria().get(removals) == 0);
  }
}
