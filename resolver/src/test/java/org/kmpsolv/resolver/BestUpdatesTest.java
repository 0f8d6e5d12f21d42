package org.kmpsolv.resolver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.kernel.Packages;

/** What goes, and what does not, for the best that is wanted, where packages may go. */
final class BestUpdatesTest {
  private static final Repository OTHER = new Repository("other", 99);
  private static final Policy MAY_GO = Policy.DEFAULT.with(Option.ALLOW_UNINSTALL);

  private final Packages packages = new Packages();

  private static Job update(String words) {
    return new Job.Update(new Target.Words(words), ImmutableSet.of(Modifier.FORCE_BEST));
  }

  private static Job distUpgrade(Target target, Modifier... modifiers) {
    return new Job.DistUpgrade(target, ImmutableSet.copyOf(modifiers));
  }

  private Resolution answer(Policy policy, Job... jobs) {
    return Resolver.resolve(packages.universe(), Request.of(List.of(jobs)).withPolicy(policy));
  }

  private void assertPlan(List<String> steps, Policy policy, Job... jobs) {
    Plan plan = assertInstanceOf(Plan.class, answer(policy, jobs));
    assertEquals(steps, PlanWords.of(plan));
  }

  private void assertProblem(Policy policy, Job... jobs) {
    assertInstanceOf(Resolution.Unsolvable.class, answer(policy, jobs));
  }

  @Test
  void nothingGoesForABestOfAnotherVendor() {
    packages.install("song-1-1", "vendor SUSE").add("song-2-1", "vendor other");
    List<String> upgraded = List.of("upgrade song-2-1");
    assertProblem(MAY_GO, update("song"));
    assertPlan(upgraded, MAY_GO.with(Option.ALLOW_VENDOR_CHANGE), update("song"));
    // A dist-upgrade brings it even where that is forbidden, as in libsolv: the old one may go.
    Job distUpgrade = distUpgrade(new Target.Words("song"), Modifier.FORCE_BEST);
    assertPlan(upgraded, MAY_GO, distUpgrade);
    assertPlan(upgraded, MAY_GO.with(Option.DIST_UPGRADE_FORBID_VENDOR_CHANGE), distUpgrade);
  }

  @Test
  void whatStandsInItsPlaceAlreadyIsAsGood() {
    packages.install("song-1-1", "vendor SUSE").add("song-2-1", "vendor other");
    packages.install("anthem-1-1", "vendor SUSE", "provides song", "obsoletes song");
    assertPlan(List.of(), MAY_GO, update("song"));
  }

  private void choirAndHall() {
    packages.install("choir-1-1").add("choir-2-1", "requires hall = 1");
    packages.install("hall-1-1").add("hall-2-1").install("bench-1-1");
  }

  @Test
  void nothingGoesForBestOnesThatCannotBeTogether() {
    choirAndHall();
    assertPlan(List.of("upgrade choir-2-1"), MAY_GO, update("choir"));
    assertProblem(MAY_GO, update("choir"), update("hall"));
    assertProblem(MAY_GO, update("choir"), update("hall"), new Job.Remove("bench", false));
  }

  @Test
  void anotherPackageGoesForTheBest() {
    choirAndHall();
    packages.install("stool-1-1", "conflicts choir = 2").install("rug-1-1", "requires stool");
    List<String> gone = List.of("remove rug-1-1", "remove stool-1-1", "upgrade choir-2-1");
    assertPlan(gone, MAY_GO, update("choir"));
    packages.add("stool-2-1", "conflicts choir = 2");
    assertPlan(gone, MAY_GO, update("choir"), update("stool"));
    assertProblem(Policy.DEFAULT, update("choir"), update("stool"), allowUninstall("stool"));
    assertPlan(
        gone,
        Policy.DEFAULT,
        update("choir"),
        update("stool"),
        allowUninstall("stool"),
        allowUninstall("rug"));
  }

  private static Job allowUninstall(String words) {
    return new Job.AllowUninstall(new Target.Words(words));
  }

  @Test
  void whatGoesInAnyCaseNeedNotBeTheBest() {
    choirAndHall();
    packages.add("silence-1-1", "conflicts choir").add("ruin-1-1", "conflicts hall");
    assertPlan(
        List.of("install silence-1-1", "remove choir-1-1"),
        MAY_GO,
        update("choir"),
        new Job.Install("silence"));
    assertPlan(
        List.of("install ruin-1-1", "install silence-1-1", "remove choir-1-1", "remove hall-1-1"),
        MAY_GO,
        update("choir"),
        update("hall"),
        new Job.Install("silence"),
        new Job.Install("ruin"));
    assertProblem(MAY_GO, update("choir"), new Job.Install("ruin"));
  }

  @Test
  void aDistUpgradeDoesNotEndInARemovalWhereSomethingElseIsNotBroken() {
    packages.install("organ-2-1").add("organ-3-1", "requires nothing");
    Job distUpgrade = distUpgrade(new Target.Words("organ"), Modifier.FORCE_BEST);
    assertPlan(List.of("remove organ-2-1"), MAY_GO, distUpgrade);
    packages.add("organ-1-1");
    assertProblem(MAY_GO, distUpgrade);
  }

  @Test
  void aDistUpgradeOfARepositoryWantsItsBest() {
    packages.install("organ-2-1").add(OTHER, "organ-1-1");
    packages.add(OTHER, "organ-3-1", "requires nothing").install("bench-1-1").add("bench-2-1");
    Target other = new Target.InRepository("other");
    assertPlan(List.of("downgrade organ-1-1"), Policy.DEFAULT, distUpgrade(other));
    assertProblem(Policy.DEFAULT, distUpgrade(other, Modifier.FORCE_BEST));
    packages.add(OTHER, "organ-4-1");
    assertPlan(
        List.of("upgrade organ-4-1"), Policy.DEFAULT, distUpgrade(other, Modifier.FORCE_BEST));
  }

  @Test
  void anUpdateTowardsAPackageWantsTheBestOfWhatItLeads() {
    packages.install("organ-1-1").add("organ-2-1").add("organ-3-1", "requires nothing");
    Target second =
        new Target.Exactly(
            ImmutableList.of(new Target.Identity("organ-2-1.x86_64", "repo")), false);
    Target third =
        new Target.Exactly(
            ImmutableList.of(new Target.Identity("organ-3-1.x86_64", "repo")), false);
    assertPlan(List.of("upgrade organ-2-1"), Policy.DEFAULT, towards(second));
    assertProblem(Policy.DEFAULT, towards(third));
  }

  private static Job towards(Target target) {
    return new Job.Update(target, ImmutableSet.of(Modifier.FORCE_BEST, Modifier.TARGETED));
  }
}
