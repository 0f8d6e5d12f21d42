package org.kmpsolv.resolver.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Packages;

/** What may be given up is kept where it can be, and costs where it cannot. */
final class SoftRulesTest {
  private final Packages packages = new Packages();

  private static Target words(String text) {
    return new Target.Words(text);
  }

  private Resolution answer(Policy policy, Job... jobs) {
    return Resolver.resolve(packages.universe(), Request.of(List.of(jobs)).withPolicy(policy));
  }

  /** The steps, and what of this criterion is counted, where that is anything. */
  private List<String> plan(String criterion, Policy policy, Job... jobs) {
    Plan plan = assertInstanceOf(Plan.class, answer(policy, jobs));
    return Stream.concat(
            plan.steps().stream()
                .map(
                    step ->
                        step.action().word()
                            + " "
                            + step.nevra().toString().replace("-1.x86_64", "")),
            plan.criteria().stream()
                .filter(each -> each.name().equals(criterion) && each.value() > 0)
                .map(each -> each.value() + " " + each.name()))
        .sorted()
        .toList();
  }

  private List<String> weakened(Job... jobs) {
    return plan(Criteria.WEAKENED, Policy.DEFAULT, jobs);
  }

  private List<String> weakly(Job... jobs) {
    return plan(Criteria.WEAK_JOBS, Policy.DEFAULT, jobs);
  }

  @Test
  void aWeakenedRequirementIsMetWhereThatCanBe() {
    packages
        .add("a-0-1", "requires missing", "requires gone", "requires never")
        .add("a-1-1", "requires b", "requires c", "requires d")
        .add("b-1-1")
        .add("c-1-1", "requires missing")
        .add("e-1-1", "requires c");
    Job weaken = new Job.WeakenDependencies(words("a"));
    assertEquals(
        List.of("2 weakened dependencies unmet", "install a-1", "install b-1"),
        weakened(new Job.Install("a"), weaken));
    assertInstanceOf(
        Resolution.Unsolvable.class, answer(Policy.DEFAULT, new Job.Install("e"), weaken));
  }

  @Test
  void whatIsInstalledAndLacksSomethingCostsNothingUnlessItIsVerified() {
    packages.install("a-1-1", "requires missing", "requires b").install("b-1-1").add("c-1-1");
    Job weaken = new Job.WeakenDependencies(words("a"));
    assertEquals(List.of("install c-1"), weakened(new Job.Install("c"), weaken));
    assertEquals(
        List.of("1 weakened dependencies unmet", "install c-1"),
        weakened(new Job.Install("c"), weaken, new Job.Verify(words("a"))));
    assertEquals(
        List.of("1 weakened dependencies unmet", "remove b-1"),
        weakened(new Job.Remove("b", false), weaken));
  }

  @Test
  void anOrphanMayBeBroken() {
    packages
        .install("a-1-1", "provides old")
        .add("a-2-1")
        .install("orphan-1-1", "requires old")
        .install("b-1-1", "requires a");
    Job upgrade = new Job.DistUpgrade(new Target.Everything(), ImmutableSet.of());
    assertEquals(
        List.of("1 dependencies of orphans unmet", "upgrade a-2"),
        plan(Criteria.BROKEN_ORPHANS, Policy.DEFAULT.with(Option.BREAK_ORPHANS), upgrade));
  }

  @Test
  void aWeakInstallationIsGivenUpWhereItCannotBe() {
    packages.add("a-1-1", "requires missing").add("b-1-1");
    ImmutableSet<Job.Modifier> weak = ImmutableSet.of(Job.Modifier.WEAK);
    assertEquals(
        List.of("1 jobs given up", "install b-1"),
        weakly(new Job.Install(words("a"), weak), new Job.Install(words("b"), weak)));
  }

  @Test
  void aWeakRemovalIsGivenUpWhereSomethingNeedsThePackage() {
    packages.install("a-1-1").install("b-1-1", "requires a").install("c-1-1");
    assertEquals(List.of("remove c-1"), weakly(new Job.WeakRemove(words("c"))));
    assertEquals(
        List.of("1 jobs given up", "remove c-1"),
        weakly(
            new Job.WeakRemove(words("a")), new Job.WeakRemove(words("c")), new Job.Install("b")));
  }

  @Test
  void aWeakLockKeepsWhatIsThereAndAwayWhatIsNot() {
    packages
        .install("a-1-1")
        .add("a-2-1")
        .add("b-1-1", "requires cap")
        .add("c-1-1", "provides cap")
        .add("d-1-1", "provides cap")
        .add("e-1-1", "requires a = 2", "requires c");
    Job a = new Job.WeakLock(words("a"));
    Job c = new Job.WeakLock(words("c"));
    assertEquals(List.of(), weakly(new Job.UpdateAll(), a));
    assertEquals(List.of("install b-1", "install d-1"), weakly(new Job.Install("b"), c));
    assertEquals(
        List.of("2 jobs given up", "install c-1", "install e-1", "upgrade a-2"),
        weakly(new Job.Install("e"), a, c));
  }

  @Test
  void aDroppedOrphanThatIsNeededIsKept() {
    packages
        .install("needed-1-1")
        .install("a-1-1", "requires needed")
        .install("b-1-1")
        .add("a-1-1", "requires needed");
    Job drop = new Job.DropOrphaned(new Target.Everything());
    Job upgrade = new Job.DistUpgrade(new Target.Everything(), ImmutableSet.of());
    assertEquals(
        List.of("1 orphans kept", "remove b-1"),
        plan(Criteria.ORPHANS_KEPT, Policy.DEFAULT, drop, upgrade));
    assertEquals(List.of(), plan(Criteria.ORPHANS_KEPT, Policy.DEFAULT, upgrade));
  }

  @Test
  void aChangeThatNobodyAskedForIsMadeOnlyWhereItMustBe() {
    packages.install("a-2-1").add("a-1-1").add("b-1-1", "requires a = 1");
    Policy policy = Policy.DEFAULT.with(Option.ALLOW_DOWNGRADE);
    assertEquals(
        List.of("1 policy changes", "downgrade a-1", "install b-1"),
        plan(Criteria.POLICY_CHANGES, policy, new Job.Install("b")));
    packages.add("b-2-1", "requires a");
    assertEquals(
        List.of("install b-2"), plan(Criteria.POLICY_CHANGES, policy, new Job.Install("b")));
  }

  /** Where anything may go, it could go and the older one come all the same. */
  @Test
  void whatADistUpgradeReplacesAgainstThePolicyIsNotRemoved() {
    packages.install("a-2-1").add("a-1-1");
    Policy policy =
        Policy.DEFAULT.with(Option.ALLOW_UNINSTALL).with(Option.DIST_UPGRADE_FORBID_DOWNGRADE);
    assertEquals(
        List.of("downgrade a-1"),
        plan(
            Criteria.UNREQUESTED_REMOVALS,
            policy,
            new Job.DistUpgrade(new Target.Everything(), ImmutableSet.of())));
  }
}
