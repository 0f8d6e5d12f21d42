package org.kmpsolv.resolver.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Removals;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.Packages;

/** What goes with a kernel, what goes before it, and what keeps it. */
final class PurgeTest {
  private final Packages packages = new Packages();

  PurgeTest() {
    kernel("1-1");
    kernel("2-1");
    kernel("3-1");
  }

  private void kernel(String version) {
    packages.install(
        "kernel-default-" + version,
        "provides kernel-uname-r = " + version + "-default",
        "provides multiversion(kernel)",
        "provides ksym(default:a) = " + version.charAt(0));
  }

  private Removals purge(String keep) {
    Universe universe = packages.universe();
    return Retention.purge(
        new KernelCatalog(universe), KeepSpec.parse(keep), "3-1-default", "x86_64");
  }

  private List<String> gone(String keep) {
    return purge(keep).removals().stream()
        .map(each -> each.nevra().name() + " " + each.nevra().evr() + ": " + each.reason())
        .sorted()
        .toList();
  }

  @Test
  void whatIsOutsideGoesAndTheRunningKernelStays() {
    assertEquals(
        List.of(
            "kernel-default 1-1: kernel 1-1-default is outside 'latest,running'",
            "kernel-default 2-1: kernel 2-1-default is outside 'latest,running'"),
        gone("latest,running"));
    assertEquals(
        List.of("kernel-default 1-1: kernel 1-1-default is outside 'latest-1,latest'"),
        gone("latest-1,latest"));
  }

  @Test
  void withoutASpecificationAllStay() {
    Removals purge = purge("");
    assertEquals(List.of(), purge.removals());
    assertEquals(List.of("No kernels to keep are specified: all stay."), purge.notes());
  }

  @Test
  void itsModulesGoAlong() {
    packages
        .install("foo-kmp-default-1-1", "provides kmod(foo.ko)", "requires ksym(default:a) = 1")
        .install("bar-1-1", "provides kmod(bar.ko)", "requires (foo-kmp-default and grep)")
        .install("grep-1-1");
    assertEquals(
        List.of(
            "bar 1-1: built for kernel 1-1-default, which goes",
            "foo-kmp-default 1-1: built for kernel 1-1-default, which goes",
            "kernel-default 1-1: kernel 1-1-default is outside 'latest,latest-1'"),
        gone("latest,latest-1"));
  }

  @Test
  void whatElseRequiresItKeepsIt() {
    packages
        .install("foo-kmp-default-1-1", "provides kmod(foo.ko)", "requires ksym(default:a) = 1")
        .install("tool-1-1", "requires foo-kmp-default");
    Removals purge = purge("latest,latest-1");
    assertEquals(List.of(), purge.removals());
    assertEquals(
        List.of(
            "kernel-default-1-1.x86_64 stays although outside 'latest,latest-1':"
                + " tool-1-1.x86_64 requires 'foo-kmp-default' of foo-kmp-default-1-1.x86_64."),
        purge.notes());
  }

  @Test
  void whatMissedSomethingBeforeKeepsNothing() {
    packages
        .install("tool-1-1", "requires missing")
        .install("rich-1-1", "requires (missing and kernel-uname-r = 1-1-default)");
    assertEquals(1, gone("latest,latest-1").size());
  }

  @Test
  void anotherProviderIsEnough() {
    packages
        .install("tool-1-1", "requires kernel-uname-r")
        .install("sym-1-1", "requires kernel-default < 3");
    assertEquals(1, gone("latest,latest-1").size());
    assertEquals(
        List.of("kernel-default 1-1: kernel 1-1-default is outside 'latest'"),
        gone("latest").stream().filter(each -> !each.startsWith("sym")).toList());
  }

  @Test
  void debugInformationGoesWithIt() {
    packages.install("kernel-default-debuginfo-1-1").install("kernel-default-debuginfo-2-1");
    assertEquals(
        List.of(
            "kernel-default 1-1: kernel 1-1-default is outside 'latest,latest-1'",
            "kernel-default-debuginfo 1-1: debug information of kernel-default-1-1.x86_64"),
        gone("latest,latest-1"));
  }
}
