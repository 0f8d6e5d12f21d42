package org.kmpsolv.resolver.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Packages;

/** What is favored comes where another one would do as well, and else that costs. */
final class FavoredTest {
  private static final Set<String> NOT_FAVORED =
      Set.of(Criteria.NOT_FAVORED, Criteria.NOT_FAVORED_WEAK);
  private static final Job FAVOR_C = new Job.Favor(new Target.Words("c"));

  private final Packages packages = new Packages();

  /** What comes, and how often something else came than what is favored, where it did. */
  private List<String> plan(Request request) {
    Plan plan = assertInstanceOf(Plan.class, Resolver.resolve(packages.universe(), request));
    return Stream.concat(
            plan.criteria().stream()
                .filter(each -> NOT_FAVORED.contains(each.name()) && each.value() > 0)
                .map(each -> each.value() + " " + each.name()),
            plan.steps().stream().map(step -> step.nevra().name()))
        .sorted()
        .toList();
  }

  private static Request install(String name, Job... more) {
    return Request.of(List.of(new Job.Install(name))).with(List.of(more));
  }

  private void providers(String... names) {
    for (String name : names) {
      packages.add(name + "-1-1", "provides cap");
    }
  }

  @Test
  void whatIsFavoredMeetsARecommendation() {
    packages.add("a-1-1", "recommends cap");
    providers("b", "c");
    assertEquals(List.of("a", "b"), plan(install("a")));
    assertEquals(List.of("a", "c"), plan(install("a", FAVOR_C)));
  }

  @Test
  void anotherOneThatIsRecommendedCosts() {
    packages.add("a-1-1", "recommends cap").add("x-1-1", "requires b");
    providers("b", "c");
    Request request = install("a", FAVOR_C, new Job.Install("x"));
    assertEquals(List.of("1 not the favored recommended packages", "a", "b", "x"), plan(request));
    assertEquals(
        List.of("a", "b", "x"), plan(request.withPolicy(Policy.DEFAULT.withRecommends(false))));
  }

  /** Of such a recommendation no single choice is to be made. */
  @Test
  void ofARichRecommendationAllComes() {
    packages.add("a-1-1", "recommends (b and c)");
    providers("b", "c");
    assertEquals(List.of("a", "b", "c"), plan(install("a", FAVOR_C)));
  }

  @Test
  void whereOneIsInstalledAlreadyNoChoiceIsToBeMade() {
    packages.add("a-1-1", "requires cap", "requires d").install("b-1-1", "provides cap");
    providers("c", "d");
    assertEquals(List.of("a", "d"), plan(install("a", FAVOR_C)));
  }

  private void supplementing(String what) {
    packages
        .add("a-1-1")
        .add("b-1-1", "supplements " + what, "conflicts c < 2")
        .add("c-1-1", "supplements " + what);
  }

  @Test
  void ofTwoThatSupplementTheSameTheFavoredOneComes() {
    supplementing("a");
    assertEquals(List.of("a", "b"), plan(install("a")));
    assertEquals(List.of("a", "c"), plan(install("a", FAVOR_C)));
  }

  @Test
  void ofTwoThatSupplementTheMachineTheFavoredOneComes() {
    supplementing("(a and language(de))");
    Set<String> german = Set.of("language(de)");
    assertEquals(List.of("a", "b"), plan(install("a").withFacts(german)));
    assertEquals(List.of("a", "c"), plan(install("a", FAVOR_C).withFacts(german)));
  }

  @Test
  void whereAllThatSupplementTheSameComeNothingIsBetter() {
    supplementing("a");
    packages.add("c-2-1", "supplements a");
    assertEquals(List.of("a", "b", "c"), plan(install("a", FAVOR_C)));
  }

  @Test
  void whatIsAskedForThoughItSupplementsTooCosts() {
    supplementing("a");
    assertEquals(
        List.of("1 not the favored recommended packages", "a", "b"),
        plan(install("a", FAVOR_C, new Job.Install("b"))));
  }
}
