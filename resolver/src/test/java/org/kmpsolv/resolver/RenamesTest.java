package org.kmpsolv.resolver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.kernel.Packages;

/** An update keeps the name of a package where that is as good. */
class RenamesTest {
  private final Packages packages = new Packages().install("tool-1-1");

  private Plan plan(Job job) {
    Request request = Request.of(List.of(job));
    return assertInstanceOf(Plan.class, Resolver.resolve(packages.universe(), request));
  }

  private void assertComes(Job job, String... names) {
    assertEquals(
        List.of(names),
        plan(job).steps().stream()
            .filter(step -> step.action() != Step.Action.REMOVE)
            .map(step -> step.nevra().name())
            .sorted()
            .toList());
  }

  @Test
  void itsOwnNameComesThoughItBringsOneMore() {
    packages.add("tool-2-1", "requires extra").add("extra-1-1");
    packages.add("tool-ng-2-1", "obsoletes tool < 2");
    assertComes(new Job.UpdateAll(), "extra", "tool");
  }

  @Test
  void theOtherNameComesWhereThereIsNoOther() {
    packages.add("tool-ng-2-1", "obsoletes tool");
    assertComes(new Job.UpdateAll(), "tool-ng");
  }

  @Test
  void soItDoesWhereItObsoletesTheNewerOneToo() {
    packages.add("tool-2-1").add("tool-ng-2-1", "obsoletes tool");
    assertComes(new Job.UpdateAll(), "tool-ng");
  }

  @Test
  void theOtherNameIsEnoughWhereItComesAnyway() {
    packages.install("other-1-1").add("other-2-1", "obsoletes tool < 2").add("tool-2-1");
    assertComes(new Job.UpdateAll(), "other");
  }

  @Test
  void itsOwnNameComesWhereNobodyUpdatesTheOther() {
    packages.install("other-1-1").add("other-2-1", "obsoletes tool < 2").add("tool-2-1");
    assertComes(new Job.Update("tool"), "tool");
  }

  @Test
  void itsOwnNameComesThoughBothHaveOlderOnes() {
    packages.add("tool-2-1").add("tool-3-1");
    packages.add("tool-ng-2-1", "obsoletes tool < 2").add("tool-ng-3-1", "obsoletes tool < 2");
    assertComes(new Job.UpdateAll(), "tool");
  }

  /** What obsoletes the newer one as well comes in its place; nothing is lost to the other one. */
  @Test
  void noNameIsGivenUpWhereItsSuccessorComes() {
    packages.add("tool-2-1").add("tool-ng-2-1", "obsoletes tool");
    packages.add("part-1-1", "obsoletes tool < 2");
    packages.install("user-1-1").add("user-2-1", "requires part");
    assertComes(new Job.UpdateAll(), "part", "tool-ng", "user");
    assertEquals(
        List.of(0L),
        plan(new Job.UpdateAll()).criteria().stream()
            .filter(each -> each.name().equals("updates under other names"))
            .map(Criterion::value)
            .toList());
  }
}
