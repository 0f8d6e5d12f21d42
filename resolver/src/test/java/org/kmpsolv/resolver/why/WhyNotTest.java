package org.kmpsolv.resolver.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.why.WhyNot.Difference;
import org.kmpsolv.resolver.why.WhyNot.Verdict;

class WhyNotTest {
  private static <T extends WhyNot> T ask(
      Class<T> kind, Packages packages, String what, Job... jobs) {
    Universe universe = packages.universe();
    Request request = Request.of(List.of(jobs));
    Plan plan = assertInstanceOf(Plan.class, Resolver.resolve(universe, request));
    List<WhyNot> answers = WhyNot.of(new Situation(universe, request), plan, what);
    assertEquals(1, answers.size(), answers.toString());
    return assertInstanceOf(kind, answers.get(0));
  }

  private static List<String> names(List<Nevra> packages) {
    return packages.stream().map(Nevra::name).toList();
  }

  @Test
  void whatConflictsCannotBe() {
    Packages packages = new Packages().add("a-1-1", "conflicts b").add("b-1-1");
    WhyNot.Impossible b = ask(WhyNot.Impossible.class, packages, "b", new Job.Install("a"));
    assertEquals("b-1-1.x86_64", b.nevra().toString());
    assertEquals(1, b.problems().size());
    Problem problem = b.problems().get(0);
    assertEquals("a-1-1.x86_64 conflicts with 'b' provided by b-1-1.x86_64", problem.summary());
    assertEquals(
        List.of("do not install a"),
        problem.solutions().stream().map(Problem.Solution::summary).toList());
  }

  @Test
  void whatTakesMoreIsWorse() {
    Packages packages =
        new Packages()
            .add("a-1-1", "requires x")
            .add("small-1-1", "provides x")
            .add("big-1-1", "provides x", "requires library")
            .add("library-1-1");
    WhyNot.Possible big = ask(WhyNot.Possible.class, packages, "big", new Job.Install("a"));
    assertEquals(Verdict.WORSE, big.verdict());
    assertEquals(Optional.of(new Difference("new packages", 3, 2)), big.difference());
    assertEquals(List.of("library"), names(big.comes()));
    assertEquals(List.of("small"), names(big.without()));
    assertTrue(big.proved());
  }

  @Test
  void anOlderVersionIsWorseBeforeAnythingIsCounted() {
    Packages packages =
        new Packages()
            .add("a-1-1", "requires x")
            .add("x-1-1")
            .add("x-2-1", "requires library")
            .add("library-1-1");
    WhyNot.Possible old = ask(WhyNot.Possible.class, packages, "x=1", new Job.Install("a"));
    assertEquals(Verdict.WORSE, old.verdict());
    assertEquals(Optional.of(new Difference("new, not the best", 1, 0)), old.difference());
  }

  @Test
  void whatWouldDoAsWellIsEqual() {
    Packages packages =
        new Packages()
            .add("a-1-1", "requires x")
            .add("one-1-1", "provides x")
            .add("two-1-1", "provides x");
    Universe universe = packages.universe();
    Request request = Request.of(List.of(new Job.Install("a")));
    Plan plan = assertInstanceOf(Plan.class, Resolver.resolve(universe, request));
    boolean isOne = plan.steps().stream().anyMatch(step -> step.nevra().name().equals("one"));
    WhyNot.Possible other =
        ask(WhyNot.Possible.class, packages, isOne ? "two" : "one", new Job.Install("a"));
    assertEquals(Verdict.EQUAL, other.verdict());
    assertEquals(Optional.empty(), other.difference());
  }

  @Test
  void whatOnlyComesOnTopIsNotAskedFor() {
    Packages packages =
        new Packages()
            .add("a-1-1")
            .add("b-1-1")
            .add("b-2-1", "requires library")
            .add("library-1-1");
    WhyNot.Possible b = ask(WhyNot.Possible.class, packages, "b", new Job.Install("a"));
    assertEquals(Verdict.NOT_ASKED, b.verdict());
    assertEquals("b-2-1.x86_64", b.nevra().toString());
    assertEquals(Optional.of(new Difference("new packages", 3, 1)), b.difference());
    assertEquals(List.of("library"), names(b.comes()));
  }

  @Test
  void whatIsThereIsThere() {
    Packages packages = new Packages().add("a-1-1", "requires b").add("b-1-1").install("c-1-1");
    ask(WhyNot.InPlan.class, packages, "b", new Job.Install("a"));
    ask(WhyNot.InPlan.class, packages, "c", new Job.Install("a"));
  }

  @Test
  void aKernelThatIsHeldBackIsToldAsSuch() {
    Packages packages =
        new Packages()
            .install(
                "kernel-1-1",
                "provides kernel-uname-r = 1-default",
                "provides multiversion(kernel)",
                "provides ksym(default:a) = 1")
            .install(
                "foo-kmp-1-1",
                "provides multiversion(kernel)",
                "provides kmod(foo.ko)",
                "requires ksym(default:a) = 1")
            .add(
                "kernel-2-1",
                "provides kernel-uname-r = 2-default",
                "provides multiversion(kernel)",
                "provides ksym(default:a) = 2");
    WhyNot.Impossible kernel =
        ask(WhyNot.Impossible.class, packages, "kernel", new Job.UpdateAll());
    assertEquals("kernel-2-1.x86_64", kernel.nevra().toString());
    assertEquals(
        "kernel-2-1.x86_64 is held back: 2-default would boot without module foo.",
        kernel.heldBack().get(0));
    assertEquals(
        "kernel 2-default would boot without module foo, which the running kernel has",
        kernel.problems().get(0).summary());
  }
}
