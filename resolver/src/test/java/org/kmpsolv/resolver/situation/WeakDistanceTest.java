package org.kmpsolv.resolver.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.kernel.Packages;

/** How many recommends and supplements lie between what is asked for and a package. */
final class WeakDistanceTest {
  private final Packages packages =
      new Packages()
          .install("base-1-1", "provides cap", "recommends sound")
          .add("base-2-1", "recommends themes", "requires base-data")
          .add("base-data-1-1", "recommends icons")
          .add("tool-1-1", "supplements base")
          .add("asked-1-1", "requires lib", "requires cap", "recommends near", "recommends cap")
          .add("lib-1-1", "recommends lib-doc", "requires (either or other)")
          .add("lib-doc-1-1", "requires far")
          .add("either-1-1", "recommends either-doc")
          .add("either-doc-1-1")
          .add("other-1-1")
          .add("near-1-1", "requires near-lib", "recommends far", "recommends (farther or asked)")
          .add("near-lib-1-1", "recommends near-doc")
          .add("near-doc-1-1")
          .add("far-1-1", "recommends farther")
          .add("farther-1-1", "recommends farthest")
          .add("farthest-1-1", "recommends near", "requires base >= 2")
          .add("other-cap-1-1", "provides cap", "recommends cap-doc")
          .add("cap-doc-1-1")
          .add("asked-lang-1-1", "supplements asked", "recommends fonts")
          .add("fonts-1-1")
          .add("near-lang-1-1", "supplements near")
          .add("driver-1-1", "supplements modalias(pci:v1*)", "recommends firmware")
          .add("firmware-1-1")
          .add("sound-1-1")
          .add("icons-1-1")
          .add("themes-1-1")
          .add("unrelated-1-1", "recommends unrelated-doc")
          .add("unrelated-doc-1-1");

  private final Universe universe = packages.universe();
  private final Request request = Request.of(List.of(new Job.Install("asked")));

  private int newest(String name) {
    return universe.packagesNamed(name).stream().max().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "asked, 0",
    "lib, 0",
    "either, 0",
    "other, 0",
    "near, 1",
    "near-lib, 1",
    "lib-doc, 1",
    "either-doc, 1",
    "asked-lang, 1",
    "driver, 1",
    // It is near, as the documentation of the library requires it.
    "far, 1",
    "near-doc, 2",
    "farther, 2",
    "near-lang, 2",
    "fonts, 2",
    "firmware, 2",
    "farthest, 3",
    // An update to which a way leads.
    "base, 3",
    "base-data, 3",
    "icons, 4",
    "themes, 4",
    "tool, 4",
    // What was met before leads nowhere, nor does what nobody asks for.
    "other-cap, 0",
    "cap-doc, 0",
    "unrelated, 0",
    "unrelated-doc, 0",
    "sound, 0"
  })
  void isTheFewestWishesOnAWay(String name, int distance) {
    WeakDistance distances = WeakDistance.in(new Situation(universe, request));
    assertEquals(distance, distances.of(newest(name)));
  }

  @ParameterizedTest
  @CsvSource({"asked-lang, 0", "near-lang, 1", "asked, 0", "far, 0", "fonts, 1", "base, 2"})
  void whatIsWishedForIsOneNearer(String name, int distance) {
    WeakDistance distances = WeakDistance.in(new Situation(universe, request));
    assertEquals(distance, distances.ofWished(universe.nameId(newest(name))));
  }

  /** Nothing that is asked for leads to the update. */
  @ParameterizedTest
  @CsvSource({"base, 0", "base-data, 0", "themes, 1", "icons, 1", "tool, 1", "fonts, 0"})
  void anUpdateLeadsOnByItself(String name, int distance) {
    Request other = Request.of(List.of(new Job.Install("sound")));
    WeakDistance distances = WeakDistance.in(new Situation(universe, other));
    assertEquals(distance, distances.of(newest(name)));
  }

  @Test
  void whatIsInstalledWishesWhereItIsAskedAgain() {
    Request again =
        request.withPolicy(request.policy().withOptions(Set.of(Option.ADD_ALREADY_RECOMMENDED)));
    WeakDistance distances = WeakDistance.in(new Situation(universe, again));
    assertEquals(1, distances.of(newest("sound")));
  }
}
