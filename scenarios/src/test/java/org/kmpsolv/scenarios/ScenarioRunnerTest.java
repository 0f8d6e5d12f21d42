package org.kmpsolv.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Change;
import org.kmpsolv.resolver.Criterion;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.KernelOutcome.State;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.scenarios.ScenarioResult.Outcome;
import org.kmpsolv.scenarios.format.ScenarioReader;

/** What is said of an answer, right or wrong; the answers are made up. */
class ScenarioRunnerTest {
  private static final Step FOO = install("foo");
  private static final Step BAR = install("bar");

  @TempDir Path folder;

  @Test
  void expectedPlan() throws IOException {
    ScenarioResult result =
        run(
            """
            plan: [install foo-1-1.noarch from r, install bar-1-1.noarch]
            order: [bar-1-1.noarch, foo-1-1.noarch]
            criteria: {new packages: 2}
            reasons: {foo-1-1.noarch: asked}
            """,
            plan(BAR, FOO));
    assertEquals(ImmutableList.of(), result.differences());
    assertTrue(result.passed());
  }

  @Test
  void otherSteps() throws IOException {
    assertDiffers(
        "plan: [install bar-1-1.noarch, remove old-1-1.noarch]",
        plan(FOO, BAR),
        "steps (- expected, + planned):",
        "+ install foo-1-1.noarch from r",
        "  install bar-1-1.noarch",
        "- remove old-1-1.noarch");
  }

  @Test
  void otherRepository() throws IOException {
    assertDiffers(
        "plan: [install foo-1-1.noarch from s]",
        plan(FOO),
        "steps (- expected, + planned):",
        "+ install foo-1-1.noarch from r",
        "- install foo-1-1.noarch from s");
  }

  @Test
  void otherOrderCriteriaAndReasons() throws IOException {
    assertDiffers(
        """
        plan: [install foo-1-1.noarch, install bar-1-1.noarch]
        order: [bar-1-1.noarch, foo-1-1.noarch]
        criteria: {new packages: 1, downgrades: 0}
        reasons: {foo-1-1.noarch: required, baz-1-1.noarch: asked for}
        notes: a warning
        """,
        new Plan(
            ImmutableList.of(FOO, BAR),
            ImmutableList.of(new Criterion("new packages", 2)),
            false,
            ImmutableList.of("a note")),
        "order: expected [bar-1-1.noarch, foo-1-1.noarch], planned [foo-1-1.noarch,"
            + " bar-1-1.noarch]",
        "criterion 'new packages': expected 1, is 2",
        "criterion 'downgrades' is none of the plan's: [new packages]",
        "reason of foo-1-1.noarch: expected 'required', is 'asked for'",
        "reason of baz-1-1.noarch: the plan has no such step",
        "note (- expected, + given):",
        "- a warning",
        "+ a note",
        "the plan is not proved optimal");
  }

  @Test
  void whatBecomesOfKernels() throws IOException {
    Plan plan =
        new Plan(
            ImmutableList.of(),
            ImmutableList.of(),
            true,
            ImmutableList.of(
                kernel("1-default", State.KEPT, false, "foo"),
                kernel("2-default", State.INSTALLED, true),
                kernel("3-rt", State.INSTALLED, false)),
            ImmutableList.of());
    String expected =
        """
        plan: nothing
        kernels:
          1-default: {state: kept, lost: foo}
          kernel-2-default-1-1.noarch: {state: installed, boots: true}
        """;
    assertEquals(ImmutableList.of(), run(expected, plan).differences());
    assertDiffers(
        """
        plan: nothing
        kernels:
          1-default: {state: kept, boots: true, lost: [bar, baz]}
          3-rt: installed
          4-default: removed
        """,
        plan,
        "kernel (- expected, + planned):",
        "- 1-default: kept, boots, lost: bar, baz",
        "+ 1-default: kept, lost: foo",
        "kernel (- expected, + planned):",
        "- 4-default: removed");
  }

  private static KernelOutcome kernel(String release, State state, boolean boots, String... lost) {
    return new KernelOutcome(
        new Nevra("kernel-" + release, Evr.parse("1-1"), "noarch"),
        release,
        state,
        boots,
        ImmutableList.of(),
        ImmutableList.copyOf(lost),
        ImmutableList.of());
  }

  @Test
  void problemWherePlanIsExpected() throws IOException {
    assertDiffers(
        "plan: nothing",
        problem(),
        "a plan is expected: nothing to do",
        "+ problem: nothing provides baz",
        "+   foo requires baz",
        "+ solution: do not install foo");
  }

  @Test
  void expectedProblem() throws IOException {
    String expect =
        """
        problem: [nothing provides baz, requires baz]
        solutions: do not install foo
        """;
    assertTrue(run(expect, problem()).passed());
    assertDiffers(
        expect,
        plan(FOO),
        "a problem is expected",
        "there is a plan:",
        "+ install foo-1-1.noarch from r");
    assertDiffers(
        "problem: a conflict",
        problem(),
        "problem (- expected, + given):",
        "- a conflict",
        "+ nothing provides baz",
        "+ foo requires baz");
    assertDiffers(
        """
        problem: requires baz
        not-offered: [downgrade, not install foo]
        """,
        problem(),
        "no solution with 'not install foo' is expected: do not install foo");
  }

  @Test
  void expectedNotFound() throws IOException {
    assertTrue(run("not-found: foo", new Resolution.NotFound(ImmutableList.of("foo"))).passed());
    assertDiffers(
        "not-found: foo", plan(), "expected: not found [foo]", "there is a plan: nothing to do");
  }

  @Test
  void orderOfTheJobsMustNotMatter() throws IOException {
    Scenario scenario = scenario("plan: [install foo-1-1.noarch, install bar-1-1.noarch]");
    ScenarioResult result =
        new ScenarioRunner(
                2,
                (universe, request) ->
                    request.jobs().get(0).what().equals("foo") ? plan(FOO, BAR) : plan(FOO))
            .run(scenario);
    assertEquals(Outcome.ORDER_DEPENDENT, result.outcome());
    assertEquals(
        ImmutableList.of(
            "in the file's order (-) and shuffled with seed 2 (+):",
            "  install foo-1-1.noarch from r",
            "- install bar-1-1.noarch from r"),
        result.differences());
  }

  @Test
  void report() throws IOException {
    ScenarioReport report =
        ScenarioReport.of(List.of(run("plan: nothing", plan()), run("plan: nothing", plan(FOO))));
    assertFalse(report.passed());
    List<String> lines = report.lines();
    assertTrue(lines.get(0).startsWith("Scenario |"), lines.get(0));
    assertTrue(lines.get(2).matches("name     \\| +\\d+ ms \\| passed"), lines.get(2));
    assertTrue(lines.get(3).matches("name     \\| +\\d+ ms \\| differs"), lines.get(3));
    assertEquals(
        List.of(
            "",
            "name: differs",
            "  " + folder.resolve("scenario.yaml"),
            "  why",
            "    steps (- expected, + planned):",
            "    + install foo-1-1.noarch from r",
            "",
            "2 scenarios: 1 passed, 1 failed"),
        lines.subList(4, lines.size()));
  }

  private void assertDiffers(String expect, Resolution answer, String... lines) throws IOException {
    ScenarioResult result = run(expect, answer);
    assertEquals(Outcome.DIFFERENT, result.outcome());
    assertEquals(String.join("\n", lines), String.join("\n", result.differences()));
  }

  private ScenarioResult run(String expect, Resolution answer) throws IOException {
    return new ScenarioRunner(1, (universe, request) -> answer).run(scenario(expect));
  }

  private Scenario scenario(String expect) throws IOException {
    String head =
        """
        name: name
        description: why
        repositories: {r: [foo 1-1 noarch, bar 1-1 noarch]}
        request: [install: foo, install: bar]
        expect:
        """;
    return ScenarioReader.read(
        Files.writeString(folder.resolve("scenario.yaml"), head + expect.indent(2)));
  }

  private static Plan plan(Step... steps) {
    return new Plan(
        ImmutableList.copyOf(steps),
        ImmutableList.of(new Criterion("new packages", steps.length)),
        true,
        ImmutableList.of());
  }

  private static Resolution problem() {
    return new Resolution.Unsolvable(
        ImmutableList.of(
            new Problem(
                "nothing provides baz",
                ImmutableList.of("foo requires baz"),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(
                    new Problem.Solution(
                        ImmutableList.of(new Change.TakeBack(new Job.Install("foo"))))))));
  }

  private static Step install(String name) {
    return new Step(
        Step.Action.INSTALL,
        new Nevra(name, Evr.parse("1-1"), "noarch"),
        "r",
        ImmutableList.of(),
        "asked for",
        0,
        0);
  }
}
