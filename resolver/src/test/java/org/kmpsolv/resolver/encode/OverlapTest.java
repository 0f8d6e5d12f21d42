package org.kmpsolv.resolver.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.Criterion;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.kernel.Packages;

/** Two KMPs that bring a module to the same kernel overlap, unless both are asked for. */
final class OverlapTest {
  private final Packages packages =
      new Packages()
          .install(
              "kernel-default-1-1",
              "provides kernel-uname-r = 1-1-default",
              "provides multiversion(kernel)",
              "provides ksym(default:s) = 1")
          .add("foo-kmp-1-1", driver("provides kmod(m.ko)", "provides kmod(n.ko)"))
          .add("bar-kmp-1-1", driver("provides kmod(m.ko)", "provides kmod(n.ko)"))
          .add("baz-kmp-1-1", driver("provides kmod(other.ko)"))
          .add("half-kmp-1-1", driver("provides kmod(n.ko)"))
          .add("tool-1-1", "requires bar-kmp", "requires baz-kmp")
          .add("kit-1-1", "requires half-kmp");

  private static String[] driver(String... modules) {
    return Stream.concat(Stream.of("requires ksym(default:s) = 1"), Stream.of(modules))
        .toArray(String[]::new);
  }

  private void overlaps(long count, String... names) {
    List<Job> jobs = Stream.of(names).<Job>map(Job.Install::new).toList();
    Plan plan =
        assertInstanceOf(Plan.class, Resolver.resolve(packages.universe(), Request.of(jobs)));
    assertEquals(
        List.of(count),
        plan.criteria().stream()
            .filter(each -> each.name().equals(Criteria.OVERLAPS))
            .map(Criterion::value)
            .toList());
  }

  @Test
  void aPairCountsOnceHoweverManyModulesItShares() {
    overlaps(1, "foo-kmp", "tool");
    overlaps(1, "foo-kmp", "kit");
    overlaps(2, "foo-kmp", "half-kmp", "tool");
  }

  @Test
  void whoAsksForBothWantsBoth() {
    overlaps(0, "foo-kmp", "bar-kmp");
  }

  @Test
  void oneAloneOverlapsNothing() {
    overlaps(0, "tool");
  }
}
