package org.kmpsolv.scenarios.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.scenarios.ExpectedPlan;
import org.kmpsolv.scenarios.Scenario;

/** All that a scenario file can say, in one file. */
class ScenarioReaderTest {
  private static final String FILE =
      """
      name: everything
      description: |
        Two lines
        of text.
      architecture: aarch64
      repositories:
        base: packages.xml
        updates:
          priority: 90
          packages:
            - kernel-default 6.1.192-1:
                provides: [kernel-uname-r = 6.1.192-1-default, "ksym(default:printk) = 0a1b2c3d"]
                supplements: modalias(kernel-default:pci:v00008086d*)
                requires: (grep or sed >= 1:4)
                files: /boot/vmlinux
                vendor: Somebody
                download-size: 10
                installed-size: 20
            - plain 1:1.0-1 noarch
      installed:
        - grep 3.8-1
      hardware: machine.modalias
      running: 6.1.192-1-default
      policy:
        recommends: false
        multiversion: [foo, provides:multiversion(kernel)]
      request:
        - install: kernel-default
        - remove: grep
        - remove: {what: sed, clean-deps: true}
      expect:
        plan:
          - upgrade a-1-1.aarch64, b-1-1.noarch -> a-1:2-1.aarch64 from updates
          - install kernel-default-6.1.192-1.aarch64
          - remove grep-3.8-1.aarch64
        order: [a-1:2-1.aarch64, kernel-default-6.1.192-1.aarch64]
        criteria: {new packages: 1}
        reasons: {kernel-default-6.1.192-1.aarch64: asked for}
        notes: a note
      """;

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("all.yaml"), FILE);
    Files.writeString(folder.resolve("packages.xml"), "");
    Files.writeString(folder.resolve("machine.modalias"), "# a machine\n\npci:v1\n usb:v2\n");
  }

  @Test
  void whatIsThere() {
    Scenario scenario = ScenarioReader.read(file);
    assertEquals("Two lines\nof text.\n", scenario.description());
    assertEquals(folder.resolve("packages.xml"), scenario.inquiry().repositories().get(0).path());
    assertEquals(
        new Repository("updates", 90), scenario.inquiry().repositories().get(1).repository());
    assertEquals(Repository.SYSTEM, scenario.inquiry().repositories().get(2).repository());
    assertEquals("6.1.192-1-default", scenario.inquiry().request().running());
    assertEquals(ImmutableList.of("pci:v1", "usb:v2"), scenario.inquiry().request().hardware());

    PackageInfo kernel = scenario.inquiry().repositories().get(1).packages().get(0);
    assertEquals("aarch64", kernel.arch());
    assertEquals("Somebody", kernel.vendor());
    assertEquals(10, kernel.downloadSize());
    assertEquals(20, kernel.installedSize());
    assertEquals(ImmutableList.of("/boot/vmlinux"), kernel.files());
    assertEquals(
        ImmutableList.of(
            Dependency.parse("kernel-default = 6.1.192-1"),
            Dependency.parse("kernel-uname-r = 6.1.192-1-default"),
            Dependency.parse("ksym(default:printk) = 0a1b2c3d")),
        kernel.dependencies(DependencyKind.PROVIDES));
    assertEquals(
        ImmutableList.of(Dependency.parse("(grep or sed >= 1:4)")),
        kernel.dependencies(DependencyKind.REQUIRES));
    assertEquals("noarch", scenario.inquiry().repositories().get(1).packages().get(1).arch());
  }

  @Test
  void whatIsAsked() {
    Scenario scenario = ScenarioReader.read(file);
    assertEquals(
        ImmutableList.of(
            new Job.Install("kernel-default"),
            new Job.Remove("grep", false),
            new Job.Remove("sed", true)),
        scenario.inquiry().request().jobs());
    assertEquals("aarch64", scenario.inquiry().request().policy().architecture());
    assertEquals(false, scenario.inquiry().request().policy().recommends());
    assertEquals(
        ImmutableList.of("foo"), scenario.inquiry().request().policy().multiversion().names());
  }

  @Test
  void whatIsExpected() {
    ExpectedPlan plan =
        assertInstanceOf(ExpectedPlan.class, ScenarioReader.read(file).expectation());
    assertEquals(
        "upgrade a-1-1.aarch64, b-1-1.noarch -> a-1:2-1.aarch64 from updates",
        plan.steps().get(0).toString());
    assertEquals("remove grep-3.8-1.aarch64", plan.steps().get(2).toString());
    assertEquals(new Nevra("a", Evr.parse("1:2-1"), "aarch64"), plan.order().get(0));
    assertEquals(ImmutableMap.of("new packages", 1L), plan.criteria());
    assertEquals(ImmutableList.of("asked for"), plan.reasons().values().asList());
    assertEquals(ImmutableList.of("a note"), plan.notes());
  }
}
