package org.kmpsolv.resolver.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;

/** Loadable, Serves and the boot kernel, as SEMANTICS defines them. */
class KernelStateTest {
  private final Packages packages = new Packages();

  private KernelState state(String flavor) {
    Universe universe = packages.universe();
    return KernelState.of(new KernelCatalog(universe), Packages.all(universe), flavor);
  }

  /** What serves each kernel, the oldest first: {@code 6.1-1-default: foo-1-1}. */
  private List<String> serving() {
    Universe universe = packages.universe();
    return state("default").kernels().stream()
        .map(
            it ->
                it.kernel().release()
                    + ": "
                    + String.join(" ", Packages.names(universe, it.serving())))
        .map(String::strip)
        .toList();
  }

  @Test
  void aKmpOfAnOlderKernelServesANewerOneWhoseSymbolsAreTheSame() {
    packages
        .add(
            "kernel-default-1-1",
            "provides kernel-uname-r = 1-1-default",
            "provides ksym(default:a) = 12")
        .add(
            "kernel-default-2-1",
            "provides kernel-uname-r = 2-1-default",
            "provides ksym(default:a) = 12")
        .add("foo-kmp-default-1-1", "provides kmod(foo.ko)", "requires ksym(default:a) = 12");
    assertEquals(
        List.of("1-1-default: foo-kmp-default-1-1", "2-1-default: foo-kmp-default-1-1"), serving());
  }

  @Test
  void aChecksumIsAHexadecimalNumber() {
    packages
        .add(
            "kernel-default-1-1",
            "provides kernel-uname-r = 1-1-default",
            "provides ksym(default:short) = 55f197c",
            "provides ksym(default:zero) = 12a03456")
        .add("loads-1-1", "requires ksym(default:short) = 055F197C")
        .add("not-1-1", "requires ksym(default:zero) = 012a3456");
    assertEquals(List.of("1-1-default: loads-1-1"), serving());
  }

  @Test
  void theNewestLoadableVersionOfANameServesAndOthersOnlyLoad() {
    packages
        .add(
            "kernel-default-1-1",
            "provides kernel-uname-r = 1-1-default",
            "provides ksym(default:a) = 1")
        .add(
            "kernel-default-2-1",
            "provides kernel-uname-r = 2-1-default",
            "provides ksym(default:a) = 2")
        .add("foo-kmp-default-1-1", "provides kmod(foo.ko)", "requires ksym(default:a) = 1")
        .add("foo-kmp-default-1.5-1", "provides kmod(foo.ko)", "requires ksym(default:a) = 1")
        .add("foo-kmp-default-2-1", "provides kmod(foo.ko)", "requires ksym(default:a) = 2");
    assertEquals(
        List.of("1-1-default: foo-kmp-default-1.5-1", "2-1-default: foo-kmp-default-2-1"),
        serving());
    Universe universe = packages.universe();
    assertEquals(
        List.of("foo-kmp-default-1-1", "foo-kmp-default-1.5-1"),
        Packages.names(universe, state("default").kernels().get(0).loadable()));
  }

  @Test
  void aKmpMayNeedAnotherThatLoads() {
    packages
        .add(
            "kernel-default-1-1",
            "provides kernel-uname-r = 1-1-default",
            "provides ksym(default:a) = 1")
        .add("low-1-1", "provides ksym(default:low) = 7", "requires ksym(default:a) = 1")
        .add("high-1-1", "requires ksym(default:low) = 7")
        .add("broken-1-1", "provides ksym(default:broken) = 7", "requires ksym(default:a) = 2")
        .add("higher-1-1", "requires ksym(default:broken) = 7");
    assertEquals(List.of("1-1-default: high-1-1 low-1-1"), serving());
  }

  @Test
  void kmpsThatOnlyJustifyEachOtherDoNotLoad() {
    packages
        .add(
            "kernel-default-1-1",
            "provides kernel-uname-r = 1-1-default",
            "provides ksym(default:a) = 1")
        .add("hen-1-1", "provides ksym(default:hen) = 1", "requires ksym(default:egg) = 1")
        .add("egg-1-1", "provides ksym(default:egg) = 1", "requires ksym(default:hen) = 1");
    assertEquals(List.of("1-1-default:"), serving());
  }

  @Test
  void aKmpThatNeedsTheSymbolsOfTwoKernelsLoadsOnNeither() {
    packages
        .add(
            "kernel-default-1-1",
            "provides kernel-uname-r = 1-1-default",
            "provides ksym(default:a) = 1",
            "provides ksym(default:b) = 1")
        .add(
            "kernel-default-2-1",
            "provides kernel-uname-r = 2-1-default",
            "provides ksym(default:a) = 2",
            "provides ksym(default:b) = 2")
        .add("both-1-1", "requires ksym(default:a) = 1", "requires ksym(default:b) = 2");
    assertEquals(List.of("1-1-default:", "2-1-default:"), serving());
  }

  @Test
  void allThreeDialects() {
    packages
        .add(
            "kernel-default-1-1",
            "provides ksym(default:module_layout) = 1",
            "provides ksym(default:a) = 1")
        .add("kernel-old-1-1", "provides ksym(module_layout) = 1", "provides ksym(a) = 1")
        .add("kernel-older-1-1", "provides kernel(rt:vmlinux) = 1", "provides kernel(rt:fs) = 1")
        .add("one-1-1", "requires ksym(default:a) = 1")
        .add("two-1-1", "requires ksym(a) = 1")
        .add("three-1-1", "requires kernel(rt:fs) = 1")
        .add("any-1-1", "requires ksym(default:a)");
    assertEquals(
        List.of("1-1-default: any-1-1 one-1-1", "1-1: two-1-1", "1-1-rt: three-1-1"), serving());
  }

  @Test
  void aKernelServesItsOwnModulesAndThoseOfItsKmpsDashOrUnderscore() {
    packages
        .add(
            "kernel-default-1-1",
            "provides kernel-uname-r = 1-1-default",
            "provides kmod(ext4.ko)",
            "provides ksym(default:a) = 1")
        .add("snd-1-1", "provides kmod(snd-hda_intel.ko)", "requires ksym(default:a) = 1")
        .add("lost-1-1", "provides kmod(lost.ko)", "requires ksym(default:a) = 2");
    assertEquals(
        List.of("ext4", "snd_hda_intel"), state("default").kernels().get(0).modules().asList());
  }

  @Test
  void theNewestKernelOfTheRunningFlavorBoots() {
    packages
        .add("kernel-default-1-1", "provides kernel-uname-r = 1-1-default")
        .add("kernel-default-10-1", "provides kernel-uname-r = 10-1-default")
        .add("kernel-rt-11-1", "provides kernel-uname-r = 11-1-rt");
    assertEquals("10-1-default", state("default").boot().orElseThrow().kernel().release());
    assertEquals("11-1-rt", state("rt").boot().orElseThrow().kernel().release());
    assertEquals(true, state("debug").boot().isEmpty());
  }

  @Test
  void theCommonFlavorIsTheOneOfMostKernels() {
    packages
        .add("kernel-default-1-1", "provides kernel-uname-r = 1-1-default")
        .add("kernel-default-2-1", "provides kernel-uname-r = 2-1-default")
        .add("kernel-rt-3-1", "provides kernel-uname-r = 3-1-rt");
    Universe universe = packages.universe();
    KernelCatalog catalog = new KernelCatalog(universe);
    BitSet all = Packages.all(universe);
    assertEquals("default", KernelState.commonFlavor(catalog, all));
    all.clear(Packages.find(universe, "kernel-default-1-1"));
    assertEquals("rt", KernelState.commonFlavor(catalog, all));
    assertEquals("", KernelState.commonFlavor(catalog, new BitSet()));
  }
}
