package org.kmpsolv.hooks.output;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
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
import org.kmpsolv.scenarios.testcase.TestcaseResult;

/** Text in zypper's manner. What was not found is told on the error output, as zypper does. */
public final class TextReport implements Report {
  private final Sheet sheet;
  private final PrintStream errors;
  private final Verbosity verbosity;

  /** How much is told. */
  public enum Verbosity {
    QUIET,
    NORMAL,
    VERBOSE
  }

  public TextReport(Sheet sheet, PrintStream errors, Verbosity verbosity) {
    this.sheet = sheet;
    this.errors = errors;
    this.verbosity = verbosity;
  }

  @Override
  public void progress(String sentence) {
    if (verbosity != Verbosity.QUIET) {
      sheet.line(sentence);
      sheet.out().flush();
    }
  }

  /** Programs are answered in their language, whatever people see. */
  @Override
  public void solved(SolveJson answer) {
    new JsonReport(sheet.out()).solved(answer);
  }

  @Override
  public void resolution(Resolution resolution) {
    if (resolution instanceof Plan plan) {
      new PlanText(sheet, verbosity == Verbosity.VERBOSE).print(plan);
    } else if (resolution instanceof Resolution.Unsolvable unsolvable) {
      new ProblemText(sheet, verbosity).print(unsolvable.problems());
    } else if (resolution instanceof Resolution.NotFound notFound) {
      notFound.capabilities().forEach(what -> errors.println(notFound(what)));
    }
  }

  /** The sentence for what is in no repository. */
  static String notFound(String what) {
    return "No provider of '" + what + "' found.";
  }

  @Override
  public void found(Universe universe, List<Integer> packages) {
    if (packages.isEmpty()) {
      progress("No matching items found.");
    } else {
      progress("");
      PackageTable.print(sheet, universe, packages, verbosity == Verbosity.VERBOSE);
    }
  }

  @Override
  public void packages(Universe universe, List<Integer> packages, Set<String> automatic) {
    PackageList list = new PackageList(universe, packages, automatic);
    if (list.isEmpty()) {
      progress("No packages found.");
    } else {
      progress("");
      list.print(sheet);
    }
  }

  @Override
  public void details(Universe universe, List<Integer> packages, Set<DependencyKind> kinds) {
    packages.forEach(id -> PackageDetails.print(sheet, universe, id, kinds));
  }

  @Override
  public void impact(Universe universe, Impact impact, Duration took) {
    new ImpactText(sheet, universe, verbosity == Verbosity.VERBOSE).print(impact);
    if (verbosity == Verbosity.VERBOSE) {
      sheet.line("Solved in " + took.toMillis() + " ms.");
    }
  }

  @Override
  public void verification(Universe universe, Verification verification) {
    new VerificationText(sheet, universe, verbosity == Verbosity.VERBOSE).print(verification);
  }

  @Override
  public void check(Universe universe, Check check, Duration took) {
    new CheckText(sheet, universe, verbosity == Verbosity.VERBOSE).print(check);
    if (verbosity == Verbosity.VERBOSE) {
      sheet.line("Checked in " + took.toMillis() + " ms.");
    }
  }

  @Override
  public void drivers(Universe universe, Drivers drivers) {
    new DriversText(sheet, universe).print(drivers);
  }

  @Override
  public void provision(Universe universe, Provision provision) {
    new ProvisionText(sheet, universe).print(provision);
  }

  @Override
  public void rescue(Rescue rescue) {
    if (verbosity != Verbosity.QUIET) {
      resolution(rescue.plan());
      sheet.blank();
    }
    sheet.line(rescue.headline());
    rescue.without().forEach(sheet::line);
    if (!rescue.command().isEmpty()) {
      sheet.line("To download them:");
      sheet.line("  " + rescue.shell());
    }
  }

  @Override
  public void patches(List<Patch> patches, int applicable, boolean all) {
    new PatchText(sheet).list(patches, applicable, all);
  }

  @Override
  public void patchCheck(List<Patch> applicable) {
    new PatchText(sheet).check(applicable);
  }

  @Override
  public void issues(List<PatchIssue> issues, List<Patch> described) {
    new PatchText(sheet).issues(issues, described);
  }

  @Override
  public void scenarios(ScenarioReport report) {
    progress("");
    report.lines().forEach(sheet::line);
  }

  @Override
  public void testcases(TestcaseReport report) {
    for (TestcaseResult result : report.results()) {
      if (!result.isReadable()) {
        errors.println("kmpsolv: " + result.error());
      }
    }
    report.lines().forEach(sheet::line);
  }

  @Override
  public void benchmark(Benchmark benchmark) {
    BenchmarkOutput.print(sheet, benchmark);
  }

  @Override
  public void written(Written written) {
    written.unreadable().forEach(message -> errors.println("kmpsolv: skipped: " + message));
    if (verbosity != Verbosity.QUIET) {
      written.lines().forEach(sheet::line);
    }
  }

  @Override
  public void guarded(Guarded guarded) {
    guarded.lines().forEach(this::progress);
  }

  @Override
  public void why(List<Why> answers, boolean planned) {
    new WhyText(sheet, verbosity == Verbosity.VERBOSE).print(answers, planned);
  }

  @Override
  public void whyNot(List<WhyNot> answers) {
    new WhyNotText(sheet, verbosity == Verbosity.VERBOSE).print(answers);
  }
}
