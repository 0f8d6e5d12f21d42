package org.kmpsolv.resolver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.kernel.Packages;

/** A package bears of a rich conflict what only says that it must not be there itself. */
final class RichConflictsTest {
  private final Packages packages =
      new Packages().add("x-1-1").add("y-1-1").add("z-1-1").install("old-1-1");

  private Resolution answer(String... names) {
    List<Job> jobs = Arrays.stream(names).<Job>map(Job.Install::new).toList();
    return Resolver.resolve(packages.universe(), Request.of(jobs));
  }

  private void assertBroughtBy(List<String> brought, String... names) {
    Plan plan = assertInstanceOf(Plan.class, answer(names));
    assertEquals(brought, plan.steps().stream().map(step -> step.nevra().name()).sorted().toList());
  }

  private void assertStands(String... names) {
    assertBroughtBy(Arrays.stream(names).sorted().toList(), names);
  }

  private void assertConflicts(String... names) {
    assertInstanceOf(Resolution.Unsolvable.class, answer(names));
  }

  @Test
  void bothOfWhatItProvidesItself() {
    packages.add("a-1-1", "provides x", "conflicts (x and x <= 1)");
    assertStands("a");
    assertStands("a", "y");
    assertConflicts("a", "x");
  }

  @Test
  void oneOfItsOwnWithOneOfAnother() {
    packages.add("a-1-1", "provides x", "provides y", "conflicts (x and y)");
    assertStands("a", "z");
    assertConflicts("a", "x");
    assertConflicts("a", "y");
  }

  @Test
  void itselfTogetherWithAnother() {
    packages.add("a-1-1", "conflicts (a and y)");
    assertStands("a", "x");
    assertConflicts("a", "y");
  }

  @Test
  void itselfOrAnother() {
    packages.add("a-1-1", "conflicts ((a and x) or y)");
    assertStands("a", "z");
    assertConflicts("a", "x");
    assertConflicts("a", "y");
  }

  @Test
  void itselfOrOneTogetherWithItselfOrAnother() {
    packages.add("a-1-1", "conflicts ((a or x) and (a or y))");
    assertStands("a", "z");
    assertConflicts("a", "x");
    assertConflicts("a", "y");
  }

  @Test
  void othersAlone() {
    packages.add("a-1-1", "conflicts (x and y)");
    assertStands("a", "x");
    assertStands("a", "y");
    assertConflicts("a", "x", "y");
  }

  @Test
  void itselfUnlessAnotherIsThere() {
    packages.add("a-1-1", "conflicts (a unless x)");
    assertBroughtBy(List.of("a", "x"), "a");
    packages.add("b-1-1", "conflicts ((b unless x) and b)");
    assertBroughtBy(List.of("b", "x"), "b");
  }

  @Test
  void itselfUnlessWhatIsNowhereIsThere() {
    packages.add("a-1-1", "conflicts (a unless nowhere)");
    assertStands("a");
    packages.add("b-1-1", "conflicts (b unless (nowhere and x))");
    assertStands("b");
  }

  @Test
  void itselfAndWhatIsInstalled() {
    packages.add("a-1-1", "conflicts (a and old)");
    assertConflicts("a");
    packages.add("b-1-1", "conflicts (b unless old)");
    assertStands("b");
  }

  @Test
  void anotherUnlessItIsThereItself() {
    packages.add("a-1-1", "conflicts (x unless a)");
    assertStands("a", "x");
  }
}
