package org.kmpsolv.resolver.check;

import com.google.common.collect.ImmutableList;

/**
 * A package that cannot be installed. Immutable.
 *
 * @param id of the package
 * @param needs the way from it to a package that the reason hits directly; empty where it is that
 *     one
 */
public record Uninstallable(int id, ImmutableList<Need> needs) {

  /**
   * A step of the way.
   *
   * @param id who requires
   * @param dependency what is required
   * @param provider a package that provides it and cannot be installed either
   * @param providers how many such packages there are for this machine
   */
  public record Need(int id, int dependency, int provider, int providers) {}
}
