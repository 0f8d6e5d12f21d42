package org.kmpsolv.resolver.autoremove;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.situation.Situation;

/** What jobs leave without need. */
class UnneededTest {
  private final Universe universe =
      new Packages()
          .install("app-1-1", "requires lib")
          .install("lib-1-1", "recommends data")
          .install("data-1-1")
          .install("icons-1-1", "supplements app")
          .install("left-1-1", "requires right")
          .install("right-1-1", "requires left", "requires end")
          .install("end-1-1")
          .add("lib-2-1")
          .universe();

  private Situation situation(Job... jobs) {
    return new Situation(universe, Request.of(List.of(jobs)));
  }

  private List<String> names(BitSet set) {
    return Packages.names(universe, set.stream().boxed().toList());
  }

  private static Target words(String text) {
    return new Target.Words(text);
  }

  @Test
  void whereNobodyAskedForAnythingAllIsUnneeded() {
    BitSet unneeded = Unneeded.of(situation());
    assertEquals(7, unneeded.cardinality());
    assertEquals(
        List.of("app-1-1", "left-1-1", "right-1-1"), names(Unneeded.first(situation(), unneeded)));
  }

  @Test
  void whatIsAskedForOrLockedKeepsWhatItLeadsTo() {
    assertEquals(
        List.of("app-1-1", "icons-1-1"),
        names(
            Unneeded.of(
                situation(new Job.UserInstalled(words("right")), new Job.Lock(words("lib"))))));
  }

  @Test
  void whatIsToGoKeepsNothing() {
    Situation situation =
        situation(new Job.UserInstalled(words("app")), new Job.Remove("app", false));
    assertEquals(7, Unneeded.of(situation).cardinality());
    assertEquals(
        List.of("end-1-1", "left-1-1", "right-1-1"),
        names(Unneeded.of(situation(new Job.Install("app")))));
  }
}
