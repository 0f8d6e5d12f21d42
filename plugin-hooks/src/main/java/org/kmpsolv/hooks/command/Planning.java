package org.kmpsolv.hooks.command;

import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Target;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What the verbs that plan have in common: load, resolve, tell. Nothing is changed. */
final class Planning {
  /** zypper's name for {@code --verbose} where a plan is told. */
  static final String DETAILS = "--details";

  private static final String LOCK = "--lock";

  private Planning() {}

  static void addOptions(CommandSpec spec) {
    SourceOptions.addTo(spec);
    PolicyOptions.addTo(spec);
    ChangeOptions.addTo(spec);
    Options.values(
        spec, "CAP", "A package that is locked: it stays as it is. May be repeated.", LOCK);
    TestcaseOption.addTo(spec);
    Options.flag(spec, "Tell the plan with versions, repositories and reasons.", DETAILS);
  }

  /**
   * Plans these jobs.
   *
   * @param more what the verb itself asks for
   */
  static ExitCode run(Invocation invocation, List<? extends Job> jobs, Option... more) {
    Request request = request(invocation.parsed(), jobs, more);
    SourceOptions sources = SourceOptions.read(invocation.parsed());
    List<String> words =
        request.jobs().stream()
            .filter(job -> job.target() instanceof Target.Words)
            .map(Job::what)
            .toList();
    Universe universe = Loading.load(invocation, sources, words);
    jobs.stream()
        .map(Job::what)
        .filter(words::contains)
        .forEach(what -> tellWhereItIsLookedFor(invocation, universe, what));
    invocation.report().progress("Resolving package dependencies...");
    Resolution resolution = invocation.planner().resolve(universe, request);
    TestcaseOption.write(invocation, universe, request, resolution);
    return tell(invocation, resolution);
  }

  private static Request request(ParseResult parsed, List<? extends Job> jobs, Option... more) {
    List<Job> all = new ArrayList<>(jobs);
    for (String lock : Options.values(parsed, LOCK)) {
      if (lock.isBlank()) {
        throw CommandFailure.invalid(LOCK + ": the value is empty");
      }
      all.add(new Job.Lock(new Target.Words(lock)));
    }
    Request request = PolicyOptions.read(parsed).request(all);
    Policy policy = ChangeOptions.read(parsed, request.policy());
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
