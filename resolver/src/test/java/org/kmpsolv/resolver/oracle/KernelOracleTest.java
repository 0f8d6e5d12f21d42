package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Request;

/** The oracle's rules for kernels and KMPs, on cases whose answer is plain. */
final class KernelOracleTest {
  private static final Repository REPOSITORY = new Repository("r", 99);

  private final List<SmallPackage> packages = new ArrayList<>();

  @Test
  void aNewerDriverTakesThePlaceOfOneForTheSameKernel() {
    kernel(Repository.SYSTEM, "1-1", "a1");
    kmp(Repository.SYSTEM, "foo", "1-1", "a1");
    kmp(REPOSITORY, "foo", "2-1", "a1");
    assertSolved("[foo-2-1, kernel-default-1-1]", CoverageMode.REQUIRE, new Job.UpdateAll());
  }

  @Test
  void aKernelWithoutTheDriverIsHeldBack() {
    kernel(Repository.SYSTEM, "1-1", "a1");
    kmp(Repository.SYSTEM, "foo", "1-1", "a1");
    kernel(REPOSITORY, "2-1", "b2");
    assertSolved("[foo-1-1, kernel-default-1-1]", CoverageMode.REQUIRE, new Job.UpdateAll());
    String all = "[foo-1-1, kernel-default-1-1, kernel-default-2-1]";
    assertSolved(all, CoverageMode.WARN, new Job.UpdateAll());
    assertSolved(all, CoverageMode.IGNORE, new Job.UpdateAll());
    assertSolved("UNSOLVABLE", CoverageMode.REQUIRE, new Job.Install("kernel-default=2-1"));
  }

  @Test
  void aDriverComesWithItsKernel() {
    kernel(Repository.SYSTEM, "1-1", "a1");
    kmp(Repository.SYSTEM, "foo", "1-1", "a1");
    kernel(REPOSITORY, "2-1", "b2");
    kmp(REPOSITORY, "foo", "2-1", "b2");
    assertSolved(
        "[foo-1-1, foo-2-1, kernel-default-1-1, kernel-default-2-1]",
        CoverageMode.REQUIRE,
        new Job.Install("kernel-default=2-1"));
  }

  @Test
  void aDriverGoesWithItsKernel() {
    kernel(Repository.SYSTEM, "1-1", "a1");
    kmp(Repository.SYSTEM, "foo", "1-1", "a1");
    kernel(Repository.SYSTEM, "2-1", "b2");
    kmp(Repository.SYSTEM, "foo", "2-1", "b2");
    assertSolved(
        "[foo-2-1, kernel-default-2-1]",
        CoverageMode.REQUIRE,
        new Job.Remove("kernel-default=1-1", false));
  }

  @Test
  void checksumsAreNumbers() {
    kernel(Repository.SYSTEM, "1-1", "12a03456");
    kmp(REPOSITORY, "foo", "1-1", "012a3456");
    assertSolved("UNSOLVABLE", CoverageMode.REQUIRE, new Job.Install("foo"));
    packages.clear();
    kernel(Repository.SYSTEM, "1-1", "55f197c");
    kmp(REPOSITORY, "foo", "1-1", "055f197c");
    assertSolved("[foo-1-1, kernel-default-1-1]", CoverageMode.REQUIRE, new Job.Install("foo"));
  }

  @Test
  void whatNeedsTwoKernelsLoadsOnNeither() {
    kernel(Repository.SYSTEM, "1-1", "a1");
    kernel(Repository.SYSTEM, "2-1", "b2");
    add(
        REPOSITORY,
        "foo",
        "1-1",
        "requires ksym(default:s) = a1; requires ksym(default:s) = b2; provides kmod(foo.ko)");
    assertSolved("UNSOLVABLE", CoverageMode.REQUIRE, new Job.Install("foo"));
  }

  @Test
  void twoThatOnlyNeedEachOtherDoNotLoad() {
    kernel(Repository.SYSTEM, "1-1", "a1");
    add(REPOSITORY, "foo", "1-1", "provides ksym(default:f) = 1; requires ksym(default:b) = 1");
    add(REPOSITORY, "bar", "1-1", "provides ksym(default:b) = 1; requires ksym(default:f) = 1");
    assertSolved("UNSOLVABLE", CoverageMode.REQUIRE, new Job.Install("foo"));
  }

  @Test
  void aRebuildTakesThePlaceOfItsKernel() {
    kernel(Repository.SYSTEM, "1-1", "a1");
    add(
        REPOSITORY,
        "kernel-default",
        "1-2",
        "provides kernel-uname-r = 1-1-default; provides multiversion(kernel)");
    assertSolved("[kernel-default-1-2]", CoverageMode.REQUIRE, new Job.UpdateAll());
  }

  @Test
  void hardwareWantsADriverForTheKernelThatBoots() {
    kernel(REPOSITORY, "1-1", "a1");
    kernel(REPOSITORY, "2-1", "b2");
    String hardware = "; supplements modalias(kernel-default:pci:v1d*)";
    add(REPOSITORY, "foo", "1-1", "requires ksym(default:s) = a1" + hardware);
    add(REPOSITORY, "foo", "0-1", "requires ksym(default:s) = b2" + hardware);
    assertSolved(
        "[foo-0-1, kernel-default-2-1]", CoverageMode.REQUIRE, new Job.Install("kernel-default"));
  }

  @Test
  void ofTwoDriversOneDoesNotOverlap() {
    kernel(Repository.SYSTEM, "1-1", "a1");
    kmp(Repository.SYSTEM, "foo", "1-1", "a1");
    add(REPOSITORY, "bar", "1-1", "provides x; provides kmod(foo.ko)");
    add(REPOSITORY, "tool", "1-1", "provides x");
    assertSolved(
        "[foo-1-1, kernel-default-1-1, tool-1-1]", CoverageMode.REQUIRE, new Job.Install("x"));
  }

  private void kernel(Repository from, String evr, String checksum) {
    add(
        from,
        "kernel-default",
        evr,
        "provides multiversion(kernel); provides kernel-uname-r = "
            + evr
            + "-default; provides ksym(default:s) = "
            + checksum);
  }

  private void kmp(Repository from, String name, String evr, String checksum) {
    add(
        from,
        name,
        evr,
        "provides multiversion(kernel); provides kmod(foo.ko); requires ksym(default:s) = "
            + checksum);
  }

  /** Dependencies are separated by semicolons. */
  private void add(Repository from, String name, String evr, String dependencies) {
    PackageInfo.Builder info =
        PackageInfo.builder(name, Evr.parse(evr), "x86_64")
            .vendor("SUSE")
            .add(DependencyKind.PROVIDES, Dependency.parse(name + " = " + evr));
    for (String each : Splitter.on("; ").split(dependencies)) {
      int space = each.indexOf(' ');
      info.add(
          DependencyKind.valueOf(Ascii.toUpperCase(each.substring(0, space))),
          Dependency.parse(each.substring(space + 1)));
    }
    packages.add(new SmallPackage(from, info.build()));
  }

  private void assertSolved(String expected, CoverageMode coverage, Job job) {
    Request request =
        Request.of(ImmutableList.of(job))
            .withPolicy(Policy.DEFAULT.withCoverage(coverage))
            .withHardware(List.of("pci:v1d1"));
    var universe = new SmallUniverse(0, ImmutableList.copyOf(packages), request);
    BruteForce.Answer answer = new BruteForce(universe).solve();
    assertEquals(
        expected,
        answer.states().isEmpty()
            ? answer.verdict().toString()
            : universe.names(answer.states().get(0)).replaceAll("\\.x86_64@+\\w+", ""));
  }
}
