package org.kmpsolv.resolver.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.kernel.Packages;

/** What is installed and broken is left as it is; what is whole stays whole. */
final class InstalledTest {
  private final Packages packages = new Packages();

  private Resolution install(String what) {
    return Resolver.resolve(packages.universe(), Request.of(List.of(new Job.Install(what))));
  }

  private void works(int steps) {
    assertEquals(steps, assertInstanceOf(Plan.class, install("new")).steps().size());
  }

  private Problem fails() {
    return assertInstanceOf(Resolution.Unsolvable.class, install("new")).problems().get(0);
  }

  @Test
  void twoThatConflictAlreadyDoSoOn() {
    packages
        .install("a-1-1", "conflicts b")
        .install("b-1-1")
        .add("new-1-1", "requires a", "requires b");
    works(1);
  }

  @Test
  void anInstalledPackageKeepsAwayWhatItConflictsWith() {
    packages.install("a-1-1", "conflicts new");
    packages.add("new-1-1");
    fails();
  }

  @Test
  void aRichConflictThatHoldsAlreadyHoldsOn() {
    packages
        .install("a-1-1", "conflicts (b and c)")
        .install("b-1-1")
        .install("c-1-1")
        .add("new-1-1", "requires b", "requires c");
    works(1);
  }

  @Test
  void aRichConflictDoesNotComeAbout() {
    packages
        .install("a-1-1", "conflicts (b and c)")
        .install("b-1-1")
        .add("c-1-1")
        .add("new-1-1", "requires c");
    fails();
  }

  @Test
  void aNewPackageBringsNoRichConflict() {
    packages.install("b-1-1").install("c-1-1").add("new-1-1", "conflicts (b and c)");
    fails();
  }

  @Test
  void aRichRequirementThatLacksAlreadyIsNoReason() {
    packages.install("a-1-1", "requires (b and missing)").add("new-1-1", "requires a");
    works(1);
  }

  @Test
  void aRichRequirementThatIsMetStaysMet() {
    packages
        .install("a-1-1", "requires (b or c)")
        .install("b-1-1")
        .add("c-1-1")
        .add("new-1-1", "obsoletes b");
    works(2);
    packages.add("d-1-1").add("new-2-1", "obsoletes b", "conflicts c");
    assertInstanceOf(Resolution.Unsolvable.class, install("new=2"));
  }

  @Test
  void whatMayNotTakeThePlaceOfAnotherIsTold() {
    packages.install("a-2-1").add("a-1-1").add("new-1-1", "requires a = 1");
    Problem problem = fails();
    assertTrue(
        problem.toString().contains("downgrade of a-2-1.x86_64 to a-1-1.x86_64"),
        problem::toString);
  }
}
