package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.model.Nevra;

/**
 * Installed packages that a rule beyond the request finds to go, each with its reason. They become
 * jobs, so that the resolver holds its own rules against them. Immutable.
 *
 * @param removals in the order of names
 * @param notes what the user should know besides: one sentence each
 */
public record Removals(ImmutableList<Removal> removals, ImmutableList<String> notes) {

  /** Where no such rule is asked for. */
  public static final Removals NOTHING = new Removals(ImmutableList.of(), ImmutableList.of());

  /**
   * An installed package that goes. Immutable.
   *
   * @param reason in words
   */
  public record Removal(Nevra nevra, String reason) {}

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
