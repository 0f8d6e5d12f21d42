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
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Packages;

/** An older KMP that another installed one cannot do without stays beside its successor. */
final class HoldingTest {
  private static final Job NEW_LIB = new Job.Install("lib-kmp-default=2");
  private static final String USER = "user-kmp-default-1-1";

  private final Packages packages = new Packages();

  /** Both versions of lib load on the kernel; they export another checksum of the same symbol. */
  @BeforeEach
  void aNewerVersionForTheSameKernel() {
    packages
        .install(
            "kernel-default-1-1",
            "provides kernel-uname-r = 1-1-default",
            "provides multiversion(kernel)",
            "provides ksym(default:k) = 012a3",
            "provides ksym(default:j) = 1")
        .install(
            "lib-kmp-default-1-1",
            "provides kmod(lib.ko)",
            "provides multiversion(kernel)",
            "provides ksym(default:lib) = 1",
            "requires ksym(default:k) = 012a3")
        .add(
            "lib-kmp-default-2-1",
            "provides kmod(lib.ko)",
            "provides multiversion(kernel)",
            "provides ksym(default:lib) = 2",
            "requires ksym(default:j) = 1");
  }

  private Resolution answer(Job... jobs) {
    return Resolver.resolve(packages.universe(), Request.of(List.of(jobs)));
  }

  private List<String> plan(Job... jobs) {
    return Steps.of(assertInstanceOf(Plan.class, answer(jobs))).sorted().toList();
  }

  private void unsolvable(Job... jobs) {
    assertInstanceOf(Resolution.Unsolvable.class, answer(jobs));
  }

  @Test
  void whatNobodyNeedsGoes() {
    assertEquals(List.of("upgrade lib-kmp 2"), plan(NEW_LIB));
  }

  @Test
  void whatAnInstalledOneNeedsStays() {
    packages.install(USER, "requires ksym(default:lib) = 1");
    assertEquals(List.of("install lib-kmp 2"), plan(NEW_LIB));
  }

  @Test
  void whatGoesItselfHoldsNothing() {
    packages.install(USER, "requires ksym(default:lib) = 1");
    assertEquals(
        List.of("remove user-kmp 1", "upgrade lib-kmp 2"),
        plan(NEW_LIB, new Job.Remove("user-kmp-default", false)));
  }

  @Test
  void whatComesHoldsNothing() {
    packages.add(USER, "requires ksym(default:lib) = 1");
    unsolvable(NEW_LIB, new Job.Install("user-kmp-default"));
  }

  @Test
  void whatAnotherHasTooIsNotHeld() {
    packages
        .install(USER, "requires ksym(default:lib) = 1")
        .install(
            "twin-kmp-default-1-1",
            "provides ksym(default:lib) = 1",
            "requires ksym(default:j) = 1");
    assertEquals(List.of("upgrade lib-kmp 2"), plan(NEW_LIB));
  }

  /** The checksum that the other kernel exports is the same to rpm, but another number. */
  @Test
  void whatLoadsNoMoreIsNotHeld() {
    packages
        .install(USER, "requires ksym(default:lib) = 1", "requires ksym(default:missing) = 1")
        .install(
            "kernel-default-2-1",
            "provides kernel-uname-r = 2-1-default",
            "provides multiversion(kernel)",
            "provides ksym(default:k) = 12a03",
            "provides ksym(default:j) = 1");
    assertEquals(List.of("install lib-kmp 2"), plan(NEW_LIB));
    assertEquals(
        List.of("remove kernel 1", "remove user-kmp 1", "upgrade lib-kmp 2"),
        plan(
            NEW_LIB,
            new Job.Remove("kernel-default=1", false),
            new Job.AllowUninstall(new Target.Words("user-kmp-default"))));
  }
}
