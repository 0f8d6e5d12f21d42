package org.kmpsolv.resolver.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.situation.Situation;

/** What is broken in what is installed. */
class VerificationTest {
  private static final String KERNEL_1 = "provides kernel-uname-r = 1-1-default";
  private static final String KERNEL_2 = "provides kernel-uname-r = 2-1-default";
  private static final String OLD = "provides ksym(default:a) = 1";
  private static final String NEW = "provides ksym(default:a) = 2";
  private static final String NEEDS_OLD = "requires ksym(default:a) = 1";
  private static final String NEEDS_NEW = "requires ksym(default:a) = 2";

  private final Packages packages = new Packages();

  private Verification verify(String... devices) {
    Universe universe = packages.universe();
    return Verification.of(
        new Situation(universe, Request.of(List.of()).withHardware(List.of(devices))));
  }

  private List<String> names(Iterable<Integer> ids) {
    return Packages.names(packages.universe(), ids);
  }

  @Test
  void aKernelAndItsKmpsAreSound() {
    packages
        .install("kernel-default-1-1", KERNEL_1, OLD)
        .install("foo-1-1", "provides kmod(foo.ko)", NEEDS_OLD, "requires rpmlib(X)");
    Verification verification = verify();
    assertTrue(verification.isSound());
    assertEquals("1-1-default", verification.boot().orElseThrow().release());
  }

  @Test
  void whatIsRequiredAndNotInstalled() {
    packages
        .install("a-1-1", "requires b", "requires c > 1", "requires a")
        .install("c-1-1")
        .add("b-1-1");
    Verification verification = verify();
    assertFalse(verification.isSound());
    assertEquals(List.of("b", "c > 1"), verification.packages().get(0).unmet());
  }

  @Test
  void whatConflictsAndIsInstalled() {
    packages
        .install("a-1-1", "conflicts b", "conflicts a", "conflicts (b and c)", "conflicts d")
        .install("b-1-1")
        .install("c-1-1")
        .add("d-1-1");
    BrokenPackage broken = verify().packages().get(0);
    assertEquals(
        List.of("b", "(b and c)"),
        broken.conflicts().stream().map(BrokenPackage.Conflict::capability).toList());
    assertEquals(List.of("b-1-1"), names(broken.conflicts().get(0).with()));
    assertEquals(List.of(), broken.conflicts().get(1).with());
  }

  @Test
  void whatIsReplacedAndStillThere() {
    packages
        .install("a-1-1")
        .install("a-2-1")
        .install("old-1-1")
        .install("new-1-1", "obsoletes old")
        .install("kernel-default-1-1", KERNEL_1, OLD)
        .install("kernel-default-2-1", KERNEL_2, OLD);
    Verification verification = verify();
    assertEquals(
        List.of("a-1-1", "old-1-1"),
        names(verification.packages().stream().map(BrokenPackage::id).toList()));
    assertEquals(List.of("a-2-1"), names(verification.packages().get(0).beside()));
    assertEquals(List.of("new-1-1"), names(verification.packages().get(1).beside()));
  }

  @Test
  void nativeWeakUpdateAndNotLoadable() {
    packages
        .install("kernel-default-1-1", KERNEL_1, OLD, "provides ksym(default:b) = 1")
        .install("kernel-default-2-1", KERNEL_2, NEW, "provides ksym(default:b) = 1")
        .install("foo-1-1", NEEDS_OLD)
        .install("foo-2-1", NEEDS_NEW)
        .install("bar-1-1", "requires ksym(default:b) = 1");
    KernelTable newest = verify().kernels().get(1);
    assertEquals(List.of("foo-2-1"), names(newest.nativeKmps()));
    assertEquals(List.of("bar-1-1"), names(newest.weakUpdates()));
    assertEquals(List.of("foo-1-1"), names(newest.notLoadable().keySet()));
    assertEquals("a differs", newest.causes().get(0).obstacle().tell());
    assertTrue(verify().isSound());
  }

  @Test
  void aKmpOfAnotherFlavorIsNotMissedOnAKernel() {
    packages
        .install("kernel-default-1-1", KERNEL_1, OLD)
        .install("kernel-rt-1-1", "provides kernel-uname-r = 1-1-rt", "provides ksym(rt:a) = 1")
        .install("foo-kmp-rt-1-1", "provides kmod(foo.ko)", "requires ksym(rt:a) = 1");
    Verification verification = verify();
    assertTrue(verification.isSound());
    verification.kernels().forEach(it -> assertTrue(it.notLoadable().isEmpty()));
  }

  @Test
  void aKmpThatLoadsOnNoKernelIsStranded() {
    packages
        .install("kernel-default-1-1", KERNEL_1, OLD, "provides ksym(default:b) = 1")
        .install("kernel-default-2-1", KERNEL_2, NEW, "provides ksym(default:b) = 2")
        .install("foo-1-1", NEEDS_OLD, "requires ksym(default:b) = 2");
    Verification verification = verify();
    assertTrue(verification.packages().isEmpty());
    assertEquals(List.of("foo-1-1"), names(verification.stranded()));
    assertFalse(verification.isSound());
  }

  @Test
  void aModuleThatAnOlderKernelHasIsLostOnTheBootKernel() {
    packages
        .install("kernel-default-1-1", KERNEL_1, OLD)
        .install("kernel-default-2-1", KERNEL_2, NEW)
        .install("foo-1-1", "provides kmod(foo-bar.ko)", NEEDS_OLD);
    Verification verification = verify();
    assertTrue(verification.packages().isEmpty());
    assertEquals("1-1-default", verification.lost().get(0).release());
    assertEquals(List.of("foo_bar"), verification.lost().get(0).modules().asList());
    assertFalse(verification.isSound());
  }

  @Test
  void aDeviceWithoutADriverThoughThereIsOne() {
    String supplement = "supplements modalias(pci:v1*)";
    packages
        .install("kernel-default-1-1", KERNEL_1, OLD)
        .add("foo-1-1", NEEDS_OLD, supplement)
        .add("other-1-1", NEEDS_NEW, "supplements modalias(pci:v3*)");
    assertEquals("pci:v1d2", verify("pci:v1d2", "pci:v2d2", "pci:v3").undriven().get(0).modalias());
    assertEquals(1, verify("pci:v1d2", "pci:v2d2", "pci:v3").undriven().size());
    packages.install("foo-1-1", NEEDS_OLD, supplement);
    assertTrue(verify("pci:v1d2").isSound());
  }

  @Test
  void anInstalledDriverThatDoesNotLoadDrivesNothing() {
    packages
        .install("kernel-default-2-1", KERNEL_2, NEW)
        .install("foo-1-1", NEEDS_OLD, "supplements modalias(pci:v1*)");
    assertEquals(1, verify("pci:v1d2").undriven().size());
  }
}
