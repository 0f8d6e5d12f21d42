package org.kmpsolv.resolver.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.situation.Situation;

/** What {@code start-1-1} keeps. */
class ReachTest {
  private final Packages packages = new Packages();

  private List<String> kept(String... devices) {
    Universe universe = packages.universe();
    Situation situation =
        new Situation(universe, Request.of(List.of()).withHardware(List.of(devices)));
    BitSet kept = Reach.kept(situation, of(universe, "start-1-1"), situation.installed());
    return Packages.names(universe, kept.stream().boxed().toList());
  }

  private static BitSet of(Universe universe, String name) {
    BitSet set = new BitSet();
    set.set(Packages.find(universe, name));
    return set;
  }

  @Test
  void aChainOfRequiresAndRecommends() {
    packages.install("start-1-1", "requires a").install("a-1-1", "recommends b").install("b-1-1");
    packages.install("other-1-1", "requires a");
    assertEquals(List.of("a-1-1", "b-1-1", "start-1-1"), kept());
  }

  @Test
  void whatIsNotInstalledLeadsNowhere() {
    packages.install("start-1-1", "requires a").add("a-1-1", "requires b").install("b-1-1");
    assertEquals(List.of("start-1-1"), kept());
  }

  @Test
  void bothSidesOfAnOr() {
    packages.install("start-1-1", "requires (a or b)").install("a-1-1").install("b-1-1");
    assertEquals(List.of("a-1-1", "b-1-1", "start-1-1"), kept());
  }

  @Test
  void aConditionThatIsReachedLater() {
    packages.install("start-1-1", "requires (a if c)", "requires b");
    packages.install("a-1-1").install("b-1-1", "requires c").install("c-1-1");
    assertEquals(List.of("a-1-1", "b-1-1", "c-1-1", "start-1-1"), kept());
  }

  @Test
  void aConditionIsNotNeeded() {
    packages.install("start-1-1", "requires (a if c)").install("a-1-1").install("c-1-1");
    assertEquals(List.of("start-1-1"), kept());
  }

  @Test
  void whatMayComeAboutByAbsenceChangesNothing() {
    packages.install("start-1-1", "requires (a if (c unless d))");
    packages.install("a-1-1").install("c-1-1").install("d-1-1");
    assertEquals(List.of("a-1-1", "c-1-1", "d-1-1", "start-1-1"), kept());
  }

  @Test
  void unlessItIsThere() {
    packages.install("start-1-1", "requires (a unless c)").install("a-1-1").add("c-1-1");
    assertEquals(List.of("a-1-1", "start-1-1"), kept());
  }

  @Test
  void supplementsOfAllThatIsReached() {
    packages.install("start-1-1", "requires a").install("a-1-1");
    packages.install("b-1-1", "supplements packageand(start:a)");
    packages.install("c-1-1", "supplements (start and b)");
    packages.install("d-1-1", "supplements (start and e)").install("e-1-1");
    assertEquals(List.of("a-1-1", "b-1-1", "c-1-1", "start-1-1"), kept());
  }

  @Test
  void devicesAreBelievedWhereTheyAreNamed() {
    packages.install("start-1-1");
    packages.install("a-1-1", "supplements modalias(pci:v1*)");
    packages.install("b-1-1", "supplements modalias(pci:v2*)");
    packages.install("c-1-1", "supplements modalias(gone:pci:v1*)");
    packages.install("d-1-1", "supplements language(de)");
    assertEquals(List.of("a-1-1", "b-1-1", "d-1-1", "start-1-1"), kept());
    assertEquals(List.of("a-1-1", "d-1-1", "start-1-1"), kept("pci:v1d1"));
  }

  @Test
  void belowSupplementsDoNotCount() {
    packages.install("start-1-1", "requires (a if c)").install("a-1-1").install("c-1-1");
    packages.install("b-1-1", "supplements start");
    Universe universe = packages.universe();
    Situation situation = new Situation(universe, Request.of(List.of()));
    BitSet below = Reach.below(situation, of(universe, "start-1-1"), situation.installed());
    assertEquals(
        List.of("a-1-1", "start-1-1"), Packages.names(universe, below.stream().boxed().toList()));
  }
}
