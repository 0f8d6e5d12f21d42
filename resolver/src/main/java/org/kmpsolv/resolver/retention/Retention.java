package org.kmpsolv.resolver.retention;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.kernel.KernelCatalog;

/**
 * What a purge of kernels removes: the kernels outside the specification, what belongs to them, and
 * what cannot be without them. Immutable.
 *
 * @param removals in the order of names
 * @param notes what stays although it is outside, and why
 */
public record Retention(ImmutableList<Removal> removals, ImmutableList<String> notes) {

  /** Where no purge is asked for. */
  public static final Retention NOTHING = new Retention(ImmutableList.of(), ImmutableList.of());

  /**
   * An installed package that goes. Immutable.
   *
   * @param reason in words
   */
  public record Removal(Nevra nevra, String reason) {}

  /**
   * Works it out.
   *
   * @param running what {@code uname -r} says; that kernel stays whatever is specified
   * @param architecture of the running kernel, as rpm names it
   */
  public static Retention of(
      KernelCatalog catalog, KeepSpec keep, String running, String architecture) {
    if (keep.isEmpty()) {
      return new Retention(
          ImmutableList.of(), ImmutableList.of("No kernels to keep are specified: all stay."));
    }
    Choice choice = new Choice(catalog, keep, UnameRelease.parse(running), architecture);
    return new Purge(catalog, keep, choice).run();
  }

  /** The removals as jobs for the resolver, by exact version and architecture. */
  public ImmutableList<Job> jobs() {
    return removals.stream()
        .map(each -> new Job.Remove(each.nevra().toString(), false, each.reason()))
        .collect(ImmutableList.toImmutableList());
  }

  /** An answer to these jobs, with the notes where it is a plan. */
  public Resolution annotate(Resolution answer) {
    return answer instanceof Plan plan ? plan.withNotes(notes) : answer;
  }
}
