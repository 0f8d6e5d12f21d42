package org.kmpsolv.resolver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.kernel.Packages;

/** What a dist-upgrade asks of packages beside which others stand by design, in libsolv's view. */
final class BroughtBesideTest {
  private static final Policy LIBSOLVS =
      Policy.DEFAULT.with(Option.RPM_LAYER_ALONE).with(Option.KEEP_DEPENDENTS);
  private static final Policy KEEPING = LIBSOLVS.with(Option.KEEP_ORPHANS);
  private static final Policy OF_ONE_VENDOR =
      LIBSOLVS.with(Option.DIST_UPGRADE_FORBID_VENDOR_CHANGE);

  private final Packages packages = new Packages();

  private Resolution answer(Policy policy, Job... jobs) {
    List<Job> all = new ArrayList<>(List.of(jobs));
    all.add(new Job.DistUpgrade(new Target.Everything(), ImmutableSet.of()));
    all.add(new Job.SeveralVersions(new Target.Words("core")));
    return Resolver.resolve(packages.universe(), Request.of(all).withPolicy(policy));
  }

  private void assertPlan(List<String> steps, Policy policy, Job... jobs) {
    Plan plan = assertInstanceOf(Plan.class, answer(policy, jobs));
    assertEquals(steps, PlanWords.of(plan));
  }

  private void assertProblem(Policy policy, Job... jobs) {
    assertInstanceOf(Resolution.Unsolvable.class, answer(policy, jobs));
  }

  @Test
  void anotherVersionComesBesideIt() {
    packages.install("core-1-1", "vendor SUSE").add("core-2-1", "vendor other");
    assertPlan(List.of("install core-2-1"), LIBSOLVS);
    assertPlan(List.of("install core-2-1"), KEEPING);
    assertProblem(OF_ONE_VENDOR);
    assertProblem(OF_ONE_VENDOR.with(Option.KEEP_ORPHANS));
  }

  @Test
  void itGoesWhereThatStandsAgainstItUnlessOrphansAreKept() {
    packages.install("core-1-1").add("core-2-1", "conflicts core < 2");
    assertPlan(List.of("install core-2-1", "remove core-1-1"), LIBSOLVS);
    assertProblem(KEEPING);
  }

  @Test
  void itStaysWhereAnotherVersionIsThere() {
    packages.install("core-1-1").install("core-2-1", "requires nothing before");
    packages.add("core-2-1", "requires nothing");
    assertPlan(List.of(), LIBSOLVS);
    assertProblem(LIBSOLVS, new Job.Remove("core-1-1", false));
  }

  @Test
  void whatObsoletesItAndComesBesideIsEnough() {
    packages.install("tool-1-1").add("tool-1-1", "requires nothing");
    assertProblem(LIBSOLVS);
    packages.add("core-1-1", "vendor other", "obsoletes tool");
    assertPlan(List.of("install core-1-1"), LIBSOLVS);
    assertPlan(List.of("install core-1-1"), LIBSOLVS.with(Option.UPDATE_NEED_NOT_PROVIDE));
    assertProblem(LIBSOLVS.with(Option.UPDATE_MUST_PROVIDE));
    assertProblem(LIBSOLVS.with(Option.DIST_UPGRADE_FORBID_NAME_CHANGE));
  }

  @Test
  void soIsWhatObsoletesItAndIsThere() {
    packages.install("tool-1-1").add("tool-1-1", "requires nothing");
    packages.install("core-1-1", "obsoletes tool").add("core-1-1", "obsoletes tool");
    assertPlan(List.of(), LIBSOLVS);
    assertProblem(LIBSOLVS, new Job.Remove("core", false));
  }

  @Test
  void whatNobodyHasMayGoWithoutAnything() {
    packages.install("tool-1-1").add("rival-1-1", "conflicts tool");
    packages.install("core-1-1", "obsoletes tool");
    Job rival = new Job.Install("rival");
    assertPlan(List.of("install rival-1-1", "remove tool-1-1"), LIBSOLVS, rival);
    assertProblem(KEEPING, rival);
    packages.add("core-2-1", "obsoletes tool", "vendor other");
    assertProblem(OF_ONE_VENDOR, rival);
  }

  @Test
  void whatObsoletesItAndIsOfTheRepositoriesTakesItsPlace() {
    packages.install("tool-1-1").install("gadget-1-1", "obsoletes tool");
    assertPlan(List.of(), LIBSOLVS);
    packages.add("gadget-1-1", "obsoletes tool");
    assertPlan(List.of("remove tool-1-1"), LIBSOLVS);
  }
}
