package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Criterion;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Step;

/**
 * There must be a plan, proved optimal. Immutable.
 *
 * @param steps all that are in the plan, and no others, in any order
 * @param order packages whose steps come in this order, others among them
 * @param criteria what the plan costs, by the criterion's name; those not named are not looked at
 * @param reasons a part of the step's reason, by package
 * @param notes a part of one of the plan's notes each
 * @param kernels what becomes of kernels; those not named are not looked at
 */
public record ExpectedPlan(
    ImmutableList<ExpectedStep> steps,
    ImmutableList<Nevra> order,
    ImmutableMap<String, Long> criteria,
    ImmutableMap<Nevra, String> reasons,
    ImmutableList<String> notes,
    ImmutableList<ExpectedKernel> kernels)
    implements Expectation {

  @Override
  public ImmutableList<String> differences(Resolution actual) {
    if (!(actual instanceof Plan plan)) {
      return ImmutableList.<String>builder()
          .add("a plan is expected" + (steps.isEmpty() ? ": nothing to do" : ":"))
          .addAll(steps.stream().map(step -> "- " + step).toList())
          .addAll(Answers.lines(actual))
          .build();
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    ImmutableList<String> compared = StepComparison.lines(steps, ExpectedStep.allOf(plan.steps()));
    if (!compared.isEmpty()) {
      lines.add("steps (- expected, + planned):").addAll(compared);
    }
    lines.addAll(orderDifferences(plan.steps()));
    criteria.forEach((name, value) -> lines.addAll(criterionDifference(plan, name, value)));
    reasons.forEach((nevra, reason) -> lines.addAll(reasonDifference(plan, nevra, reason)));
    notes.forEach(note -> lines.addAll(Answers.missing("note", note, plan.notes())));
    kernels.forEach(kernel -> lines.addAll(kernel.differences(plan.kernels())));
    if (!plan.optimal()) {
      lines.add("the plan is not proved optimal");
    }
    return lines.build();
  }

  private ImmutableList<String> orderDifferences(List<Step> planned) {
    List<Nevra> ordered = planned.stream().map(Step::nevra).filter(order::contains).toList();
    return ordered.equals(order)
        ? ImmutableList.of()
        : ImmutableList.of("order: expected " + order + ", planned " + ordered);
  }

  private static ImmutableList<String> criterionDifference(Plan plan, String name, long expected) {
    for (Criterion criterion : plan.criteria()) {
      if (criterion.name().equals(name)) {
        return criterion.value() == expected
            ? ImmutableList.of()
            : ImmutableList.of(
                "criterion '" + name + "': expected " + expected + ", is " + criterion.value());
      }
    }
    List<String> known = plan.criteria().stream().map(Criterion::name).toList();
    return ImmutableList.of("criterion '" + name + "' is none of the plan's: " + known);
  }

  private static ImmutableList<String> reasonDifference(Plan plan, Nevra nevra, String expected) {
    Map<Nevra, String> actual =
        plan.steps().stream()
            .collect(ImmutableMap.toImmutableMap(Step::nevra, Step::reason, (one, two) -> one));
    String reason = actual.get(nevra);
    if (reason == null) {
      return ImmutableList.of("reason of " + nevra + ": the plan has no such step");
    }
    return reason.contains(expected)
        ? ImmutableList.of()
        : ImmutableList.of(
            "reason of " + nevra + ": expected '" + expected + "', is '" + reason + "'");
  }
}
