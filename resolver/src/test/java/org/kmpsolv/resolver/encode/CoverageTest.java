package org.kmpsolv.resolver.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.Criterion;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Packages;

/** What foo drives today it drives at the next boot. */
final class CoverageTest {
  private final Packages packages = new Packages();

  @BeforeEach
  void aKernelWithADriver() {
    packages
        .install(
            "kernel-default-1-1",
            kernel("1-1-default", "provides ksym(default:s) = 1", "provides kmod(own.ko)"))
        .install("foo-kmp-default-1-1", foo(1));
  }

  private static String[] kernel(String release, String... provides) {
    return Stream.concat(
            Stream.of("provides kernel-uname-r = " + release, "provides multiversion(kernel)"),
            Stream.of(provides))
        .toArray(String[]::new);
  }

  /** The driver for the kernel whose symbol has that checksum. */
  private static String[] foo(int checksum) {
    return new String[] {
      "provides kmod(foo.ko)",
      "provides multiversion(kernel)",
      "requires ksym(default:s) = " + checksum
    };
  }

  private static Request of(Job... jobs) {
    return Request.of(List.of(jobs));
  }

  private static Job install(String name) {
    return new Job.Install(name);
  }

  private static Job mayGo(String name) {
    return new Job.AllowUninstall(new Target.Words(name));
  }

  private Resolution answer(Request request) {
    return Resolver.resolve(packages.universe(), request);
  }

  private List<String> plan(Request request) {
    return Steps.of(assertInstanceOf(Plan.class, answer(request))).sorted().toList();
  }

  private long lost(Request request) {
    return assertInstanceOf(Plan.class, answer(request)).criteria().stream()
        .filter(each -> each.name().equals(Criteria.MODULES_LOST))
        .mapToLong(Criterion::value)
        .sum();
  }

  private void unsolvable(Request request) {
    assertInstanceOf(Resolution.Unsolvable.class, answer(request));
  }

  @Test
  void theDriverComesWithANewerKernelOrThatDoesNotCome() {
    packages.add("kernel-default-2-1", kernel("2-1-default", "provides ksym(default:s) = 2"));
    unsolvable(of(install("kernel-default=2")));
    packages.add("foo-kmp-default-2-1", foo(2));
    assertEquals(
        List.of("install foo-kmp 2", "install kernel 2"), plan(of(install("kernel-default=2"))));
  }

  @Test
  void anOlderKernelNeedsNoDriver() {
    packages.add("kernel-default-0-1", kernel("0-1-default", "provides ksym(default:s) = 0"));
    assertEquals(List.of("install kernel 0"), plan(of(install("kernel-default=0"))));
  }

  @Test
  void whatTheKernelHasItselfIsNotLost() {
    packages.add("kernel-default-2-1", kernel("2-1-default", "provides kmod(foo.ko)"));
    assertEquals(List.of("install kernel 2"), plan(of(install("kernel-default=2"))));
  }

  @Test
  void theKernelThatBootsAnywayMayLackWhatItLacksAlready() {
    packages
        .install("kernel-default-2-1", kernel("2-1-default", "provides ksym(default:s) = 2"))
        .add("kernel-default-3-1", kernel("3-1-default", "provides ksym(default:s) = 3"))
        .add("tool-1-1");
    Request tool = of(install("tool"));
    assertEquals(List.of("install tool 1"), plan(tool.withRunning("1-1-default")));
    unsolvable(of(install("kernel-default=3")).withRunning("1-1-default"));
    assertEquals(List.of("install kernel 3"), plan(of(install("kernel-default=3"))));
  }

  @Test
  void theKernelThatBootsAnywayKeepsWhatItHas() {
    packages.add("tool-1-1", "conflicts foo-kmp-default");
    unsolvable(of(install("tool"), mayGo("foo-kmp-default")));
    assertEquals(
        List.of("install tool 1", "remove foo-kmp 1"),
        plan(of(install("tool"), new Job.Remove("foo-kmp-default", false))));
  }

  @Test
  void noKernelGoesSoThatNothingIsMissed() {
    packages.add("tool-1-1", "conflicts kernel-default").add("other-1-1", "conflicts kernel-rt");
    packages.install("kernel-rt-1-1", kernel("1-1-rt", "provides ksym(rt:s) = 1"));
    Request request = of(install("tool"), mayGo("kernel-default"), mayGo("foo-kmp-default"));
    unsolvable(request.withRunning("1-1-default"));
    assertEquals(
        List.of("install other 1", "remove kernel-rt 1"),
        plan(of(install("other"), mayGo("kernel-rt")).withRunning("1-1-default")));
  }

  @Test
  void theLastKernelGoesWhereThatIsAskedFor() {
    assertEquals(
        List.of("remove foo-kmp 1", "remove kernel 1"),
        plan(of(new Job.Remove("kernel-default", false))));
  }

  /** The driver's, and what the kernel has itself and others would have of a KMP. */
  @Test
  void whereNothingIsLeftToBootEachModuleIsLost() {
    packages
        .add("own-kmp-default-1-1", "provides kmod(own.ko)", "requires ksym(default:s) = 3")
        .add("tool-1-1", "conflicts kernel-default");
    Request request =
        of(install("tool"), mayGo("kernel-default"), mayGo("foo-kmp-default"))
            .withPolicy(Policy.DEFAULT.withCoverage(CoverageMode.WARN));
    assertEquals(1, lost(request));
    assertEquals(2, lost(request.withLoaded(ImmutableSet.of("own"))));
  }
}
