package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.resolver.Resolution;

/** What the answer of a scenario must be. */
public sealed interface Expectation permits ExpectedPlan, ExpectedProblem, ExpectedNotFound {

  /** Where the answer is another: what differs, in lines for people; empty where it is right. */
  ImmutableList<String> differences(Resolution actual);
}
