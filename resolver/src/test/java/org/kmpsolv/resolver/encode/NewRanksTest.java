package org.kmpsolv.resolver.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.sat.Deadline;
import org.kmpsolv.resolver.sat.Sat;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.slice.Slicer;

/** How far from the best is what comes: of a KMP, from the best for a kernel that it loads on. */
final class NewRanksTest {
  private static final Set<String> RANKS = Set.of(Criteria.NEW_NOT_BEST, Criteria.NEW_RANK);

  private final Packages packages = new Packages();

  /** The steps, and the ranks that are not nothing. */
  private List<String> plan(Job... jobs) {
    Request request = Request.of(List.of(jobs));
    Plan plan = assertInstanceOf(Plan.class, Resolver.resolve(packages.universe(), request));
    assertTrue(plan.optimal());
    return Stream.concat(
            plan.criteria().stream()
                .filter(each -> RANKS.contains(each.name()) && each.value() > 0)
                .map(each -> each.value() + " " + each.name()),
            Steps.of(plan))
        .sorted()
        .toList();
  }

  private static String[] kernel(String release, String... symbols) {
    return Stream.concat(
            Stream.of("provides kernel-uname-r = " + release, "provides multiversion(kernel)"),
            Stream.of(symbols).map(symbol -> "provides ksym(default:" + symbol + ") = 1"))
        .toArray(String[]::new);
  }

  private void foo(int version, String symbol, String... more) {
    packages.add(
        "foo-kmp-default-" + version + "-1",
        Stream.concat(
                Stream.of(
                    "provides kmod(foo.ko)",
                    "provides multiversion(kernel)",
                    "requires ksym(default:" + symbol + ") = 1"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private void tool() {
    packages.add("tool-1-1", "requires foo-kmp-default");
  }

  @Test
  void whatLoadsOnAnotherKernelIsNoRival() {
    packages
        .install("kernel-default-1-1", kernel("1-1-default", "one"))
        .add("kernel-default-2-1", kernel("2-1-default", "two"));
    foo(1, "one");
    foo(2, "two");
    tool();
    assertEquals(List.of("install foo-kmp 1", "install tool 1"), plan(new Job.Install("tool")));
  }

  @Test
  void whatLoadsOnTheSameKernelIsARival() {
    packages.install("kernel-default-1-1", kernel("1-1-default", "one"));
    foo(1, "one");
    foo(2, "one", "conflicts tool");
    foo(3, "none");
    foo(4, "one", "conflicts tool");
    foo(5, "one", "requires missing");
    tool();
    assertEquals(
        List.of("1 new, not the best", "2 new, rank", "install foo-kmp 1", "install tool 1"),
        plan(new Job.Install("tool")));
  }

  /** The best kernel has no better driver; the older one, which nobody needs to look at, has. */
  @Test
  void aKernelThatDoesNotComeHasRivalsToo() {
    packages
        .add("kernel-default-1-1", kernel("1-1-default", "one", "both"))
        .add("kernel-default-2-1", kernel("2-1-default", "both"));
    foo(1, "both");
    foo(2, "one");
    tool();
    assertEquals(
        List.of(
            "1 new, not the best",
            "1 new, rank",
            "install foo-kmp 1",
            "install kernel 2",
            "install tool 1"),
        plan(new Job.Install("tool")));
  }

  /** Nobody needs the rival, for something else is what was asked for as well. */
  @Test
  void whatCouldBeMeantByAJobIsARivalToo() {
    packages
        .add("kernel-default-1-1", kernel("1-1-default", "one", "both"))
        .add("kernel-default-2-1", kernel("2-1-default", "both"))
        .add("asked-1-1", "provides cap")
        .add("tool-1-1", "requires foo-kmp-default = 1");
    foo(1, "both");
    foo(2, "one", "provides cap");
    assertEquals(
        List.of(
            "1 new, not the best",
            "1 new, rank",
            "install asked 1",
            "install foo-kmp 1",
            "install kernel 2",
            "install tool 1"),
        plan(new Job.Install("tool"), new Job.Install("cap")));
  }

  @Test
  void whatNeedsADriverThatMustNotComeIsNoRival() {
    packages
        .install("kernel-default-1-1", kernel("1-1-default", "one"))
        .add(
            "lib-kmp-default-1-1",
            "provides ksym(default:lib) = 1",
            "requires ksym(default:one) = 1");
    foo(1, "one");
    foo(2, "lib");
    tool();
    Job tool = new Job.Install("tool");
    assertEquals(List.of("install foo-kmp 2", "install lib-kmp 1", "install tool 1"), plan(tool));
    assertEquals(
        List.of("install foo-kmp 1", "install tool 1"),
        plan(tool, new Job.Lock(new Target.Words("lib-kmp-default"))));
  }

  /** Whether a plan of the best alone can be told to be the best of all. */
  private boolean isKnown(Job... jobs) {
    Situation situation = new Situation(packages.universe(), Request.of(List.of(jobs)));
    Encoded encoded =
        Encoder.encode(
            situation, Slicer.sliceOfBest(situation), RuleSink.to(new Sat(Deadline.NEVER)));
    return Criteria.areKnown(situation, encoded);
  }

  @Test
  void onlyWhatComesAnewAndIsNotTheBestIsToBeComparedOnOtherKernels() {
    packages
        .install("kernel-default-1-1", kernel("1-1-default", "one"))
        .add("kernel-default-2-1", kernel("2-1-default", "two"))
        .add("lib-2-1")
        .add("kit-1-1", "requires lib = 1")
        .add("lib-1-1");
    foo(2, "two");
    tool();
    assertTrue(isKnown(new Job.Install("tool")));
    foo(1, "one");
    assertFalse(isKnown(new Job.Install("tool")));
    assertTrue(isKnown(new Job.Install("kit")));
    assertTrue(isKnown(new Job.Install("foo-kmp-default")));
  }

  @Test
  void whatIsInstalledIsNotComparedOnOtherKernels() {
    packages
        .install("kernel-default-1-1", kernel("1-1-default", "one"))
        .install("foo-kmp-default-1-1", "requires ksym(default:one) = 1")
        .add("kernel-default-2-1", kernel("2-1-default", "two"));
    foo(2, "two");
    assertTrue(isKnown(new Job.UpdateAll()));
  }
}
