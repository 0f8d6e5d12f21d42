package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.situation.Situation;

/** What the verbs that ask about a package and a plan have in common. */
final class Question {
  private static final Plan NO_STEPS =
      new Plan(ImmutableList.of(), ImmutableList.of(), true, ImmutableList.of());

  private Question() {}

  static void describe(CommandSpec spec) {
    Arguments.addTo(
        spec, "PACKAGE", "A name, name=version, name.arch, name-version-release, or a glob.");
    spec.synopsis("[OPTIONS] PACKAGE [--install CAP]... [--remove CAP]... [--update]");
    JobOptions.addTo(spec);
    SourceOptions.addTo(spec);
    PolicyOptions.addTo(spec);
  }

  /** Answers the question for a plan. */
  @FunctionalInterface
  interface Answer<T> {
    ImmutableList<T> of(Situation situation, Plan plan, String what);
  }

  /** Tells answers. */
  @FunctionalInterface
  interface Teller<T> {
    void tell(ImmutableList<T> answers, boolean planned);
  }

  /**
   * Plans, asks and tells; a request without a plan is told as any verb that plans tells it.
   *
   * @param always whether a plan is made where nothing is asked for, too
   */
  static <T> ExitCode ask(
      Invocation invocation, boolean always, Answer<T> question, Teller<T> teller) {
    String what = invocation.argument("package name", "package");
    List<Job> jobs = JobOptions.read(invocation.parsed());
    World world = World.of(invocation);
    Request asks = PolicyOptions.read(invocation.parsed(), world).request(jobs);
    List<String> words = new ArrayList<>(List.of(what));
    jobs.stream().map(Job::what).filter(each -> !each.isEmpty()).forEach(words::add);
    Asked asked = Asked.of(invocation, world, asks, words);
    boolean planned = always || !jobs.isEmpty();
    Resolution answer = NO_STEPS;
    if (planned) {
      invocation.report().progress("Resolving package dependencies...");
      answer = invocation.planner().resolve(asked.universe(), asked.request());
    }
    if (answer instanceof Plan plan) {
      ImmutableList<T> answers = question.of(asked.situation(), plan, what);
      if (answers.isEmpty()) {
        throw new CommandFailure(ExitCode.NOT_FOUND, "package '" + what + "' not found.");
      }
      teller.tell(answers, !jobs.isEmpty());
      return ExitCode.OK;
    }
    return Planning.tell(invocation, answer);
  }
}
