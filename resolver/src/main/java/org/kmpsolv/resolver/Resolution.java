package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;

/** The answer to a request. */
public sealed interface Resolution permits Plan, Resolution.Unsolvable, Resolution.NotFound {

  /**
   * There is no plan. Immutable.
   *
   * @param problems at least one
   */
  record Unsolvable(ImmutableList<Problem> problems) implements Resolution {}

  /**
   * Something was asked for that is in no repository. Immutable.
   *
   * @param capabilities what was not found, as it was asked; at least one
   */
  record NotFound(ImmutableList<String> capabilities) implements Resolution {}
}
