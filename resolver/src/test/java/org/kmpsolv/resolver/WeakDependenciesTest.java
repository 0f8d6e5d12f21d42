package org.kmpsolv.resolver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.resolver.kernel.Packages;

/** Which recommends and supplements are acted upon. */
final class WeakDependenciesTest {
  private final Packages packages = new Packages();

  private List<String> names(Request request) {
    Plan plan = assertInstanceOf(Plan.class, Resolver.resolve(packages.universe(), request));
    return plan.steps().stream()
        .map(step -> step.nevra().name() + "-" + step.nevra().evr().version())
        .sorted()
        .toList();
  }

  private static Request install(String name, Option... options) {
    return Request.of(List.of(new Job.Install(name)))
        .withPolicy(Policy.DEFAULT.withOptions(Set.of(options)));
  }

  private void offer(String... names) {
    for (String name : names) {
      packages.add(name + "-1-1");
    }
  }

  @Test
  void bothSidesOfAConjunctionAreWanted() {
    offer("b", "c");
    packages.add("a-1-1", "recommends (b and c)");
    assertEquals(List.of("a-1", "b-1", "c-1"), names(install("a")));
    assertEquals(
        List.of("a-1"), names(install("a").withPolicy(Policy.DEFAULT.withRecommends(false))));
  }

  @Test
  void oneSideOfADisjunctionIsEnough() {
    offer("b", "c");
    packages.add("a-1-1", "recommends (b or c)");
    assertEquals(List.of("a-1", "b-1"), names(install("a")));
  }

  @Test
  void aConditionDecides() {
    offer("b", "c", "d");
    packages.add("a-1-1", "recommends (b if c else d)");
    assertEquals(List.of("a-1", "d-1"), names(install("a")));
    packages.install("c-0-1");
    assertEquals(List.of("a-1", "b-1"), names(install("a")));
  }

  @Test
  void anExceptionDecides() {
    offer("b", "d");
    packages.add("a-1-1", "recommends (b unless c else d)");
    assertEquals(List.of("a-1", "b-1"), names(install("a")));
    packages.install("c-0-1");
    assertEquals(List.of("a-1", "d-1"), names(install("a")));
  }

  @Test
  void whatNobodyOffersIsNotMissed() {
    offer("b");
    packages.add("a-1-1", "recommends missing").add("a-2-1", "recommends (missing and b)");
    assertEquals(List.of("a-2"), names(install("a")));
  }

  @Test
  void theNewestComesThoughAnOlderOneWouldWishForLess() {
    packages.add("a-1-1").add("a-2-1", "recommends b").add("b-1-1", "conflicts c").add("c-1-1");
    Request both = Request.of(List.of(new Job.Install("top"), new Job.Install("c")));
    packages.add("top-1-1", "requires a");
    assertEquals(List.of("a-2", "c-1", "top-1"), names(both));
    assertEquals(
        List.of("a-1", "c-1", "top-1"),
        names(both.withPolicy(Policy.DEFAULT.with(Option.STRONG_RECOMMENDS))));
  }

  @Test
  void whatIsInstalledIsAskedAgainOnlyWhereThatIsWanted() {
    offer("b", "x");
    packages.install("a-1-1", "recommends b").add("c-1-1", "supplements a");
    assertEquals(List.of("x-1"), names(install("x")));
    assertEquals(List.of("b-1", "c-1", "x-1"), names(install("x", Option.ADD_ALREADY_RECOMMENDED)));
  }

  @Test
  void whatWasMetBeforeIsAskedAgainOnlyOfWhatIsNew() {
    offer("b", "d");
    packages
        .install("a-1-1")
        .add("a-2-1")
        .add("c-1-1", "supplements a", "provides cap", "requires b")
        .add("x-1-1", "requires (d or cap)");
    assertEquals(List.of("a-2"), names(install("a=2")));
    assertEquals(List.of("a-2", "b-1", "c-1"), names(install("a=2", Option.SUPPLEMENT_UPDATES)));
    assertEquals(List.of("d-1", "x-1"), names(install("x", Option.SUPPLEMENT_UPDATES)));
  }

  @Test
  void theMachineAloneMayHaveASay() {
    offer("b");
    packages
        .add("a-1-1", "recommends b")
        .add("c-1-1", "supplements a")
        .add("d-1-1", "supplements (a and language(de))")
        .add("f-1-1", "supplements (language(de) and a)")
        .add("e-1-1", "supplements language(fr)");
    Request german =
        install("a", Option.ONLY_NAMESPACE_RECOMMENDED).withFacts(Set.of("language(de)"));
    assertEquals(List.of("a-1", "d-1", "f-1"), names(german));
    assertEquals(
        List.of("a-1", "b-1", "c-1", "d-1", "f-1"), names(german.withPolicy(Policy.DEFAULT)));
  }

  @Test
  void onlyTheBestOfANameSpeaksForIt() {
    packages.add("a-1-1").add("b-1-1", "supplements a").add("b-2-1");
    assertEquals(List.of("a-1"), names(install("a")));
  }

  /** Where both kinds are wanted, what nobody offers is no reason to call a plan worse. */
  @ParameterizedTest
  @CsvSource({
    "missing, 0",
    "(missing and b), 0",
    "(b and missing), 0",
    "(missing or gone), 0",
    "(missing or never), 1",
    "(missing if b), 0",
    "(missing if a else gone), 0",
    "(never if a else gone), 1",
    "(never if gone else missing), 0",
    "(never if a else b), 1",
    "(missing unless b), 0",
    "(missing unless a else gone), 0",
    "(never unless gone else b), 1",
    "(gone unless a else never), 1",
    "never, 1"
  })
  void onlyWhatSomebodyOffersIsMissed(String dependency, int unmet) {
    offer("b");
    packages.add("a-1-1", "recommends " + dependency).add("never-1-1", "requires missing");
    Plan plan = assertInstanceOf(Plan.class, Resolver.resolve(packages.universe(), install("a")));
    assertEquals(
        List.of((long) unmet),
        plan.criteria().stream()
            .filter(each -> each.name().equals("unmet recommends"))
            .map(Criterion::value)
            .toList());
  }
}
