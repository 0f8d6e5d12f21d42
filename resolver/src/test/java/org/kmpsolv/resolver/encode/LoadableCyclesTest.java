package org.kmpsolv.resolver.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.kernel.Packages;

/** Drivers that need each other: nothing justifies itself. */
final class LoadableCyclesTest {
  private final Packages packages = new Packages();

  @BeforeEach
  void aKernelAndAnIslandOfDrivers() {
    packages.install(
        "kernel-default-1-1",
        "provides kernel-uname-r = 1-1-default",
        "provides multiversion(kernel)",
        "provides ksym(default:k) = 1");
    kmp("one", "three");
    kmp("two", "one");
    kmp("three", "two");
  }

  /** It exports a symbol of its name. */
  private void kmp(String name, String needs) {
    kmp(name, name, needs);
  }

  private void kmp(String name, String exports, String needs) {
    packages.add(
        name + "-kmp-default-1-1",
        "provides kmod(" + name + ".ko)",
        "provides ksym(default:" + exports + ") = 1",
        "requires ksym(default:" + needs + ") = 1");
  }

  private Resolution install(String name) {
    return Resolver.resolve(
        packages.universe(), Request.of(List.of(new Job.Install(name + "-kmp-default"))));
  }

  private List<String> installed(String name) {
    return assertInstanceOf(Plan.class, install(name)).steps().stream()
        .map(step -> step.nevra().name().replace("-kmp-default", ""))
        .sorted()
        .toList();
  }

  @Test
  void aCycleDoesNotLoadByItself() {
    for (String name : List.of("one", "two", "three")) {
      assertInstanceOf(Resolution.Unsolvable.class, install(name));
    }
  }

  @Test
  void oneThatTheKernelCarriesCarriesTheRest() {
    kmp("other", "two", "k");
    assertEquals(List.of("other", "three"), installed("three"));
    assertEquals(List.of("one", "other", "three"), installed("one"));
    assertEquals(List.of("one", "other", "three", "two"), installed("two"));
  }

  @Test
  void twoCyclesDoNotCarryEachOther() {
    kmp("left", "one", "right");
    kmp("right", "right", "two");
    assertInstanceOf(Resolution.Unsolvable.class, install("one"));
    assertInstanceOf(Resolution.Unsolvable.class, install("left"));
  }

  /** Two of the cycle are there already, one of which could load only with another's help. */
  @Test
  void oneThatDoesNotLoadCarriesNothing() {
    packages
        .install(
            "left-kmp-default-1-1",
            "provides ksym(default:left) = 1",
            "requires ksym(default:right) = 1",
            "requires ksym(default:extra) = 1")
        .install(
            "right-kmp-default-1-1",
            "provides ksym(default:right) = 1",
            "requires ksym(default:middle) = 1")
        .add(
            "middle-kmp-default-1-1",
            "provides ksym(default:middle) = 1",
            "requires ksym(default:left) = 1",
            "recommends extra-kmp-default");
    kmp("extra", "k");
    kmp("other", "left", "k");
    assertEquals(List.of("extra", "middle", "other"), installed("middle"));
    packages.install("tool-1-1", "conflicts other-kmp-default");
    assertInstanceOf(Resolution.Unsolvable.class, install("middle"));
  }
}
