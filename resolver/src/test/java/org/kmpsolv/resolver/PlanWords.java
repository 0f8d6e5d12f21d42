package org.kmpsolv.resolver;

import java.util.List;

/** The steps of a plan, as tests write them. */
final class PlanWords {
  private PlanWords() {}

  /** What each step does to which version of a name, in order. */
  static List<String> of(Plan plan) {
    return plan.steps().stream()
        .map(step -> step.action().word() + " " + step.nevra().name() + "-" + step.nevra().evr())
        .sorted()
        .toList();
  }
}
