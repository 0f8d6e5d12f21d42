package org.kmpsolv.resolver.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.kernel.Packages;

/** Which modules must not be lost because they are loaded. */
class LoadedModulesTest {
  private final Packages packages =
      new Packages()
          .install(
              "kernel-default-1-1",
              "provides kernel-uname-r = 1-1-default",
              "provides ksym(default:a) = 1",
              "provides kmod(xfs.ko)",
              "provides kmod(jfs.ko)",
              "provides kmod(crc32.ko)")
          .install("foo-1-1", "requires ksym(default:a) = 1", "provides kmod(foo.ko)")
          .add("xfs-kmp-1-1", "requires ksym(default:a) = 2", "provides kmod(xfs.ko)")
          .add("jfs-kmp-1-1", "requires ksym(default:a) = 2", "provides kmod(jfs.ko)")
          .add("new-kmp-1-1", "requires ksym(default:a) = 1", "provides kmod(new.ko)");

  private Set<String> modules(String... loaded) {
    return new Situation(packages.universe(), Request.of(List.of()).withLoaded(Set.of(loaded)))
        .kernels()
        .modules();
  }

  @Test
  void thoseOfTheKernelItselfThatAKmpBringsToOthers() {
    assertEquals(Set.of("foo"), modules());
    assertEquals(Set.of("foo", "xfs"), modules("xfs"));
  }

  @Test
  void neitherWhatNoKmpBringsNorWhatNoPackageBroughtHere() {
    assertEquals(Set.of("foo"), modules("crc32"));
    assertEquals(Set.of("foo"), modules("new", "vboxdrv"));
  }
}
