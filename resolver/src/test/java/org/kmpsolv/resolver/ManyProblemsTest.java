package org.kmpsolv.resolver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.kernel.Packages;

/**
 * A machine that is broken in so many places that no solution can be found by trying small ones.
 */
class ManyProblemsTest {
  private static final int PLACES = 40;

  /** The package is broken, another one needs it, and a third is whole. */
  private final Packages packages = new Packages();

  private Resolution.Unsolvable verify() {
    for (int i = 0; i < PLACES; i++) {
      packages
          .install("broken%d-1-1".formatted(i), "requires missing" + i)
          .install("user%d-1-1".formatted(i), "requires broken" + i)
          .install("whole%d-1-1".formatted(i));
    }
    Job job = new Job.Verify(new Target.Everything());
    return assertInstanceOf(
        Resolution.Unsolvable.class,
        Resolver.resolve(packages.universe(), Request.of(List.of(job))));
  }

  @Test
  void eachPlaceIsAProblem() {
    TreeSet<String> told = new TreeSet<>();
    verify().problems().forEach(problem -> told.add(problem.summary()));
    TreeSet<String> expected = new TreeSet<>();
    for (int i = 0; i < PLACES; i++) {
      expected.add("nothing provides 'missing%d' needed by broken%d-1-1.x86_64".formatted(i, i));
    }
    assertEquals(expected, told);
  }

  @Test
  void oneSolutionLiftsThemAllAndNothingIsInItThatNeedNotBe() {
    List<Problem.Solution> solutions = verify().problems().get(0).solutions();
    assertEquals(1, solutions.size());
    TreeSet<String> expected = new TreeSet<>();
    for (int i = 0; i < PLACES; i++) {
      expected.add("deinstallation of broken%d-1-1.x86_64".formatted(i));
      expected.add("deinstallation of user%d-1-1.x86_64".formatted(i));
    }
    assertEquals(expected, new TreeSet<>(solutions.get(0).sentences()));
  }

  @Test
  void whatHasTheSameCauseIsOneProblem() {
    packages.add("library-2-1", "requires nowhere");
    for (int i = 0; i < 6; i++) {
      packages.install("tool%d-1-1".formatted(i));
      packages.add("tool%d-2-1".formatted(i), "requires library");
    }
    Job job = new Job.DistUpgrade(new Target.Everything(), ImmutableSet.of());
    List<Problem> problems =
        assertInstanceOf(
                Resolution.Unsolvable.class,
                Resolver.resolve(packages.universe(), Request.of(List.of(job))))
            .problems();
    assertEquals(1, problems.size());
    assertEquals(
        "nothing provides 'nowhere' needed by library-2-1.x86_64", problems.get(0).summary());
    List<String> details = problems.get(0).details();
    assertEquals(3, details.stream().filter(each -> each.startsWith("likewise: ")).count());
    assertEquals(
        "and 2 more like that (--verbose tells them all)", details.get(details.size() - 1));
  }
}
