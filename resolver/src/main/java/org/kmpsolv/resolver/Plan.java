package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;

/**
 * What to do, in the order in which rpm can do it: what is required before what requires it.
 * Immutable.
 *
 * @param criteria what the plan costs, the weightiest criterion first
 * @param optimal whether it is proved that no plan is better
 * @param notes what the user should know besides: one sentence each
 */
public record Plan(
    ImmutableList<Step> steps,
    ImmutableList<Criterion> criteria,
    boolean optimal,
    ImmutableList<String> notes)
    implements Resolution {

  /** Bytes to fetch. */
  public long downloadSize() {
    return steps.stream().mapToLong(Step::downloadSize).sum();
  }

  /** Bytes by which the installed packages grow; negative where they shrink. */
  public long installedSize() {
    return steps.stream().mapToLong(Step::installedSize).sum();
  }
}
