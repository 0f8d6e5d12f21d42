package org.kmpsolv.resolver.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.situation.Situation;

/** What plans leave open, told of the packages that are there after them. */
class OfferTest {
  private final Packages packages = new Packages();
  private Universe universe = packages.universe();

  private Situation situation(Job... jobs) {
    universe = packages.universe();
    return new Situation(universe, Request.of(List.of(jobs)));
  }

  private BitSet after(String... names) {
    BitSet after = new BitSet();
    for (String name : names) {
      after.set(Packages.find(universe, name));
    }
    return after;
  }

  private Recommendations recommendations(String... after) {
    Situation situation = situation();
    return Recommendations.of(situation, after(after));
  }

  private List<String> names(List<Integer> ids) {
    return ids.stream().map(id -> universe.name(id) + "-" + universe.evr(id)).toList();
  }

  /** Each choice as the chosen package and the others. */
  private List<List<String>> choices(Situation situation, String... after) {
    return Choices.of(situation, after(after)).stream()
        .map(each -> Stream.concat(Stream.of(each.chosen()), each.others().stream()).toList())
        .map(this::names)
        .toList();
  }

  @Test
  void theBestOfEachNameThatCanComeIsRecommended() {
    packages.install("base-1-1").add("app-1-1", "recommends tool", "suggests toy");
    packages.add("tool-1-1").add("tool-2-1").add("tool-3-1", "conflicts base");
    packages.add("tool-4-1", "requires gone").add("gone-1-1", "requires never");
    packages.add("toy-1-1").add("fan-1-1", "supplements app").add("club-1-1", "enhances app");
    Recommendations found = recommendations("base-1-1", "app-1-1");
    assertEquals(List.of("fan-1-1", "tool-2-1"), names(found.recommended()));
    assertEquals(List.of("club-1-1", "toy-1-1"), names(found.suggested()));
  }

  @Test
  void whatMeetsItAlreadyIsAllThatIsRecommended() {
    packages.install("app-1-1", "recommends (tool or kit)", "recommends (skin if desk)");
    packages.install("kit-1-1").add("tool-1-1").add("skin-1-1").add("desk-1-1");
    assertEquals(List.of("kit-1-1"), names(recommendations("app-1-1", "kit-1-1").recommended()));
    assertEquals(
        List.of("kit-1-1", "skin-1-1"),
        names(recommendations("app-1-1", "kit-1-1", "desk-1-1").recommended()));
  }

  @Test
  void whatAnotherOfThemObsoletesIsNotRecommended() {
    packages.install("app-1-1", "recommends editor");
    packages.add("vi-1-1", "provides editor");
    packages.add("vim-1-1", "provides editor", "obsoletes vi");
    assertEquals(List.of("vim-1-1"), names(recommendations("app-1-1").recommended()));
  }

  @Test
  void aRequirementThatSeveralMeetIsAChoice() {
    packages.install("base-1-1").add("app-1-1", "requires editor");
    packages.add("vi-1-1", "provides editor").add("ed-1-1", "provides editor");
    packages.add("ed-0-1", "provides editor");
    packages.add("emacs-1-1", "provides editor", "conflicts base");
    packages.add("nano-1-1", "provides editor", "conflicts vi");
    assertEquals(
        List.of(List.of("vi-1-1", "ed-1-1", "nano-1-1")),
        choices(situation(new Job.Install("app")), "base-1-1", "app-1-1", "vi-1-1"));
    assertEquals(
        List.of(List.of("vi-1-1", "nano-1-1", "ed-1-1")),
        choices(
            situation(new Job.Install("app"), new Job.Favor(words("nano"))),
            "base-1-1",
            "app-1-1",
            "vi-1-1"));
  }

  @Test
  void whatAnythingAsksForByItselfIsNoChoice() {
    packages.add("app-1-1", "requires editor", "requires vi");
    packages.add("vi-1-1", "provides editor").add("ed-1-1", "provides editor");
    assertEquals(List.of(), choices(situation(new Job.Install("app")), "app-1-1", "vi-1-1"));
  }

  @Test
  void jobsRecommendsAndUpdatesAreChoicesToo() {
    packages.install("old-1-1").add("old-2-1").add("new-1-1", "obsoletes old");
    packages.add("vi-1-1", "provides editor", "recommends help").add("ed-1-1", "provides editor");
    packages.add("info-1-1", "provides help").add("man-1-1", "provides help");
    assertEquals(
        List.of(
            List.of("info-1-1", "man-1-1"),
            List.of("old-2-1", "new-1-1"),
            List.of("vi-1-1", "ed-1-1")),
        choices(
            situation(new Job.Install("editor"), new Job.UpdateAll()),
            "old-2-1",
            "vi-1-1",
            "info-1-1"));
  }

  private static Target words(String text) {
    return new Target.Words(text);
  }
}
