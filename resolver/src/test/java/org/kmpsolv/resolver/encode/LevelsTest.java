package org.kmpsolv.resolver.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Packages;

/** How far from the best is what a job gets, and what an update leads to. */
final class LevelsTest {
  private static final Set<String> LEVELS =
      Set.of(
          Criteria.REQUESTED_NOT_BEST,
          Criteria.REQUESTED_RANK,
          Criteria.LEFT_BEHIND,
          Criteria.LEFT_BEHIND_RANK);

  private final Packages packages = new Packages();

  /** The steps, and the levels that are missed. */
  private List<String> plan(Job job) {
    Plan plan =
        assertInstanceOf(
            Plan.class, Resolver.resolve(packages.universe(), Request.of(List.of(job))));
    return Stream.concat(
            plan.criteria().stream()
                .filter(each -> LEVELS.contains(each.name()) && each.value() > 0)
                .map(each -> each.value() + " " + each.name()),
            Steps.of(plan))
        .sorted()
        .toList();
  }

  private static Job weakly(String name) {
    return new Job.Install(new Target.Words(name), ImmutableSet.of(Job.Modifier.WEAK));
  }

  @Test
  void whatIsGivenUpMissesNoLevel() {
    packages.add("a-1-1", "requires missing").add("a-2-1", "requires missing");
    assertEquals(List.of(), plan(weakly("a")));
  }

  @Test
  void whatAWeakJobGetsMissesLevelsLikeAnyOther() {
    packages.add("a-1-1").add("a-2-1", "requires missing").add("a-3-1", "requires missing");
    List<String> steps = List.of("1 requested, not the best", "2 requested, rank", "install a 1");
    assertEquals(steps, plan(weakly("a")));
    assertEquals(steps, plan(new Job.Install("a")));
  }

  @Test
  void whatIsInstalledIsEnoughWhereACapabilityIsAskedForUnlessAnUpdateIs() {
    packages.add("a-2-1", "provides cap").add("a-3-1", "provides cap");
    assertEquals(List.of("install a 3"), plan(new Job.Install("cap")));
    packages.install("a-1-1", "provides cap");
    assertEquals(List.of(), plan(new Job.Install("cap")));
    assertEquals(
        List.of("upgrade a 3"),
        plan(new Job.Install(new Target.Words("cap"), ImmutableSet.of(Job.Modifier.OR_UPDATE))));
    assertEquals(List.of("upgrade a 3"), plan(new Job.Install("a")));
  }

  private static String[] kernel(int version) {
    return new String[] {
      "provides kernel-uname-r = " + version + "-1-default",
      "provides multiversion(kernel)",
      "provides ksym(default:s) = " + version
    };
  }

  private static String[] foo(int version) {
    return new String[] {
      "provides kmod(foo.ko)",
      "provides multiversion(kernel)",
      "requires ksym(default:s) = " + version
    };
  }

  /** A repository that comes first has an older driver, so the newer one is not the best. */
  @Test
  void aDriverIsUpdatedThoughOnlyForAKernelThatIsNotTheBest() {
    packages
        .install("kernel-default-1-1", kernel(1))
        .add("kernel-default-2-1", kernel(2))
        .add("kernel-default-3-1", kernel(3))
        .install("foo-kmp-default-1-1", foo(1))
        .add("foo-kmp-default-2-1", foo(2))
        .add(new Repository("first", 1), "foo-kmp-default-0-1", foo(1));
    assertEquals(
        List.of("1 left behind", "1 left behind, rank", "install foo-kmp 2", "install kernel 2"),
        plan(new Job.UpdateAll()));
  }
}
