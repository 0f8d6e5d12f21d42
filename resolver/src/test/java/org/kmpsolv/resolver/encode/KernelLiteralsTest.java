package org.kmpsolv.resolver.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.kernel.Packages;

/** Where it depends on a choice whether a driver loads, and what takes the place of what goes. */
final class KernelLiteralsTest {
  private final Packages packages = new Packages();

  private Resolution answer(Set<Option> options, Job... jobs) {
    return Resolver.resolve(
        packages.universe(),
        Request.of(List.of(jobs)).withPolicy(Policy.DEFAULT.withOptions(options)));
  }

  private List<String> plan(Set<Option> options, Job... jobs) {
    return Steps.of(assertInstanceOf(Plan.class, answer(options, jobs))).sorted().toList();
  }

  private List<String> install(String... names) {
    return plan(Set.of(), jobs(names));
  }

  private void unsolvable(Job... jobs) {
    assertInstanceOf(Resolution.Unsolvable.class, answer(Set.of(), jobs));
  }

  private static Job[] jobs(String... names) {
    return Stream.of(names).map(Job.Install::new).toArray(Job[]::new);
  }

  /** A kernel that exports one symbol of its own and one that all have. */
  private static String[] kernel(int version) {
    return new String[] {
      "provides kernel-uname-r = " + version + "-1-default",
      "provides multiversion(kernel)",
      "provides ksym(default:own) = " + version,
      "provides ksym(default:common) = 1"
    };
  }

  private static String[] driver(String module, String... more) {
    return Stream.concat(
            Stream.of("provides kmod(" + module + ".ko)", "provides multiversion(kernel)"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  /** Two export the same symbol, each of them on a kernel of its own. */
  private void helpers() {
    packages
        .add("first-kmp-default-1-1", helper("own", 1))
        .add("second-kmp-default-1-1", helper("own", 2));
  }

  private static String[] helper(String symbol, int checksum) {
    return driver(
        "helper",
        "provides ksym(default:help) = 1",
        "requires ksym(default:" + symbol + ") = " + checksum);
  }

  private static String[] helped(String... more) {
    return driver(
        "foo",
        Stream.concat(
                Stream.of("requires ksym(default:help) = 1", "requires ksym(default:common) = 1"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private void aDriverForTheFirstKernel() {
    packages
        .install("kernel-default-1-1", kernel(1))
        .install("foo-kmp-default-1-1", driver("foo", "requires ksym(default:own) = 1"));
  }

  /** Its helper may be another one to rpm, which loads on no kernel. */
  @Test
  void aDriverThatIsNotThereDoesNotLoadThoughItsHelperIs() {
    aDriverForTheFirstKernel();
    packages
        .add("kernel-default-2-1", kernel(2))
        .add("foo-kmp-default-2-1", helped())
        .add("helper-kmp-default-1-1", helper("own", 2))
        .add("other-kmp-default-1-1", helper("missing", 1));
    assertEquals(
        List.of("install foo-kmp 2", "install helper-kmp 1", "install kernel 2"),
        install("kernel-default=2"));
  }

  /** It is broken already, so its requirements do not see to it that the helper is there. */
  @Test
  void anInstalledDriverThatLacksItsHelperDrivesOnlyWhereThatComes() {
    packages.install("bar-kmp-default-1-1", helped());
    aDriverForTheFirstKernel();
    packages
        .add("kernel-default-2-1", kernel(2))
        .add("helper-kmp-default-1-1", helper("common", 1));
    assertEquals(List.of("install helper-kmp 1", "install kernel 2"), install("kernel-default=2"));
  }

  /** Any helper is enough to rpm. */
  @Test
  void theHelperThatComesLoadsOnTheKernelOfItsDriver() {
    packages.install("kernel-default-1-1", kernel(1)).add("kernel-default-2-1", kernel(2));
    helpers();
    packages.add("foo-kmp-default-1-1", helped("requires ksym(default:own) = 2"));
    assertEquals(
        List.of("install foo-kmp 1", "install kernel 2", "install second-kmp 1"),
        install("foo-kmp-default"));
  }

  @Test
  void whatDoesNotComeDrivesNothingThoughNoNewerOneDoesEither() {
    aDriverForTheFirstKernel();
    String[] two = driver("foo", "requires ksym(default:own) = 2");
    packages
        .add("kernel-default-2-1", kernel(2))
        .add("foo-kmp-default-2-1", two)
        .add("foo-kmp-default-3-1", two);
    assertEquals(List.of("install foo-kmp 3", "install kernel 2"), install("kernel-default=2"));
  }

  /** It needs nothing of a kernel, so it may wait for one. */
  @Test
  void aDriverWithoutSymbolsNeedsNoKernel() {
    packages.add("kernel-default-1-1", kernel(1)).add("foo-kmp-default-1-1", driver("foo"));
    assertEquals(List.of("install foo-kmp 1"), install("foo-kmp-default"));
  }

  /** It must load on one of the two, and does on both. */
  @Test
  void anOlderDriverGoesWhereTheNewerOneLoadsByChoice() {
    packages
        .install("kernel-default-1-1", kernel(1))
        .install("kernel-default-2-1", kernel(2))
        .install("foo-kmp-default-1-1", driver("foo", "requires ksym(default:common) = 1"))
        .add("foo-kmp-default-2-1", helped());
    helpers();
    assertEquals(
        List.of("install first-kmp 1", "install second-kmp 1", "upgrade foo-kmp 2"),
        install("foo-kmp-default=2", "first-kmp-default", "second-kmp-default"));
    assertEquals(
        List.of("install first-kmp 1", "install foo-kmp 2"),
        install("foo-kmp-default=2", "first-kmp-default"));
  }

  @Test
  void theSameVersionForAnotherArchitectureIsNoNewerOne() {
    aDriverForTheFirstKernel();
    packages.add("foo-kmp-default-1-1.i586", driver("foo", "requires ksym(default:own) = 1"));
    assertEquals(List.of("install foo-kmp 1"), install("foo-kmp-default.i586"));
  }

  @Test
  void aKernelTakesThePlaceOfAnotherOneOfItsRelease() {
    packages
        .install("kernel-default-base-1-1", kernel(1))
        .add("kernel-default-1-1", kernel(1))
        .add("tool-1-1", "requires kernel-default");
    assertEquals(List.of("install kernel 1", "install tool 1"), install("tool"));
    assertEquals(
        List.of("kernel-default-base"),
        assertInstanceOf(Plan.class, answer(Set.of(), jobs("tool"))).steps().stream()
            .flatMap(step -> step.replaces().stream())
            .map(Nevra::name)
            .toList());
  }

  @Test
  void anOlderKernelDoesNotTakeThePlaceOfAnotherOneOfItsRelease() {
    packages
        .install("kernel-default-base-1-2", kernel(1))
        .add("kernel-default-1-1", kernel(1))
        .add("tool-1-1", "requires kernel-default");
    unsolvable(jobs("tool"));
  }

  private void aDriverForEachOfTwoKernels() {
    aDriverForTheFirstKernel();
    packages
        .install("kernel-default-2-1", kernel(2))
        .install("foo-kmp-default-2-1", driver("foo", "requires ksym(default:own) = 2"));
  }

  @Test
  void anInstalledNewerDriverSucceedsTheOneWhoseKernelGoes() {
    aDriverForEachOfTwoKernels();
    assertEquals(
        List.of("remove foo-kmp 1", "remove kernel 1"),
        plan(Set.of(Option.KEEP_DEPENDENTS), new Job.Remove("kernel-default=1", false)));
  }

  @Test
  void aNewerDriverThatIsNotInstalledComesInPlaceOfTheOneWhoseKernelGoes() {
    aDriverForTheFirstKernel();
    packages
        .install("kernel-default-2-1", kernel(2))
        .add("foo-kmp-default-2-1", driver("foo", "requires ksym(default:own) = 2"));
    assertEquals(
        List.of("remove kernel 1", "upgrade foo-kmp 2"),
        plan(Set.of(Option.KEEP_DEPENDENTS), new Job.Remove("kernel-default=1", false)));
  }

  @Test
  void aNewerDriverDoesNotSucceedTheOneWhoseKernelStays() {
    aDriverForEachOfTwoKernels();
    packages.add("tool-1-1", "conflicts foo-kmp-default = 1-1");
    unsolvable(jobs("tool"));
  }
}
