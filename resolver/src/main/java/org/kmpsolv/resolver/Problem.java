package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.resolver.rule.Rule;

/**
 * Why there is no plan: rules that cannot hold together, not one of which could be left out.
 * Immutable.
 *
 * @param summary one sentence, the cause first
 * @param details the story from the request down, a sentence each, like facts counted once
 * @param facts everything, a sentence for each single fact
 * @param conflict the rules themselves, in the order of the story
 * @param solutions what would lift it and all other problems of the request, the least harmful
 *     first; the first one is number 1
 */
public record Problem(
    String summary,
    ImmutableList<String> details,
    ImmutableList<String> facts,
    ImmutableList<Rule> conflict,
    ImmutableList<Solution> solutions) {

  /** A problem that one sentence tells, and that nothing would lift. */
  public static Problem of(String summary) {
    return new Problem(
        summary, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  /** The same problem with other solutions. */
  public Problem withSolutions(ImmutableList<Solution> others) {
    return new Problem(summary, details, facts, conflict, others);
  }

  /**
   * A smallest change to the request that makes it solvable; it was tried, and no part of it does.
   * Immutable.
   *
   * @param changes at least one
   */
  public record Solution(ImmutableList<Change> changes) {

    /** All changes in one line. */
    public String summary() {
      return String.join("; ", sentences());
    }

    /** Each single change, in words. */
    public ImmutableList<String> sentences() {
      return changes.stream().map(Change::tell).collect(ImmutableList.toImmutableList());
    }

    /** The request with all the changes. */
    public Request applyTo(Request request) {
      Request changed = request;
      for (Change change : changes) {
        changed = change.applyTo(changed);
      }
      return changed;
    }
  }
}
