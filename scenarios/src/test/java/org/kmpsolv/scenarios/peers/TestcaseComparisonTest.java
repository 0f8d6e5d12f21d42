package org.kmpsolv.scenarios.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.VendorClasses;
import org.kmpsolv.resolver.VendorGroups;
import org.kmpsolv.resolver.Vendors;
import org.kmpsolv.scenarios.testcase.TestAnswer;
import org.kmpsolv.scenarios.testcase.TestAnswer.Verdict;
import org.kmpsolv.scenarios.testcase.Testcase;
import org.kmpsolv.scenarios.testcase.TestcaseRunner;
import org.kmpsolv.scenarios.testcase.TestcaseWriter;

/** Test cases, ours and those that we write, as libsolv answers them. */
final class TestcaseComparisonTest {
  @TempDir private Path work = Path.of("");
  private List<String> hardware = List.of();
  private Vendors vendors = VendorClasses.NONE;

  @BeforeEach
  void testsolvIsThere() {
    Testsolv.assumePresent();
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> entries = Files.list(Path.of("testcases"))) {
      return entries.filter(each -> each.toString().endsWith(".t")).sorted().toList();
    }
  }

  /** What is expected in our own files was not made up. */
  @ParameterizedTest
  @MethodSource("files")
  void libsolvGivesTheExpectedAnswers(Path file) throws IOException, InterruptedException {
    String out = new Testsolv(work).compare(file.toAbsolutePath());
    assertTrue(out.lines().allMatch(line -> line.matches("test \\d+:")), out);
  }

  @Test
  void aPlanThatIsWrittenIsLibsolvsPlan() throws IOException, InterruptedException {
    written(new Job.Install("app"), "install app-1-1.x86_64@main", "install docs-1-1.noarch@main");
    written(
        new Job.Install("new"),
        "erase old-1-1.x86_64@@System new-1-1.x86_64@main",
        "install new-1-1.x86_64@main");
    written(
        new Job.UpdateAll(),
        "erase old-1-1.x86_64@@System new-1-1.x86_64@main",
        "install new-1-1.x86_64@main",
        "upgrade tool-1-1.x86_64@@System tool-1:0-1.x86_64@main");
    written(new Job.Remove("old", false), "erase old-1-1.x86_64@@System");
  }

  /** The driver comes for the hardware and for what a plan installs. */
  @Test
  void hardwareIsWritten() throws IOException, InterruptedException {
    hardware = List.of("pci:v00008086d00001234");
    written(
        new Job.Install("app"),
        "install app-1-1.x86_64@main",
        "install docs-1-1.noarch@main",
        "install driver-1-1.x86_64@main");
  }

  /** The words of zypp's files are not those of libsolv. */
  @Test
  void vendorsAreWritten() throws IOException, InterruptedException {
    vendors = new VendorGroups(ImmutableList.of(ImmutableList.of("my own", "friends")));
    written(
        new Job.Install("player >= 2"), "upgrade player-1-1.x86_64@@System player-2-1.x86_64@main");
  }

  @Test
  void aProblemThatIsWrittenIsOneToLibsolv() throws IOException, InterruptedException {
    TestAnswer answer = write(new Job.Install("broken"));
    assertTrue(answer.lines().get(0).startsWith("problem "), answer.toString());
    String theirs = new Testsolv(work).answer(work.resolve("case/testcase.t"));
    assertTrue(theirs.startsWith("problem "), theirs);
  }

  private void written(Job job, String... expected) throws IOException, InterruptedException {
    TestAnswer answer = write(job);
    assertEquals(ImmutableList.copyOf(expected), answer.lines());
    assertEquals(Verdict.EQUAL, answer.verdict(), answer.toString());
    assertEquals("", new Testsolv(work).compare(work.resolve("case/testcase.t")));
  }

  /** Writes it, reads it back, and asks again. */
  private TestAnswer write(Job job) throws IOException {
    Universe universe = universe();
    Request request =
        Request.of(ImmutableList.of(job))
            .withHardware(hardware)
            .withPolicy(Policy.DEFAULT.withVendors(vendors));
    TestcaseWriter.write(
        work.resolve("case"), universe, request, Resolver.resolve(universe, request));
    return TestcaseRunner.run(Testcase.read(work.resolve("case/testcase.t"))).get(0);
  }

  private static Universe universe() {
    UniverseBuilder builder = Universe.builder();
    Repository main = new Repository("main", Repository.DEFAULT_PRIORITY);
    builder.add(Repository.SYSTEM, info("tool", "1-1", "x86_64").build());
    builder.add(Repository.SYSTEM, requiring(info("old", "1-1", "x86_64"), "tool").build());
    builder.add(Repository.SYSTEM, info("player", "1-1", "x86_64").vendor("My own Inc").build());
    builder.add(main, info("player", "2-1", "x86_64").vendor("Friends of mine").build());
    builder.add(main, info("tool", "1:0-1", "x86_64").addFile("/usr/bin/tool").build());
    builder.add(
        main,
        info("new", "1-1", "x86_64")
            .add(DependencyKind.OBSOLETES, Dependency.parse("old < 2"))
            .build());
    builder.add(
        main,
        requiring(info("app", "1-1", "x86_64"), "(tool or nobody)", "rpmlib(X) <= 1")
            .add(DependencyKind.RECOMMENDS, Dependency.parse("docs"))
            .build());
    builder.add(main, info("docs", "1-1", "noarch").build());
    builder.add(main, requiring(info("broken", "1-1", "x86_64"), "nobody").build());
    builder.add(
        main,
        info("driver", "1-1", "x86_64")
            .add(DependencyKind.SUPPLEMENTS, Dependency.parse("modalias(app:pci:v00008086*)"))
            .build());
    return builder.build();
  }

  private static PackageInfo.Builder info(String name, String evr, String arch) {
    return PackageInfo.builder(name, Evr.parse(evr), arch)
        .vendor("v")
        .add(DependencyKind.PROVIDES, Dependency.parse(name + " = " + evr));
  }

  private static PackageInfo.Builder requiring(PackageInfo.Builder info, String... capabilities) {
    for (String each : ImmutableSet.copyOf(capabilities)) {
      info.add(DependencyKind.REQUIRES, Dependency.parse(each));
    }
    return info;
  }
}
