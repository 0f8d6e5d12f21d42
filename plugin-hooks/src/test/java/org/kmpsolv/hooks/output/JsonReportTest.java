package org.kmpsolv.hooks.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Step.Action;

class JsonReportTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final JsonReport report = new JsonReport(out);

  /** The golden text is broken into lines for the reader; the answer is one line. */
  private void assertJson(String golden) {
    assertEquals(
        golden.lines().map(String::strip).reduce("", String::concat) + "\n",
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aPlan() {
    report.resolution(
        Plans.withKernel(
            Plans.step(Action.INSTALL, "lib", "3:1-1", "k", "required by \"up\""),
            Plans.step(Action.UPGRADE, "up", "2-1", "k", "asked", Plans.nevra("up", "1-1"))));
    assertJson(
        """
        {"status":"solved","optimal":true,
        "criteria":[{"name":"not the newest","value":0},{"name":"new packages","value":2}],
        "steps":[
        {"action":"install","name":"lib","epoch":3,"version":"1","release":"1","arch":"x86_64",
        "repository":"k","replaces":[],"reason":"required by \\"up\\""},
        {"action":"upgrade","name":"up","epoch":0,"version":"2","release":"1","arch":"x86_64",
        "repository":"k","replaces":["up-1-1.x86_64"],"reason":"asked"}],
        "kernels":[{"package":"kernel-2-1.x86_64","release":"2-1-default","state":"installed","boots":true,
        "modules_served":["drm","i915"],"modules_lost":["foo"],"commands":["depmod -a 2-1-default"]}],
        "notes":["A note."],
        "problems":[],
        "download_size":3000000,"installed_size":6000000}
        """);
  }

  @Test
  void aProblem() {
    report.resolution(Plans.unsolvable());
    assertJson(
        """
        {"status":"unsolvable","optimal":false,"criteria":[],"steps":[],
        "kernels":[],"notes":[],
        "problems":[
        {"summary":"nothing provides 'libx' needed by the to be installed a-1-1.x86_64",
        "details":["'a' was asked for.","a-1-1.x86_64 requires 'libx'."],
        "facts":["'a' was asked for.","a-1-1.x86_64 requires 'libx' > 1.",
        "a-1-1.x86_64 requires 'libx' < 3."],
        "rules":["Asked"],
        "solutions":[
        {"number":1,"summary":"do not install a","changes":["do not install a"]},
        {"number":2,"summary":"do not install b; deinstallation of c-1-1.x86_64",
        "changes":["do not install b","deinstallation of c-1-1.x86_64"]}]}],
        "download_size":0,"installed_size":0}
        """);
  }

  @Test
  void whatIsNotFoundIsAProblem() {
    report.resolution(new Resolution.NotFound(ImmutableList.of("x")));
    assertJson(
        """
        {"status":"unsolvable","optimal":false,"criteria":[],"steps":[],
        "kernels":[],"notes":[],
        "problems":[{"summary":"No provider of 'x' found.","details":[],"facts":[],
        "rules":[],"solutions":[]}],
        "download_size":0,"installed_size":0}
        """);
  }

  private static Universe universe() {
    UniverseBuilder builder = Universe.builder();
    builder.add(
        new Repository("k", 99),
        PackageInfo.builder("foo", Evr.parse("1:2-3"), "x86_64")
            .summary("The foo")
            .description("All of\nfoo.")
            .vendor("Example")
            .downloadSize(10)
            .installedSize(20)
            .add(DependencyKind.REQUIRES, Relation.of("bar"))
            .build());
    return builder.build();
  }

  @Test
  void packagesThatWereFound() {
    report.found(universe(), List.of(0));
    assertJson(
        """
        {"packages":[
        {"name":"foo","epoch":1,"version":"2","release":"3","arch":"x86_64","repository":"k",
        "installed":false,"vendor":"Example","summary":"The foo",
        "download_size":10,"installed_size":20}]}
        """);
  }

  @Test
  void allThatIsKnownOfAPackage() {
    report.details(universe(), List.of(0), Set.of());
    assertJson(
        """
        {"packages":[
        {"name":"foo","epoch":1,"version":"2","release":"3","arch":"x86_64","repository":"k",
        "installed":false,"vendor":"Example","summary":"The foo",
        "download_size":10,"installed_size":20,
        "description":"All of\\nfoo.","url":"","license":"","source_package":"","location":"",
        "build_time":0,
        "provides":[],"requires":["bar"],"conflicts":[],"obsoletes":[],
        "recommends":[],"supplements":[],"suggests":[],"enhances":[]}]}
        """);
  }
}
