package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What to do, in the order in which rpm can do it: what is required before what requires it.
 * Immutable.
 *
 * @param criteria what the plan costs, the weightiest criterion first
 * @param optimal whether it is proved that no plan is better
 * @param kernels what the plan means for each kernel that is or was installed, the oldest first
 * @param notes what the user should know besides: one sentence each
 */
public record Plan(
    ImmutableList<Step> steps,
    ImmutableList<Criterion> criteria,
    boolean optimal,
    ImmutableList<KernelOutcome> kernels,
    ImmutableList<String> notes)
    implements Resolution {

  /** A plan on a system without kernels. */
  public Plan(
      ImmutableList<Step> steps,
      ImmutableList<Criterion> criteria,
      boolean optimal,
      ImmutableList<String> notes) {
    this(steps, criteria, optimal, ImmutableList.of(), notes);
  }

  /** The same plan with more to know, told first. */
  public Plan withNotes(List<String> more) {
    ImmutableList<String> all = ImmutableList.<String>builder().addAll(more).addAll(notes).build();
    return new Plan(steps, criteria, optimal, kernels, all);
  }

  /** Bytes to fetch. */
  public long downloadSize() {
    return steps.stream().mapToLong(Step::downloadSize).sum();
  }

  /** Bytes by which the installed packages grow; negative where they shrink. */
  public long installedSize() {
    return steps.stream().mapToLong(Step::installedSize).sum();
  }
}
