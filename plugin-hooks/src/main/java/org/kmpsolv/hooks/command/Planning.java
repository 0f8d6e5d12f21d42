package org.kmpsolv.hooks.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Target;

/** What the verbs that plan have in common: load, resolve, tell. */
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

  /** The options of the verbs that leave all choices to the resolver. */
  static void addSolverOptions(CommandSpec spec) {
    addOptions(spec);
    ChangeOptions.addTo(spec);
    LockOption.addTo(spec);
  }

  /**
   * Plans these jobs.
   *
   * @param more what the verb itself asks for
   */
  static ExitCode run(Invocation invocation, List<? extends Job> jobs, Option... more) {
    return run(invocation, World.of(invocation), jobs, more);
  }

  /** The same for a verb that looks at the world to know what is asked. */
  static ExitCode run(
      Invocation invocation, World world, List<? extends Job> jobs, Option... more) {
    GraphOption.read(invocation.parsed());
    SolutionOption.read(invocation.parsed());
    Request request = request(invocation.parsed(), world, jobs, more);
    List<String> words =
        request.jobs().stream()
            .filter(job -> job.target() instanceof Target.Words)
            .map(Job::what)
            .toList();
    Asked asked = Asked.of(invocation, world, request, words);
    jobs.stream()
        .map(Job::what)
        .filter(words::contains)
        .forEach(what -> tellWhereItIsLookedFor(invocation, asked.universe(), what));
    invocation.report().progress("Resolving package dependencies...");
    return answer(invocation, asked, plan -> plan);
  }

  /**
   * Resolves a request, with a solution applied where that is asked for, and tells the answer.
   *
   * @param finish what the verb does to an answer before it is told
   */
  static ExitCode answer(Invocation invocation, Asked asked, UnaryOperator<Resolution> finish) {
    Universe universe = asked.universe();
    Request request = asked.request();
    GraphOption graph = GraphOption.read(invocation.parsed());
    Optional<SolutionChoice> solution = SolutionOption.read(invocation.parsed());
    Resolution answer = finish.apply(invocation.planner().resolve(universe, request));
    graph.write(invocation.report(), universe, request, answer);
    Request last = request;
    if (solution.isPresent() && !(answer instanceof Resolution.NotFound)) {
      Problem.Solution chosen = SolutionOption.of(solution.get(), answer);
      last = chosen.applyTo(request);
      answer =
          solution
              .get()
              .withNote(chosen, finish.apply(invocation.planner().resolve(universe, last)));
    }
    TestcaseOption.write(invocation, universe, last, answer);
    ExitCode code = tell(invocation, answer);
    return answer instanceof Plan plan
        ? invocation.front().end(invocation, universe, last, plan)
        : code;
  }

  /** The answer, with notes where it is a plan. */
  static Resolution withNotes(List<String> notes, Resolution answer) {
    return answer instanceof Plan plan ? plan.withNotes(notes) : answer;
  }

  /** The request for these jobs under the conditions of the options. */
  static Request request(
      ParseResult parsed, World world, List<? extends Job> jobs, Option... more) {
    List<Job> all = new ArrayList<>(jobs);
    LockOption.read(parsed).forEach(lock -> all.add(new Job.Lock(new Target.Words(lock))));
    Request request = PolicyOptions.read(parsed, world).request(all);
    Policy policy = ChangeOptions.read(parsed, request.policy(), world.config());
    for (Option option : more) {
      policy = policy.with(option);
    }
    return request.withPolicy(policy);
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
    if (PackageQuery.named(universe, what).isEmpty()) {
      invocation
          .report()
          .progress("'" + what + "' not found in package names. Trying capabilities.");
    }
  }
}
