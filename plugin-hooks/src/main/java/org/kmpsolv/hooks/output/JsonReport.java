package org.kmpsolv.hooks.output;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.analysis.Drivers;
import org.kmpsolv.resolver.analysis.Impact;
import org.kmpsolv.resolver.analysis.Provision;
import org.kmpsolv.resolver.analysis.Verification;
import org.kmpsolv.resolver.check.Check;
import org.kmpsolv.resolver.patch.Patch;
import org.kmpsolv.resolver.why.Why;
import org.kmpsolv.resolver.why.WhyNot;
import org.kmpsolv.scenarios.ScenarioReport;
import org.kmpsolv.scenarios.bench.Benchmark;
import org.kmpsolv.scenarios.testcase.TestcaseReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line. What is known of a package does not depend on what people see. */
public final class JsonReport implements Report {
  private final OutputStream out;

  public JsonReport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void progress(String sentence) {}

  @Override
  public void resolution(Resolution resolution) {
    write(json -> ResolutionJson.write(json, resolution));
  }

  @Override
  public void solved(SolveJson answer) {
    write(answer::write);
  }

  @Override
  public void found(Universe universe, List<Integer> packages) {
    write(json -> PackagesJson.write(json, universe, packages, false));
  }

  @Override
  public void packages(Universe universe, List<Integer> packages, Set<String> automatic) {
    write(json -> new PackageList(universe, packages, automatic).write(json));
  }

  @Override
  public void details(Universe universe, List<Integer> packages, Set<DependencyKind> kinds) {
    write(json -> PackagesJson.write(json, universe, packages, true));
  }

  @Override
  public void impact(Universe universe, Impact impact, Duration took) {
    write(json -> new ImpactJson(json, universe).write(impact));
  }

  @Override
  public void verification(Universe universe, Verification verification) {
    write(json -> new VerificationJson(json, universe).write(verification));
  }

  @Override
  public void check(Universe universe, Check check, Duration took) {
    write(json -> new CheckJson(json, universe).write(check));
  }

  @Override
  public void drivers(Universe universe, Drivers drivers) {
    write(json -> new DriversJson(json, universe).write(drivers));
  }

  @Override
  public void provision(Universe universe, Provision provision) {
    write(json -> new DriversJson(json, universe).write(provision));
  }

  @Override
  public void rescue(Rescue rescue) {
    write(rescue::write);
  }

  @Override
  public void patches(List<Patch> patches, int applicable, boolean all) {
    write(json -> PatchJson.write(json, patches));
  }

  @Override
  public void patchCheck(List<Patch> applicable) {
    write(json -> PatchJson.write(json, applicable));
  }

  @Override
  public void issues(List<PatchIssue> issues, List<Patch> described) {
    write(
        json ->
            PatchJson.write(
                json,
                Stream.concat(issues.stream().map(PatchIssue::patch), described.stream())
                    .distinct()
                    .toList()));
  }

  @Override
  public void scenarios(ScenarioReport report) {
    write(json -> ScenarioJson.write(json, report));
  }

  @Override
  public void testcases(TestcaseReport report) {
    write(json -> TestcaseJson.write(json, report));
  }

  @Override
  public void benchmark(Benchmark benchmark) {
    write(json -> BenchmarkOutput.write(json, benchmark));
  }

  @Override
  public void written(Written written) {
    write(written::write);
  }

  @Override
  public void guarded(Guarded guarded) {
    write(guarded::write);
  }

  @Override
  public void why(List<Why> answers, boolean planned) {
    write(json -> new WhyJson(json).write(answers));
  }

  @Override
  public void whyNot(List<WhyNot> answers) {
    write(json -> new WhyNotJson(json).write(answers));
  }

  private void write(Consumer<JsonGenerator> object) {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      object.accept(json);
      json.writeRaw('\n');
    }
  }
}
