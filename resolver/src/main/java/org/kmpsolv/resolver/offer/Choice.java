package org.kmpsolv.resolver.offer;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.resolver.Job;

/**
 * One package of a plan in place of which others would have done. Immutable.
 *
 * @param cause what asks for one of them
 * @param conditions packages that must be there for that, besides who asks; mostly none
 * @param members all packages that could be what is asked for, as universe ids, ascending
 * @param chosen the one in the plan
 * @param others those of which each could be there instead, the better first; at least one
 */
public record Choice(
    Cause cause,
    ImmutableList<Integer> conditions,
    ImmutableList<Integer> members,
    int chosen,
    ImmutableList<Integer> others) {

  /** What asks for one of several packages. */
  public sealed interface Cause {}

  /** A job. */
  public record Asked(Job job) implements Cause {}

  /**
   * A package requires it.
   *
   * @param owner the package, as a universe id
   * @param dependency what it requires
   */
  public record Required(int owner, int dependency) implements Cause {}

  /**
   * A package recommends it.
   *
   * @param owner the package, as a universe id
   * @param dependency what it recommends
   */
  public record Recommended(int owner, int dependency) implements Cause {}

  /**
   * It takes the place of an installed package.
   *
   * @param gone the installed package, as a universe id
   */
  public record Update(int gone) implements Cause {}
}
