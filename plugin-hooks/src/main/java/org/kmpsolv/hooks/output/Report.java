package org.kmpsolv.hooks.output;

import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Resolution;

/** What a verb has to say, in one of the formats. */
public interface Report {

  /** What is being done, for people who wait for it: one sentence. */
  void progress(String sentence);

  /** The answer to a request. */
  void resolution(Resolution resolution);

  /**
   * Packages that were searched for, a line each.
   *
   * @param packages universe ids
   */
  void found(Universe universe, List<Integer> packages);

  /**
   * All that is known of some packages.
   *
   * @param packages universe ids
   * @param kinds the dependencies that people want to see
   */
  void details(Universe universe, List<Integer> packages, Set<DependencyKind> kinds);
}
