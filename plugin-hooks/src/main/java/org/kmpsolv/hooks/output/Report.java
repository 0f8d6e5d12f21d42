package org.kmpsolv.hooks.output;

import java.time.Duration;
import java.util.List;
import java.util.Set;
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

/** What a verb has to say, in one of the formats. */
public interface Report {

  /** What is being done, for people who wait for it: one sentence. */
  void progress(String sentence);

  /** The answer to a request. */
  void resolution(Resolution resolution);

  /** The answer to a program. */
  void solved(SolveJson answer);

  /**
   * Packages that were searched for, a line each.
   *
   * @param packages universe ids
   */
  void found(Universe universe, List<Integer> packages);

  /**
   * Packages that are of a kind, a line each.
   *
   * @param packages universe ids
   * @param automatic the names of those that the user did not ask for
   */
  void packages(Universe universe, List<Integer> packages, Set<String> automatic);

  /**
   * All that is known of some packages.
   *
   * @param packages universe ids
   * @param kinds the dependencies that people want to see
   */
  void details(Universe universe, List<Integer> packages, Set<DependencyKind> kinds);

  /**
   * What a change of the kernel does.
   *
   * @param took how long it took to find out
   */
  void impact(Universe universe, Impact impact, Duration took);

  /** What is broken in what is installed. */
  void verification(Universe universe, Verification verification);

  /**
   * Which packages cannot be installed.
   *
   * @param took how long it took to find out
   */
  void check(Universe universe, Check check, Duration took);

  /** What drives the devices. */
  void drivers(Universe universe, Drivers drivers);

  /** What brings a module, or drives a device. */
  void provision(Universe universe, Provision provision);

  /** What to keep downloaded. */
  void rescue(Rescue rescue);

  /**
   * Patches, a line each.
   *
   * @param applicable how many there are that are needed or optional, selected or not
   * @param all whether others are among the patches too
   */
  void patches(List<Patch> patches, int applicable, boolean all);

  /** How many patches are needed, of those that are needed or optional. */
  void patchCheck(List<Patch> applicable);

  /**
   * The issues that were asked for.
   *
   * @param described patches that tell of what was asked for, though none of their issues is it
   */
  void issues(List<PatchIssue> issues, List<Patch> described);

  /** How scenarios went. */
  void scenarios(ScenarioReport report);

  /** How test cases of libsolv went. */
  void testcases(TestcaseReport report);

  /**
   * Why packages are there.
   *
   * @param planned whether it was asked about a plan, not about what is installed alone
   */
  void why(List<Why> answers, boolean planned);

  /** What works cost, with this command and with others. */
  void benchmark(Benchmark benchmark);

  /** What was written. */
  void written(Written written);

  /** What the guard holds back. */
  void guarded(Guarded guarded);

  /** Why packages are not in a plan. */
  void whyNot(List<WhyNot> answers);
}
