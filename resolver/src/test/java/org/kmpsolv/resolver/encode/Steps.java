package org.kmpsolv.resolver.encode;

import java.util.stream.Stream;
import org.kmpsolv.resolver.Plan;

/** What a plan does, for a test to compare. */
final class Steps {
  private Steps() {}

  /** Such as {@code install foo-kmp 2}: without the flavor and the release, in no order. */
  static Stream<String> of(Plan plan) {
    return plan.steps().stream()
        .map(
            step ->
                step.action().word()
                    + " "
                    + step.nevra().name().replace("-default", "")
                    + " "
                    + step.nevra().evr().version());
  }
}
