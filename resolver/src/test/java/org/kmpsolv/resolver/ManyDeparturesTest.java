package org.kmpsolv.resolver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.Packages;

/** What keeps to the request takes more changes than can be tried one by one. */
class ManyDeparturesTest {
  private static final int LINKS = 12;

  private final Packages packages = new Packages();
  private final List<Job> jobs = new ArrayList<>();
  private final Set<String> gone = new HashSet<>();

  /** A package that conflicts with one that a chain of others stands on. */
  private void place(String name) {
    packages.add(name + "-1-1", "conflicts " + name + "0");
    jobs.add(new Job.Install(name));
    for (int i = 0; i < LINKS; i++) {
      String link = name + i + "-1-1";
      if (i == 0) {
        packages.install(link);
      } else {
        packages.install(link, "requires " + name + (i - 1));
      }
      gone.add("deinstallation of " + link + ".x86_64");
    }
  }

  private List<Problem.Solution> solutions() {
    Universe universe = packages.universe();
    Request request = Request.of(jobs);
    Resolution.Unsolvable none =
        assertInstanceOf(Resolution.Unsolvable.class, Resolver.resolve(universe, request));
    List<Problem.Solution> solutions = none.problems().get(0).solutions();
    for (Problem.Solution solution : solutions) {
      assertInstanceOf(Plan.class, Resolver.resolve(universe, solution.applyTo(request)));
    }
    return solutions;
  }

  @Test
  void whoTakesNothingBackLosesAsFewAsCanBe() {
    place("a");
    List<Problem.Solution> solutions = solutions();
    assertEquals(List.of("do not install a"), solutions.get(0).sentences());
    assertEquals(gone, new HashSet<>(solutions.get(solutions.size() - 1).sentences()));
  }

  @Test
  void soItIsWhereThereAreManyConflicts() {
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
      place(name);
    }
    List<Problem.Solution> solutions = solutions();
    assertEquals(2, solutions.size());
    assertEquals(7, solutions.get(0).changes().size());
    assertEquals(gone, new HashSet<>(solutions.get(1).sentences()));
  }
}
