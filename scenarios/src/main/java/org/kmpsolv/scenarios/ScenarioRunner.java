package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.scenarios.ScenarioResult.Outcome;

/**
 * Asks the resolver what a scenario asks, and compares the answer with what is expected: once with
 * everything in the order of the file, then with repositories, packages and jobs shuffled, which
 * must change nothing. Immutable.
 */
public final class ScenarioRunner {
  /** What the shuffles start from unless somebody says another. */
  public static final long DEFAULT_SEED = 1;

  private static final int SHUFFLES = 3;

  /** What lies in files is read anew each time, and may be large. */
  private static final int SHUFFLES_OF_FILES = 1;

  private final long seed;
  private final Solver solver;

  /** What answers; the tests put something else in the resolver's place. */
  interface Solver {
    Resolution resolve(Universe universe, Request request);
  }

  /** The same seed gives the same shuffles. */
  public ScenarioRunner(long seed) {
    this(seed, Resolver::resolve);
  }

  ScenarioRunner(long seed, Solver solver) {
    this.seed = seed;
    this.solver = solver;
  }

  /**
   * Runs a scenario.
   *
   * @throws org.kmpsolv.metadata.model.MetadataException where a repository that the scenario names
   *     cannot be read
   */
  public ScenarioResult run(Scenario scenario) {
    long start = System.nanoTime();
    Resolution answer = answer(scenario, null);
    ImmutableList<String> differences = scenario.expectation().differences(answer);
    Outcome outcome = differences.isEmpty() ? Outcome.PASSED : Outcome.DIFFERENT;
    Random shuffle = new Random(seed);
    for (int i = 0; i < shuffles(scenario) && outcome == Outcome.PASSED; i++) {
      Resolution other = answer(scenario, shuffle);
      if (!answer.equals(other)) {
        outcome = Outcome.ORDER_DEPENDENT;
        differences = orderDifferences(answer, other);
      }
    }
    return new ScenarioResult(
        scenario, outcome, differences, Duration.ofNanos(System.nanoTime() - start));
  }

  private static int shuffles(Scenario scenario) {
    return scenario.inquiry().repositories().stream().allMatch(each -> each.path() == null)
        ? SHUFFLES
        : SHUFFLES_OF_FILES;
  }

  private Resolution answer(Scenario scenario, @Nullable Random shuffle) {
    return scenario.inquiry().answer(solver::resolve, shuffle);
  }

  private ImmutableList<String> orderDifferences(Resolution answer, Resolution other) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add("in the file's order (-) and shuffled with seed " + seed + " (+):");
    if (answer instanceof Plan one && other instanceof Plan two) {
      ImmutableList<String> steps =
          StepComparison.lines(ExpectedStep.allOf(one.steps()), ExpectedStep.allOf(two.steps()));
      if (!steps.isEmpty()) {
        return lines.addAll(steps).build();
      }
    }
    return lines.add("- " + answer).add("+ " + other).build();
  }
}
