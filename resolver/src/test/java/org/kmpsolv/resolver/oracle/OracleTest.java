package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.oracle.BruteForce.Answer;

/** The oracle itself, on cases whose answer is plain. */
final class OracleTest {
  private static final Repository REPOSITORY = new Repository("r", 99);
  private static final Repository BETTER = new Repository("p", 50);

  private final List<SmallPackage> packages = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "x, x = 1-1, true",
    "x = 1, x = 1-2, true",
    "x = 1-2, x = 1, true",
    "x = 1, x > 1-1, true",
    "x = 1-1, x > 1, false",
    "x = 1-1, x >= 1, true",
    "x = 1-1, x < 1-2, true",
    "x < 2, x > 2, false",
    "x <= 2, x >= 2-1, true",
    "x = 1:1-1, x > 3, true",
    "x > 1-1, x < 1-2, true",
    "x > 1, x < 2, true",
  })
  void versionsOverlap(String provided, String wanted, boolean overlap) {
    assertEquals(
        overlap, range(provided).overlaps(range(wanted)), () -> provided + " and " + wanted);
    assertEquals(
        overlap, range(wanted).overlaps(range(provided)), () -> wanted + " and " + provided);
  }

  private static VersionRange range(String relation) {
    return VersionRange.of((Relation) Dependency.parse(relation));
  }

  @ParameterizedTest
  @CsvSource({
    "pci:v1d*, pci:v1d2, true",
    "pci:v?d2, pci:v1d2, true",
    "pci:v1d[12], pci:v1d2, true",
    "pci:v1d[3-9], pci:v1d2, false",
    "pci:v1d[1-3], pci:v1d2, true",
    "*d2, pci:v1d2, true",
    "pci:v1, pci:v1d2, false",
  })
  void globs(String glob, String device, boolean match) {
    assertEquals(match, Glob.matches(glob, device));
  }

  @Test
  void whatIsRequiredComesToo() {
    available("a", "1-1", "requires b >= 2");
    available("b", "1-1");
    available("b", "2-1");
    assertSolved("[a-1-1.x86_64@r, b-2-1.x86_64@r]", install("a"));
  }

  @Test
  void aPriorityIsAboveAVersion() {
    available("a", "2-1");
    available(BETTER, "a", "1-1");
    assertSolved("[a-1-1.x86_64@p]", install("a"));
    assertSolved("[a-2-1.x86_64@r]", install("a=2"));
  }

  @Test
  void whatConflictsIsNotBeside() {
    installed("a", "1-1");
    available("b", "1-1", "conflicts a");
    assertUnsolvable(install("b"));
    assertSolved("[b-1-1.x86_64@r]", install("b"), remove("a"));
  }

  @Test
  void anObsoleterTakesThePlace() {
    installed("a", "1-1");
    available("b", "1-1", "obsoletes a < 2");
    assertSolved("[b-1-1.x86_64@r]", install("b"));
  }

  @Test
  void whatProvidesAnObsoletedNameStays() {
    installed("c", "1-1", "provides a = 1");
    available("b", "1-1", "obsoletes a");
    assertSolved("[b-1-1.x86_64@r, c-1-1.x86_64@@System]", install("b"));
  }

  @Test
  void whatIsInstalledKeepsObsoletedPackagesOut() {
    installed("b", "1-1", "obsoletes a < 2");
    available("a", "1-1");
    assertUnsolvable(install("a"));
    available("a", "2-1");
    assertSolved("[a-2-1.x86_64@r, b-1-1.x86_64@@System]", install("a"));
  }

  @Test
  void whatIsInstalledIsNotMadeOlder() {
    installed("a", "2-1");
    available("a", "1-1");
    assertUnsolvable(install("a=1"));
    available("a", "3-1");
    assertSolved("[a-3-1.x86_64@r]", install("a"));
  }

  @Test
  void kernelsStandBesideEachOther() {
    installed("kernel", "1-1", "provides multiversion(kernel)");
    available("kernel", "2-1", "provides multiversion(kernel)");
    Answer answer = assertSolves(install("kernel"));
    assertEquals(
        "[kernel-1-1.x86_64@@System, kernel-2-1.x86_64@r]",
        universe().names(answer.states().get(0)));
  }

  @Test
  void whatWasBrokenBeforeStaysBroken() {
    installed("a", "1-1", "requires nothing", "conflicts c");
    installed("c", "1-1");
    available("b", "1-1");
    assertSolved("[a-1-1.x86_64@@System, b-1-1.x86_64@r, c-1-1.x86_64@@System]", install("b"));
  }

  @Test
  void ofTwoRemovalsTheSmallerIsChosen() {
    installed("a", "1-1");
    installed("b", "1-1", "requires a");
    installed("c", "1-1", "requires (b or a)");
    assertSolved("[a-1-1.x86_64@@System, c-1-1.x86_64@@System]", remove("b"));
    assertSolved("[]", remove("a"));
    assertCriterion("unrequested removals", 2, remove("a"));
  }

  @Test
  void whatIsRecommendedComesUnlessTurnedOff() {
    available("a", "1-1", "recommends b", "recommends nothing");
    available("b", "1-1");
    available("c", "1-1", "supplements packageand(a:b)");
    available("d", "1-1", "supplements modalias(a:pci:v1d*)");
    assertSolved("[a-1-1.x86_64@r, b-1-1.x86_64@r, c-1-1.x86_64@r]", install("a"));
    Request request = request(install("a")).withHardware(List.of("pci:v1d7"));
    assertSolved("[a-1-1.x86_64@r, b-1-1.x86_64@r, c-1-1.x86_64@r, d-1-1.x86_64@r]", request);
    assertSolved("[a-1-1.x86_64@r]", request.withPolicy(request.policy().withRecommends(false)));
  }

  @Test
  void richDependenciesMeanWhatTheySay() {
    available("a", "1-1", "requires (b if c else d)");
    available("b", "1-1", "provides x = 1");
    available("c", "1-1", "provides y");
    available("d", "1-1", "provides x = 2", "provides y");
    available("e", "1-1", "requires (x with y)");
    available("f", "1-1", "requires (x without y)");
    available("g", "1-1", "requires (c unless d)");
    assertSolved("[a-1-1.x86_64@r, d-1-1.x86_64@r]", install("a"));
    assertSolved("[a-1-1.x86_64@r, b-1-1.x86_64@r, c-1-1.x86_64@r]", install("a"), install("c"));
    assertSolved("[d-1-1.x86_64@r, e-1-1.x86_64@r]", install("e"));
    assertSolved("[b-1-1.x86_64@r, f-1-1.x86_64@r]", install("f"));
    assertSolved("[c-1-1.x86_64@r, g-1-1.x86_64@r]", install("g"));
    assertUnsolvable(install("g"), install("d"));
  }

  @Test
  void theShrinkerLeavesOnlyWhatMatters() {
    available("a", "1-1", "requires b", "recommends c");
    available("b", "1-1", "requires nothing");
    available("c", "1-1");
    SmallUniverse smallest =
        Shrinker.shrink(
            universe().withRequest(request(install("a"), remove("c"))),
            each -> new BruteForce(each).solve().verdict() == BruteForce.Verdict.UNSOLVABLE);
    assertEquals("[a-1-1.x86_64@r]", smallest.names(-1 >>> 31));
    assertEquals(1, smallest.size());
    assertEquals(ImmutableList.of(install("a")), smallest.request().jobs());
  }

  private static Job install(String what) {
    return new Job.Install(what);
  }

  private static Job remove(String what) {
    return new Job.Remove(what, false);
  }

  private static Request request(Job... jobs) {
    return Request.of(ImmutableList.copyOf(jobs));
  }

  private void installed(String name, String evr, String... dependencies) {
    available(Repository.SYSTEM, name, evr, dependencies);
  }

  private void available(String name, String evr, String... dependencies) {
    available(REPOSITORY, name, evr, dependencies);
  }

  private void available(Repository from, String name, String evr, String... dependencies) {
    PackageInfo.Builder info =
        PackageInfo.builder(name, Evr.parse(evr), "x86_64")
            .add(DependencyKind.PROVIDES, new Relation(name, Comparison.EQUAL, Evr.parse(evr)));
    for (String each : dependencies) {
      int space = each.indexOf(' ');
      info.add(
          DependencyKind.valueOf(Ascii.toUpperCase(each.substring(0, space))),
          Dependency.parse(each.substring(space + 1)));
    }
    packages.add(new SmallPackage(from, info.build()));
  }

  private SmallUniverse universe() {
    return new SmallUniverse(0, ImmutableList.copyOf(packages), request());
  }

  private Answer solve(Request request) {
    return new BruteForce(universe().withRequest(request)).solve();
  }

  private Answer assertSolves(Job... jobs) {
    Answer answer = solve(request(jobs));
    assertFalse(answer.states().isEmpty());
    return answer;
  }

  private void assertSolved(String state, Job... jobs) {
    assertSolved(state, request(jobs));
  }

  private void assertSolved(String state, Request request) {
    Answer answer = solve(request);
    assertTrue(
        answer.states().stream().anyMatch(each -> universe().names(each).equals(state)),
        () -> answer.states().stream().map(universe()::names).toList().toString());
    assertEquals(1, answer.states().size());
  }

  private void assertUnsolvable(Job... jobs) {
    assertEquals(BruteForce.Verdict.UNSOLVABLE, solve(request(jobs)).verdict());
  }

  private void assertCriterion(String name, long value, Job... jobs) {
    assertEquals(value, assertSolves(jobs).criteria().get(Criteria.NAMES.indexOf(name)));
  }
}
