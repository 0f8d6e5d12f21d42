package org.kmpsolv.hooks.command;

import org.kmpsolv.hooks.output.SolveJson;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.scenarios.ScenarioException;
import org.kmpsolv.scenarios.format.InquiryReader;
import org.kmpsolv.scenarios.yaml.Text;

/**
 * {@code solve}: a JSON request in, a JSON answer out, for programs. What goes wrong is an answer
 * too. Nothing of the machine is looked at but the files that the request names.
 */
final class SolveVerb implements Verb {
  private static final String INPUT = "request";

  @Override
  public String name() {
    return "solve";
  }

  @Override
  public String summary() {
    return "Answer one JSON request on stdin with one JSON object on stdout.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.footer(
        "",
        "Exit codes: 0 a plan, 2 a request that is not right, 4 no plan or broken metadata,",
        "104 something asked for is nowhere. plugin-hooks/SOLVE.md describes the protocol.");
  }

  @Override
  public ExitCode run(Invocation invocation) {
    try {
      Resolution answer = answer(InquiryReader.read(INPUT, invocation.in()), invocation.planner());
      invocation.report().solved(new SolveJson.Answer(InquiryReader.VERSION, answer));
      if (answer instanceof Plan) {
        return ExitCode.OK;
      }
      return answer instanceof Resolution.NotFound ? ExitCode.NOT_FOUND : ExitCode.NO_PLAN;
    } catch (ScenarioException e) {
      invocation
          .report()
          .solved(
              new SolveJson.Failure(InquiryReader.VERSION, e.problem(), e.location().orElse(null)));
      return ExitCode.SYNTAX;
    } catch (MetadataException e) {
      String message = String.valueOf(e.getMessage());
      invocation.report().solved(new SolveJson.Failure(InquiryReader.VERSION, message, null));
      return ExitCode.NO_PLAN;
    }
  }

  private static Resolution answer(InquiryReader.Asked asked, Planner planner) {
    Text number = asked.solution();
    return number == null
        ? asked.inquiry().answer(planner::resolve)
        : asked
            .inquiry()
            .answer((universe, request) -> applying(number, planner, universe, request));
  }

  /** The answer to a request with one of its solutions applied. */
  private static Resolution applying(
      Text number, Planner planner, Universe universe, Request request) {
    Resolution problem = planner.resolve(universe, request);
    if (problem instanceof Resolution.NotFound) {
      return problem;
    }
    SolutionChoice choice = new SolutionChoice(Integer.parseInt(number.value()));
    Problem.Solution chosen;
    try {
      chosen = choice.of(problem);
    } catch (IllegalArgumentException e) {
      throw number.error(String.valueOf(e.getMessage()));
    }
    return choice.withNote(chosen, planner.resolve(universe, chosen.applyTo(request)));
  }
}
