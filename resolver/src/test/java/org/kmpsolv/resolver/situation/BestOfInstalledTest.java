package org.kmpsolv.resolver.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Packages;

/** Which packages are the best in place of an installed one, and which ones have to be. */
class BestOfInstalledTest {
  private static final Repository OTHER = new Repository("other", 99);
  private static final Repository PREFERRED = new Repository("preferred", 50);
  private static final Job ALL =
      new Job.DistUpgrade(new Target.Everything(), ImmutableSet.of(Modifier.FORCE_BEST));

  private final Packages packages = new Packages();
  private Policy policy = Policy.DEFAULT.with(Option.RPM_LAYER_ALONE).withArchitecture("x86_64");

  private Situation situation(Job... jobs) {
    return new Situation(packages.universe(), Request.of(List.of(jobs)).withPolicy(policy));
  }

  /** The best in place of the first package of all, with their repositories. */
  private List<String> best(Job... jobs) {
    Situation situation = situation(jobs);
    Universe universe = situation.universe();
    List<String> best = new ArrayList<>();
    for (int id : situation.bestUpdates().best(universe.installed().nextSetBit(0))) {
      best.add(universe.nevra(id) + "@" + universe.repository(id).alias());
    }
    return best;
  }

  private static Target words(String words) {
    return new Target.Words(words);
  }

  @Test
  void theNewestIsTheBestButOfABetterRepositoryFirst() {
    packages.install("organ-2-1").add(OTHER, "organ-3-1").add(OTHER, "organ-4-1");
    assertEquals(List.of("organ-4-1.x86_64@other"), best());
    packages.add("organ-4-1");
    // Of several that are as new it is that of the first repository.
    assertEquals(List.of("organ-4-1.x86_64@other"), best());
    packages.add(PREFERRED, "organ-3-1");
    assertEquals(List.of("organ-3-1.x86_64@preferred"), best());
  }

  @Test
  void whatIsInstalledAndAsNewIsTheBestAlone() {
    packages.install("organ-2-1").add("organ-2-1").add(PREFERRED, "organ-1-1");
    assertEquals(List.of("organ-2-1.x86_64@@System"), best());
    assertEquals(List.of("organ-1-1.x86_64@preferred"), best(ALL));
    packages.add(PREFERRED, "organ-2-1");
    assertEquals(List.of("organ-2-1.x86_64@@System"), best(ALL));
  }

  @Test
  void theBestArchitectureComesBeforeTheVersion() {
    packages.install("organ-2-1").add("organ-3-1.i586");
    assertEquals(List.of("organ-2-1.x86_64@@System"), best());
  }

  @Test
  void aLesserArchitectureGivesWayToABetterOneThatIsOlder() {
    packages.install("organ-2-1.i586").add("organ-1-1");
    assertEquals(List.of("organ-1-1.x86_64@repo"), best());
    policy = policy.with(Option.BEST_OBEYS_POLICY);
    assertEquals(
        List.of("organ-2-1.i586@@System", "organ-1-1.x86_64@repo").stream().sorted().toList(),
        best().stream().sorted().toList());
  }

  @Test
  void whatIsObsoletedByAnotherIsNotTheBestUnlessEachObsoletesTheOther() {
    packages.install("organ-1-1").add("organ-2-1");
    packages.add("keys-1-1", "provides organ", "obsoletes organ");
    assertEquals(List.of("keys-1-1.x86_64@repo"), best());
    packages.add(OTHER, "organ-3-1", "obsoletes keys");
    assertEquals(
        List.of("keys-1-1.x86_64@repo", "organ-3-1.x86_64@other"),
        best().stream().sorted().toList());
  }

  @Test
  void whatIsFavoredIsAmongTheBestOfWhatIsFavoredNoLess() {
    packages.install("organ-1-1").add("organ-2-1").add("organ-3-1");
    Job favor = new Job.Favor(words("organ=2-1"));
    assertEquals(List.of("organ-2-1.x86_64@repo", "organ-3-1.x86_64@repo"), best(favor));
    Job disfavor = new Job.Disfavor(words("organ=3-1"));
    assertEquals(List.of("organ-2-1.x86_64@repo", "organ-3-1.x86_64@repo"), best(disfavor));
  }

  @Test
  void beforeWhatIsLockedTheBestOfTheRestIsOneAsWell() {
    packages.install("organ-1-1").add("organ-2-1").add("organ-3-1").add("organ-4-1");
    Target fourth = words("organ=4-1");
    List<String> two = List.of("organ-3-1.x86_64@repo", "organ-4-1.x86_64@repo");
    assertEquals(two, best(new Job.Lock(fourth)));
    assertEquals(two, best(new Job.WeakLock(fourth)));
    assertEquals(List.of("organ-4-1.x86_64@repo"), best(new Job.Blacklist(fourth)));
    assertEquals(List.of("organ-4-1.x86_64@repo"), best(new Job.Lock(words("organ=3-1"))));
  }

  @Test
  void ofAnOrphanADistUpgradeAsksNothingUnlessItIsKept() {
    packages.install("flute-1-1").install("keys-1-1", "obsoletes flute").add("keys-2-1");
    assertEquals(List.of("keys-1-1.x86_64@@System"), best());
    assertEquals(List.of(), best(ALL));
    policy = policy.with(Option.KEEP_ORPHANS);
    assertEquals(List.of("flute-1-1.x86_64@@System"), best(ALL));
  }

  @Test
  void whereThePolicyAllowsNoneNothingIsAsked() {
    packages.install("flute-1-1", "vendor SUSE").add("keys-2-1", "obsoletes flute");
    Job towards =
        new Job.Update(words("keys"), ImmutableSet.of(Modifier.FORCE_BEST, Modifier.TARGETED));
    assertEquals(List.of("keys-2-1.x86_64@repo"), best(towards));
    policy = policy.with(Option.BEST_OBEYS_POLICY);
    assertEquals(List.of(), best(towards));
  }

  @Test
  void aWeakJobSaysSomethingElseUnlessItIsDropped() {
    packages.install("organ-1-1").add("organ-2-1");
    Job weak = new Job.WeakRemove(words("organ"));
    Situation situation = situation(ALL, weak);
    int organ = situation.installed().nextSetBit(0);
    assertEquals(List.of(weak), situation.bestUpdates().unlessDone(organ));
    assertEquals(List.of(organ), situation.bestUpdates().of(ALL));
    Job strong = new Job.Remove("organ", false);
    assertEquals(List.of(), situation(ALL, strong).bestUpdates().of(ALL));
  }

  @Test
  void whoHasToBeTheBestDoesNotGoForThat() {
    packages.install("organ-1-1").add("organ-2-1").install("score-1-1");
    policy = policy.with(Option.ALLOW_UNINSTALL);
    Job update = new Job.UpdateAll();
    assertEquals(List.of(true, true), mayGo(situation(update)));
    Situation best = situation(ALL);
    assertEquals(List.of(false, true), mayGo(best));
    int organ = best.installed().nextSetBit(0);
    assertEquals(List.of(organ), best.bestUpdates().bound());
    Situation without = best.lettingGo(List.of(organ));
    assertEquals(List.of(true, true), mayGo(without));
    assertEquals(List.of(true, true), mayGo(without.withJobs(List.of(ALL, update))));
    assertEquals(List.of(true, true), mayGo(best.withJobs(List.of(update))));
    int score = best.installed().nextSetBit(organ + 1);
    assertEquals(List.of(false, true), mayGo(best.lettingGo(List.of(score))));
  }

  private static List<Boolean> mayGo(Situation situation) {
    return situation.installed().stream().mapToObj(situation::mayGo).toList();
  }
}
