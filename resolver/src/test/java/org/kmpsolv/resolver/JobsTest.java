package org.kmpsolv.resolver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.kernel.Packages;

/** What each kind of job, and each way to mean packages, comes to. */
final class JobsTest {
  private static final Repository OTHER = new Repository("other", 120);
  private static final Target ALL = new Target.Everything();

  private final Packages packages = new Packages();

  private static Target words(String text) {
    return new Target.Words(text);
  }

  private static Target exactly(String nevra, String repository) {
    return new Target.Exactly(ImmutableList.of(new Target.Identity(nevra, repository)), false);
  }

  private static Job install(Target target, Modifier... modifiers) {
    return new Job.Install(target, ImmutableSet.copyOf(modifiers));
  }

  private static Job distUpgrade(Target target, Modifier... modifiers) {
    return new Job.DistUpgrade(target, ImmutableSet.copyOf(modifiers));
  }

  private static Relation relation(String text) {
    return (Relation) Dependency.parse(text);
  }

  private Resolution answer(Policy policy, Job... jobs) {
    return Resolver.resolve(packages.universe(), Request.of(List.of(jobs)).withPolicy(policy));
  }

  private List<String> plan(Policy policy, Job... jobs) {
    return steps(answer(policy, jobs));
  }

  private static List<String> steps(Resolution answer) {
    Plan plan = assertInstanceOf(Plan.class, answer);
    assertTrue(plan.optimal());
    return plan.steps().stream()
        .map(
            step ->
                step.action().word()
                    + " "
                    + step.nevra().toString().replace(".x86_64", "")
                    + (step.repository().equals("other") ? "@other" : ""))
        .sorted()
        .toList();
  }

  private List<String> plan(Job... jobs) {
    return plan(Policy.DEFAULT, jobs);
  }

  private Problem problem(Policy policy, Job... jobs) {
    return assertInstanceOf(Resolution.Unsolvable.class, answer(policy, jobs)).problems().get(0);
  }

  /** The only solution, and what it leads to. */
  private void solvedBy(String solution, List<String> steps, Policy policy, Job... jobs) {
    Problem.Solution each =
        problem(policy, jobs).solutions().stream()
            .filter(it -> it.summary().equals(solution))
            .findFirst()
            .orElseThrow(() -> new AssertionError(problem(policy, jobs).solutions()));
    Request changed = each.applyTo(Request.of(List.of(jobs)).withPolicy(policy));
    assertEquals(steps, steps(Resolver.resolve(packages.universe(), changed)));
  }

  private void choice() {
    packages.add("a-1-1", "requires cap").add("b-1-1", "provides cap").add("c-1-1", "provides cap");
  }

  @Test
  void favorAndDisfavorDecideWhereThereIsAChoice() {
    choice();
    Job job = new Job.Install("a");
    assertEquals(List.of("install a-1-1", "install b-1-1"), plan(job));
    List<String> withC = List.of("install a-1-1", "install c-1-1");
    assertEquals(withC, plan(job, new Job.Favor(words("c"))));
    assertEquals(withC, plan(job, new Job.Disfavor(words("b"))));
    assertEquals(List.of("install c-1-1"), plan(new Job.Install("cap"), new Job.Favor(words("c"))));
    assertEquals(
        List.of("install b-1-1"),
        plan(new Job.Install("cap"), new Job.Favor(words("b")), new Job.Favor(words("c"))));
  }

  /** The order of the jobs says nothing, their rank does. */
  @Test
  void ofSeveralFavoredAndDisfavoredTheRankDecides() {
    choice();
    Job job = new Job.Install("a");
    List<String> withB = List.of("install a-1-1", "install b-1-1");
    List<String> withC = List.of("install a-1-1", "install c-1-1");
    Job b = new Job.Favor(words("b"), 1);
    Job c = new Job.Favor(words("c"), 2);
    assertEquals(withC, plan(job, b, c));
    assertEquals(withC, plan(job, c, b));
    assertEquals(withB, plan(job, b, new Job.Favor(words("c"), 0)));
    Job notB = new Job.Disfavor(words("b"), 1);
    assertEquals(withB, plan(job, notB, new Job.Disfavor(words("c"), 2)));
    assertEquals(withC, plan(job, notB, new Job.Disfavor(words("c"), 0)));
    assertEquals(withC, plan(job, notB, new Job.Favor(words("b"), 0)), "the higher rank counts");
    assertEquals(withB, plan(job, notB, new Job.Favor(words("b"), 2)), "the higher rank counts");
    assertEquals(withC, plan(job, notB, b), "of the same rank the bad word counts");
  }

  @Test
  void favorDoesNotForbidTheOther() {
    choice();
    assertEquals(List.of("install b-1-1"), plan(new Job.Install("b"), new Job.Favor(words("c"))));
  }

  @Test
  void aBlacklistKeepsAwayWhatIsNotAskedForExactly() {
    choice();
    Job job = new Job.Install("a");
    Job noB = new Job.Blacklist(words("b"));
    assertEquals(List.of("install a-1-1", "install c-1-1"), plan(job, noB));
    Problem problem = problem(Policy.DEFAULT, job, noB, new Job.Blacklist(words("c")));
    assertTrue(problem.details().stream().anyMatch(each -> each.contains("blacklist")));
    assertEquals(
        List.of("install a-1-1", "install b-1-1"),
        plan(job, noB, install(exactly("b-1-1.x86_64", "repo"))));
  }

  @Test
  void aBlacklistLeavesAloneWhatItMeansThatIsInstalled() {
    packages.install("a-1-1").add("a-2-1").add("a-3-1");
    Job update = new Job.UpdateAll();
    assertEquals(List.of("upgrade a-3-1"), plan(update, new Job.Blacklist(words("a"))));
    assertEquals(List.of("upgrade a-2-1"), plan(update, new Job.Blacklist(words("a=3"))));
    assertEquals(List.of(), plan(update, new Job.Blacklist(words("a>1"))));
  }

  @Test
  void aLockKeepsWhatIsThereAndAwayWhatIsNot() {
    choice();
    packages.install("d-1-1").add("d-2-1");
    assertEquals(List.of(), plan(new Job.UpdateAll(), new Job.Lock(words("d"))));
    assertEquals(
        List.of("install a-1-1", "install c-1-1"),
        plan(new Job.Install("a"), new Job.Lock(words("b"))));
    solvedBy(
        "remove the lock on d",
        List.of("upgrade d-2-1"),
        Policy.DEFAULT,
        new Job.Install("d=2"),
        new Job.Lock(words("d")));
  }

  @Test
  void whatIsLockedAndInstalledStaysThoughItMayGo() {
    packages.install("a-1-1").add("b-1-1", "conflicts a");
    Job lock = new Job.Lock(words("a"));
    Policy policy = Policy.DEFAULT.with(Option.ALLOW_UNINSTALL);
    assertEquals(List.of("install b-1-1", "remove a-1-1"), plan(policy, new Job.Install("b")));
    assertTrue(problem(policy, new Job.Install("b"), lock).toString().contains("is locked"));
    problem(Policy.DEFAULT, new Job.Remove("a", false), lock);
  }

  @Test
  void aRepositoryMeansEachOfItsPackages() {
    packages.add(OTHER, "a-1-1").add(OTHER, "b-1-1").add("c-1-1");
    assertEquals(
        List.of("install a-1-1@other", "install b-1-1@other"),
        plan(install(new Target.InRepository("other"))));
    ImmutableList<Target.Identity> both =
        ImmutableList.of(
            new Target.Identity("a-1-1.x86_64", "other"),
            new Target.Identity("b-1-1.x86_64", "other"));
    assertEquals(List.of("install a-1-1@other"), plan(install(new Target.Exactly(both, true))));
    assertEquals(2, plan(install(new Target.Exactly(both, false))).size());
  }

  @Test
  void oneOfSeveralThatAreWrittenAlikeIsMeant() {
    packages.add("a-1-1", "requires b").add("a-1-1", "requires c").add("b-1-1").add("c-1-1");
    assertEquals(Set.of("b-1-1", "c-1-1"), Set.of(comesWith(0), comesWith(1)));
    problem(Policy.DEFAULT, install(exactly("a-1-1.x86_64", "repo")));
  }

  /** What one of several packages that are written alike brings along. */
  private String comesWith(int twin) {
    Target one =
        new Target.Exactly(
            ImmutableList.of(new Target.Identity("a-1-1.x86_64", "repo", twin)), false);
    List<String> plan = new ArrayList<>(plan(install(one)));
    assertTrue(plan.remove("install a-1-1"));
    return String.join(", ", plan).replace("install ", "");
  }

  @Test
  void aDistUpgradeToTheBestMayEndInARemoval() {
    packages.install("a-1-1").add("a-2-1", "requires missing");
    Job upgrade = distUpgrade(words("a"), Modifier.FORCE_BEST);
    problem(Policy.DEFAULT, upgrade);
    assertEquals(
        List.of("remove a-1-1"), plan(Policy.DEFAULT.with(Option.ALLOW_UNINSTALL), upgrade));
  }

  private void twoRepositories() {
    packages.install("a-2-1").add("a-3-1").add(OTHER, "a-1-1").install("b-1-1").add("b-2-1");
  }

  @Test
  void aDistUpgradeFromARepositoryLeadsThereAlone() {
    twoRepositories();
    Target other = new Target.InRepository("other");
    assertEquals(List.of("downgrade a-1-1@other"), plan(distUpgrade(other)));
    problem(Policy.DEFAULT.with(Option.DIST_UPGRADE_FORBID_DOWNGRADE), distUpgrade(other));
    assertEquals(List.of("upgrade a-3-1"), plan(distUpgrade(words("a"))));
    assertEquals(
        List.of("downgrade a-1-1@other"),
        plan(distUpgrade(exactly("a-1-1.x86_64", "other"), Modifier.TARGETED)));
    assertEquals(List.of("upgrade a-3-1", "upgrade b-2-1"), plan(distUpgrade(ALL)));
  }

  @Test
  void whatADistUpgradeLeadsToHidesTheRestOfTheName() {
    packages.add(OTHER, "a-1-1").add("a-3-1").add("c-1-1", "requires a = 3");
    Job from = distUpgrade(new Target.InRepository("other"));
    Problem problem = problem(Policy.DEFAULT, from, new Job.Install("c"));
    assertTrue(
        problem.summary().contains("a-3-1.x86_64 is none of what the dist-upgrade"),
        problem::toString);
  }

  @Test
  void whyWhatADistUpgradeLeadsToCannotComeIsToldFirst() {
    packages
        .install("a-1-1")
        .add("a-2-1", "requires b", "requires c")
        .add("b-2-1", "conflicts c < 3")
        .add("c-2-1");
    assertEquals(
        "b-2-1.x86_64 conflicts with 'c < 3' provided by c-2-1.x86_64",
        problem(Policy.DEFAULT, distUpgrade(ALL)).summary());
  }

  @Test
  void orphansGoWithADistUpgradeWhereTheyMust() {
    packages
        .install("a-1-1", "provides old")
        .add("a-2-1")
        .install("orphan-1-1", "requires old")
        .install("quiet-1-1");
    assertEquals(List.of("remove orphan-1-1", "upgrade a-2-1"), plan(distUpgrade(ALL)));
    problem(Policy.DEFAULT.with(Option.KEEP_ORPHANS), distUpgrade(ALL));
    assertEquals(List.of(), plan(new Job.UpdateAll()));
  }

  @Test
  void anOrphanStaysWhereSomethingNewKeepsIt() {
    packages
        .install("a-1-1", "provides old")
        .add("a-2-1")
        .install("orphan-1-1", "requires old")
        .add("compat-1-1", "provides old");
    assertEquals(List.of("install compat-1-1", "upgrade a-2-1"), plan(distUpgrade(ALL)));
  }

  @Test
  void droppedOrphansStayOnlyWhereTheyAreNeeded() {
    packages
        .install("needed-1-1")
        .install("a-1-1", "requires needed")
        .install("b-1-1")
        .add("a-1-1", "requires needed");
    assertEquals(List.of("remove b-1-1"), plan(new Job.DropOrphaned(ALL), distUpgrade(ALL)));
    assertEquals(List.of(), plan(new Job.DropOrphaned(ALL)));
  }

  @Test
  void theBestOrAProblem() {
    packages.install("a-1-1").add("a-2-1").add("a-3-1", "requires missing");
    Policy best = Policy.DEFAULT.with(Option.BEST);
    assertEquals(List.of("upgrade a-2-1"), plan(new Job.UpdateAll()));
    List<String> lesser = List.of("upgrade a-2-1");
    solvedBy("accept less than the best for 'update'", lesser, best, new Job.UpdateAll());
    Job update = new Job.Update(words("a"), ImmutableSet.of(Modifier.FORCE_BEST));
    solvedBy("accept less than the best for 'update a'", lesser, Policy.DEFAULT, update);
    Job upgrade = distUpgrade(words("a"), Modifier.FORCE_BEST);
    solvedBy("accept less than the best for 'dist-upgrade a'", lesser, Policy.DEFAULT, upgrade);
    Job install = install(words("a"), Modifier.FORCE_BEST);
    solvedBy("accept less than the best for 'install a'", lesser, Policy.DEFAULT, install);
  }

  @Test
  void theBestOfWhatIsLockedIsWhatIsThere() {
    packages.install("a-1-1").add("a-2-1");
    Policy best = Policy.DEFAULT.with(Option.BEST);
    Job lock = new Job.Lock(words("a"));
    assertEquals(List.of(), plan(best, new Job.UpdateAll(), lock));
    assertEquals(List.of(), plan(best, new Job.Install("a"), lock));
    assertEquals(List.of(), plan(best, new Job.Install("a"), new Job.Lock(words("a=1"))));
  }

  @Test
  void aWeakJobIsDroppedWhereItCannotBe() {
    packages.add("a-1-1", "requires missing").add("b-1-1");
    assertEquals(
        List.of("install b-1-1"),
        plan(install(words("a"), Modifier.WEAK), install(words("b"), Modifier.WEAK)));
  }

  @Test
  void aTargetedUpdateLeadsToWhatIsMeant() {
    packages.install("a-1-1").add("a-2-1").add("a-3-1").install("b-1-1").add("b-2-1");
    assertEquals(
        List.of("upgrade a-2-1"),
        plan(new Job.Update(words("a=2"), ImmutableSet.of(Modifier.TARGETED))));
    assertEquals(List.of("upgrade a-3-1"), plan(new Job.Update("a")));
    packages.add("new-1-1", "obsoletes b", "provides b = 3");
    assertEquals(
        List.of("install new-1-1"),
        plan(new Job.Update(words("new"), ImmutableSet.of(Modifier.TARGETED))));
  }

  @Test
  void whatObsoletesIsAnUpdateAsFarAsThePolicyAllows() {
    packages.install("old-1-1").add("a-1-1", "obsoletes old").add("z-1-1", "obsoletes old");
    Policy policy = Policy.DEFAULT;
    Job update = new Job.UpdateAll();
    assertEquals(List.of("install a-1-1"), plan(update));
    assertEquals(List.of(), plan(policy.with(Option.FORBID_NAME_CHANGE), update));
    assertEquals(List.of(), plan(policy.with(Option.UPDATE_MUST_PROVIDE), update));
  }

  @Test
  void whatProvidesTheOldNameComesBeforeWhatMerelyObsoletes() {
    packages
        .install("old-1-1")
        .add("a-1-1", "obsoletes old")
        .add("z-1-1", "obsoletes old", "provides old = 2");
    Job update = new Job.UpdateAll();
    assertEquals(List.of("install z-1-1"), plan(update));
    Policy must = Policy.DEFAULT.with(Option.UPDATE_MUST_PROVIDE);
    assertEquals(List.of("install z-1-1"), plan(must, update));
    Policy any = Policy.DEFAULT.with(Option.UPDATE_NEED_NOT_PROVIDE);
    assertEquals(List.of("install a-1-1"), plan(any, update));
    assertEquals(List.of("install z-1-1"), plan(any.with(Option.UPDATE_MUST_PROVIDE), update));
  }

  @Test
  void aBetterPriorityMayHideTheRest() {
    packages.add(OTHER, "a-2-1").add("a-1-1");
    assertEquals(List.of("install a-2-1@other"), plan(new Job.Install("a=2")));
    Policy strict = Policy.DEFAULT.with(Option.STRICT_PRIORITY);
    Problem problem = problem(strict, new Job.Install("a=2"));
    assertTrue(problem.summary().contains("a-2-1.x86_64 is hidden"), problem::toString);
    assertEquals(
        List.of("install a-2-1@other"), plan(strict, install(exactly("a-2-1.x86_64", "other"))));
  }

  @Test
  void whatWasSplitOffComesWithTheReplacement() {
    packages
        .install("a-1-1", "provides /usr/bin/x")
        .add("a-2-1")
        .add("a-3-1")
        .add("b-1-1", "provides a:/usr/bin/x");
    Job update = new Job.UpdateAll();
    assertEquals(List.of("upgrade a-3-1"), plan(update));
    assertEquals(
        List.of("install b-1-1", "upgrade a-3-1"),
        plan(Policy.DEFAULT.with(Option.SPLIT_PROVIDES), update));
  }

  @Test
  void whatWasSplitOffComesAlsoWhereOneOfSeveralIsReplaced() {
    packages
        .install("a-1-1", "provides /usr/bin/x")
        .install("a-1-2", "provides /usr/bin/x")
        .add("a-2-1")
        .add("b-1-1", "provides a:/usr/bin/x");
    assertEquals(
        List.of("install a-2-1", "install b-1-1", "remove a-1-1"),
        plan(
            Policy.DEFAULT.with(Option.SPLIT_PROVIDES),
            new Job.SeveralVersions(words("a")),
            new Job.Remove("a=1-1", false),
            new Job.Install("a=2")));
  }

  private void chain() {
    packages
        .install("a-1-1", "requires b")
        .install("b-1-1", "recommends c")
        .install("c-1-1")
        .install("other-1-1");
  }

  @Test
  void cleaningTakesWhatTheRemovedAloneNeeded() {
    chain();
    Job clean = new Job.Remove("a", true);
    assertEquals(List.of("remove a-1-1"), plan(new Job.Remove("a", false)));
    List<String> all = List.of("remove a-1-1", "remove b-1-1", "remove c-1-1");
    assertEquals(all, plan(clean));
    assertEquals(all.subList(0, 2), plan(clean, new Job.UserInstalled(words("c"))));
    assertEquals(all.subList(0, 1), plan(clean, new Job.UserInstalled(words("b"))));
  }

  @Test
  void cleaningLeavesWhatAnotherJobWants() {
    chain();
    Job clean = new Job.Remove("a", true);
    List<String> some = List.of("remove a-1-1", "remove b-1-1");
    assertEquals(some, plan(clean, new Job.Install("c")));
    assertEquals(some, plan(clean, new Job.Lock(words("c"))));
  }

  @Test
  void whatIsCleanedAwayStandsInNobodysWay() {
    chain();
    packages.add("new-1-1", "conflicts b");
    Policy keep = Policy.DEFAULT.with(Option.KEEP_DEPENDENTS);
    Job install = new Job.Install("new");
    problem(keep, install, new Job.Remove("a", false));
    assertEquals(
        List.of("install new-1-1", "remove a-1-1", "remove b-1-1", "remove c-1-1"),
        plan(keep, install, new Job.Remove("a", true)));
  }

  @Test
  void cleaningLeavesWhatNewPackagesRecommend() {
    packages
        .install("a-1-1", "requires b")
        .install("b-1-1")
        .add("top-1-1", "requires new")
        .add("new-1-1", "recommends b");
    assertEquals(
        List.of("install new-1-1", "install top-1-1", "remove a-1-1"),
        plan(
            Policy.DEFAULT.withRecommends(false),
            new Job.Install("top"),
            new Job.Remove("a", true)));
  }

  @Test
  void whatIsMeantIsFoundByNameVersionArchitectureOrPath() {
    packages.add("a-1-1").add("a-2-1").add("lib-x-1-1", "provides /usr/lib/x").add("b-1-1");
    for (String text : List.of("a-1-1", "a-1", "a-1-1.x86_64", "a=1", "a <= 1")) {
      assertEquals(List.of("install a-1-1"), plan(new Job.Install(text)), text);
    }
    assertEquals(List.of("install a-2-1"), plan(new Job.Install("a.x86_64")));
    assertEquals(List.of("install lib-x-1-1"), plan(new Job.Install("/usr/lib/x")));
    assertEquals(List.of("install lib-x-1-1"), plan(new Job.Install("/usr/*/x")));
    assertEquals(List.of("install lib-x-1-1"), plan(new Job.Install("lib-?")));
    assertEquals(
        List.of("install a-1-1"), plan(install(new Target.Named(relation("a.x86_64 < 2")))));
    assertEquals(
        List.of("install lib-x-1-1"), plan(install(new Target.Provides(relation("/usr/lib/x")))));
    assertEquals(
        List.of("install a-2-1", "install b-1-1", "install lib-x-1-1"),
        plan(install(words("a")), install(words("b")), install(words("lib-x"))));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    packages.add("a-1-1");
    for (String text : List.of("b", "a=2", "a-2", "b.x86_64", "/usr/*", "b*")) {
      Resolution answer = answer(Policy.DEFAULT, new Job.Install(text));
      assertEquals(
          List.of(text), assertInstanceOf(Resolution.NotFound.class, answer).capabilities());
    }
    assertInstanceOf(
        Resolution.NotFound.class, answer(Policy.DEFAULT, install(exactly("nonsense", "repo"))));
  }

  @Test
  void severalVersionsStandBesideEachOther() {
    packages.install("a-1-1").add("a-2-1");
    Job several = new Job.SeveralVersions(words("a"));
    assertEquals(List.of("install a-2-1"), plan(several, new Job.Install("a=2")));
    assertEquals(List.of("upgrade a-2-1"), plan(new Job.Install("a=2")));
  }

  @Test
  void whatIsAllowedToGoGoesOnlyWhereItMust() {
    packages.install("a-1-1").add("b-1-1", "conflicts a").install("c-1-1");
    problem(Policy.DEFAULT, new Job.Install("b"));
    List<String> steps = List.of("install b-1-1", "remove a-1-1");
    assertEquals(steps, plan(new Job.Install("b"), new Job.AllowUninstall(words("a"))));
    assertEquals(steps, plan(Policy.DEFAULT.with(Option.ALLOW_UNINSTALL), new Job.Install("b")));
  }

  @Test
  void whatWasBrokenIsMendedWhereThatIsAsked() {
    packages.install("a-1-1", "requires b").add("b-1-1");
    assertEquals(List.of(), plan(new Job.UpdateAll()));
    assertEquals(List.of("install b-1-1"), plan(new Job.Verify(ALL)));
  }

  @Test
  void weakDependenciesBringNothingThatIsExcluded() {
    packages.add("a-1-1", "recommends b").add("b-1-1").add("c-1-1", "supplements a");
    Job job = new Job.Install("a");
    assertEquals(List.of("install a-1-1", "install b-1-1", "install c-1-1"), plan(job));
    assertEquals(
        List.of("install a-1-1"),
        plan(job, new Job.ExcludeFromWeak(words("b")), new Job.ExcludeFromWeak(words("c"))));
  }
}
