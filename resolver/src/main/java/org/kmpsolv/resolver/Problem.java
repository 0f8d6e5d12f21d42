package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;

/**
 * Why there is no plan: rules that cannot hold together, not one of which could be left out.
 * Immutable.
 *
 * @param summary one sentence, the cause first
 * @param details the story from the request down, a sentence each
 * @param solutions what would lift it, the least harmful first; at least one
 */
public record Problem(
    String summary, ImmutableList<String> details, ImmutableList<Solution> solutions) {

  /**
   * A smallest change to the request that makes it solvable; it was tried. Immutable.
   *
   * @param summary one line
   * @param changes each single change, in words
   */
  public record Solution(String summary, ImmutableList<String> changes) {}
}
