package org.kmpsolv.resolver.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.rule.Rule;

/** The check, on cases whose answer is plain. */
final class CheckTest {
  private static Check check(Universe universe) {
    return Check.of(universe, "x86_64", id -> true, true);
  }

  /** The packages that a cause tells, in its order. */
  private static List<String> told(Universe universe, Cause cause) {
    return cause.first().stream()
        .map(each -> universe.name(each.id()) + "-" + universe.evr(each.id()))
        .toList();
  }

  private static List<String> rules(Universe universe, Cause cause) {
    return ((Reason.Clash) cause.reason())
        .rules().stream().map((Rule rule) -> rule.tell(universe)).toList();
  }

  @Test
  void versionsThatExcludeEachOtherAreEachInstallable() {
    Universe universe =
        new Packages()
            .add("a-1-1", "requires b = 1")
            .add("a-2-1", "requires b = 2")
            .add("b-1-1", "conflicts c")
            .add("b-2-1")
            .add("c-1-1")
            .universe();
    Check check = check(universe);
    assertTrue(check.isSound());
    assertEquals(5, check.checked());
  }

  @Test
  void whatLacksTheSameIsOneCauseAndWhatNeedsItFallsToo() {
    Universe universe =
        new Packages()
            .add("a-1-1", "requires nothing", "requires none")
            .add("b-1-1", "requires nothing", "requires none")
            .add("c-1-1", "requires d")
            .add("d-1-1", "requires b")
            .add("e-1-1", "requires never")
            .universe();
    Check check = check(universe);
    assertEquals(5, check.uninstallable());
    assertEquals(2, check.causes().size());
    Cause cause = check.causes().get(0);
    assertEquals(4, cause.count());
    assertEquals(
        List.of("nothing", "none"),
        ((Reason.Missing) cause.reason())
            .dependencies().stream().map(it -> universe.dependency(it).toString()).toList());
    assertEquals(List.of("a-1-1", "b-1-1", "d-1-1", "c-1-1"), told(universe, cause));
    assertEquals(
        List.of("c d d", "d b b"),
        cause.first().get(3).needs().stream()
            .map(
                need ->
                    universe.name(need.id())
                        + " "
                        + universe.dependency(need.dependency())
                        + " "
                        + universe.name(need.provider()))
            .toList());
    assertEquals(List.of("e-1-1"), told(universe, check.causes().get(1)));
  }

  @Test
  void whatTakesTwoCausesIsToldOnce() {
    Universe universe =
        new Packages()
            .add("a-1-1", "provides x", "requires nothing")
            .add("b-1-1", "provides x", "requires none")
            .add("c-1-1", "requires x")
            .universe();
    Check check = check(universe);
    assertEquals(3, check.uninstallable());
    assertEquals(List.of(1, 1), check.causes().stream().map(Cause::count).toList());
    assertEquals(3, check.causes().stream().mapToInt(cause -> cause.first().size()).sum());
  }

  @Test
  void aConflictIsTheShortestOneAndWhatRequiresItFallsToo() {
    Universe universe =
        new Packages()
            .add("a-1-1", "requires x", "requires c", "requires free")
            .add("b-1-1", "provides x", "conflicts c")
            .add("c-1-1")
            .add("free-1-1")
            .add("top-1-1", "requires a")
            .universe();
    Check check = check(universe);
    assertEquals(2, check.uninstallable());
    Cause cause = check.causes().get(0);
    assertEquals(1, check.causes().size());
    assertEquals(List.of("a-1-1", "top-1-1"), told(universe, cause));
    List<String> rules = rules(universe, cause);
    assertEquals(3, rules.size());
    assertEquals("b-1-1.x86_64 conflicts with 'c' provided by c-1-1.x86_64", rules.get(2));
    assertTrue(rules.contains("a-1-1.x86_64 requires 'x'"));
    assertTrue(rules.contains("a-1-1.x86_64 requires 'c'"));
  }

  @Test
  void aCircleOfConflictsHasACause() {
    Universe universe =
        new Packages()
            .add("a-1-1", "requires b", "requires c = 1")
            .add("b-1-1", "requires a", "requires c = 2")
            .add("c-1-1")
            .add("c-2-1")
            .universe();
    Check check = check(universe);
    assertEquals(2, check.uninstallable());
    assertEquals(1, check.causes().size());
    assertEquals(
        "c-1-1.x86_64 and c-2-1.x86_64 cannot be installed at the same time",
        rules(universe, check.causes().get(0)).get(3));
  }

  @Test
  void whatObsoletesIsNotBesideWhatItObsoletes() {
    Universe universe =
        new Packages()
            .add("a-1-1", "requires b", "requires c")
            .add("b-2-1", "obsoletes c < 2")
            .add("c-1-1")
            .universe();
    Check check = check(universe);
    assertEquals(1, check.uninstallable());
    assertEquals(
        "b-2-1.x86_64 obsoletes c-1-1.x86_64", rules(universe, check.causes().get(0)).get(2));
  }

  @Test
  void richDependencies() {
    Universe universe =
        new Packages()
            .add("good-1-1", "requires (b if c else d)")
            .add("b-1-1", "conflicts d")
            .add("d-1-1")
            .add("c-1-1")
            .add("bad-1-1", "requires (b if c else d)", "requires c", "requires d")
            .add("worse-1-1", "requires (b and nothing)")
            .universe();
    Check check = check(universe);
    assertEquals(2, check.uninstallable());
    assertEquals(List.of("bad-1-1"), told(universe, check.causes().get(0)));
    assertEquals(List.of("worse-1-1"), told(universe, check.causes().get(1)));
  }

  @Test
  void helpersAreNotToldOfButHelp() {
    Universe universe =
        new Packages()
            .add("a-1-1", "requires b")
            .add("b-1-1")
            .add("c-1-1", "requires no")
            .universe();
    IntPredicate asked = id -> universe.name(id).equals("a");
    Check check = Check.of(universe, "x86_64", asked, true);
    assertEquals(1, check.checked());
    assertTrue(check.isSound());
    assertTrue(check.causes().isEmpty());
  }

  @Test
  void nothingOfAnotherArchitectureIsChecked() {
    Universe universe = new Packages().add("a-1-1", "requires nothing").universe();
    assertEquals(0, Check.of(universe, "aarch64", id -> true, true).checked());
  }

  @Test
  void aKmpThatRpmWouldInstallMustLoadOnSomeKernel() {
    Packages packages =
        new Packages()
            .add(
                "kernel-1-1",
                "provides kernel-uname-r = 1-1-default",
                "provides ksym(default:s) = 12a3")
            .add(
                "kernel-2-1",
                "provides kernel-uname-r = 2-1-default",
                "provides ksym(default:s) = 9")
            .add("good-kmp-1-1", "provides kmod(good.ko)", "requires ksym(default:s) = 12a3")
            // rpm compares the checksums as versions, in which these are equal.
            .add("bad-kmp-1-1", "provides kmod(bad.ko)", "requires ksym(default:s) = 12a03");
    Universe universe = packages.universe();
    Check check = check(universe);
    assertEquals(0, check.uninstallable());
    assertFalse(check.isSound());
    assertEquals(List.of("bad-kmp-1-1"), Packages.names(universe, check.stranded().kmps()));
    assertEquals(
        List.of("s differs"),
        check.stranded().causes().stream().map(cause -> cause.obstacle().tell()).toList());
    assertTrue(Check.of(universe, "x86_64", id -> true, false).isSound());
  }

  @Test
  void withoutAKernelEveryKmpIsStranded() {
    Universe universe = new Packages().add("a-kmp-1-1", "provides kmod(a.ko)").universe();
    Check check = check(universe);
    assertEquals(List.of("a-kmp-1-1"), Packages.names(universe, check.stranded().kmps()));
    assertTrue(check.stranded().causes().isEmpty());
  }
}
