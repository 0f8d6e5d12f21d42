package org.kmpsolv.hooks.command;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import picocli.CommandLine.Model.CommandSpec;

/** What the verbs that plan have in common: load, resolve, tell. Nothing is changed. */
final class Planning {
  /** zypper's name for {@code --verbose} where a plan is told. */
  static final String DETAILS = "--details";

  private Planning() {}

  static void addOptions(CommandSpec spec) {
    SourceOptions.addTo(spec);
    PolicyOptions.addTo(spec);
    TestcaseOption.addTo(spec);
    SolutionOption.addTo(spec);
    GraphOption.addTo(spec);
    Options.flag(spec, "Tell the plan with versions, repositories and reasons.", DETAILS);
  }

  static ExitCode run(Invocation invocation, List<? extends Job> jobs) {
    GraphOption.read(invocation.parsed());
    SolutionOption.read(invocation.parsed());
    PolicyOptions policy = PolicyOptions.read(invocation.parsed());
    SourceOptions sources = SourceOptions.read(invocation.parsed());
    Request request = policy.request(jobs);
    Universe universe =
        Loading.load(
            invocation,
            sources,
            jobs.stream().map(Job::what).filter(what -> !what.isEmpty()).toList());
    jobs.forEach(job -> tellWhereItIsLookedFor(invocation, universe, job.what()));
    invocation.report().progress("Resolving package dependencies...");
    return answer(invocation, universe, request, UnaryOperator.identity());
  }

  /**
   * Resolves a request, with a solution applied where that is asked for, and tells the answer.
   *
   * @param finish what the verb does to an answer before it is told
   */
  static ExitCode answer(
      Invocation invocation, Universe universe, Request request, UnaryOperator<Resolution> finish) {
    GraphOption graph = GraphOption.read(invocation.parsed());
    SolutionOption solution = SolutionOption.read(invocation.parsed());
    Resolution answer = finish.apply(invocation.planner().resolve(universe, request));
    graph.write(invocation.report(), universe, request, answer);
    Request last = request;
    if (solution.isAsked() && !(answer instanceof Resolution.NotFound)) {
      Problem.Solution chosen = solution.of(answer);
      last = chosen.applyTo(request);
      answer =
          solution.withNote(chosen, finish.apply(invocation.planner().resolve(universe, last)));
    }
    TestcaseOption.write(invocation, universe, last, answer);
    return tell(invocation, answer);
  }

  /** The answer, with notes where it is a plan. */
  static Resolution withNotes(List<String> notes, Resolution answer) {
    return answer instanceof Plan plan ? plan.withNotes(notes) : answer;
  }

  /** Tells the answer to a request. */
  static ExitCode tell(Invocation invocation, Resolution resolution) {
    invocation.report().resolution(resolution);
    if (resolution instanceof Plan) {
      return ExitCode.OK;
    }
    return resolution instanceof Resolution.NotFound ? ExitCode.NOT_FOUND : ExitCode.NO_PLAN;
  }

  private static void tellWhereItIsLookedFor(
      Invocation invocation, Universe universe, String what) {
    if (!what.isEmpty() && PackageQuery.named(universe, what).isEmpty()) {
      invocation
          .report()
          .progress("'" + what + "' not found in package names. Trying capabilities.");
    }
  }
}
