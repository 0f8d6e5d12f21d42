package org.kmpsolv.resolver.check;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.resolver.rule.Rule;

/** Why packages cannot be installed. Immutable. */
public sealed interface Reason {

  /**
   * Nobody provides what some packages require.
   *
   * @param dependencies what they require, all of them all of it
   * @param elsewhere whether packages of another or an inferior architecture provide it
   */
  record Missing(ImmutableList<Integer> dependencies, boolean elsewhere) implements Reason {}

  /**
   * What a package needs excludes each other.
   *
   * @param rules they cannot hold together, and any of them taken away they could; from the package
   *     on, what excludes each other last
   */
  record Clash(ImmutableList<Rule> rules) implements Reason {}
}
