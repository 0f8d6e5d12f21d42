package org.kmpsolv.resolver.why;

import java.util.Comparator;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/** Which one of several packages somebody means. */
final class Meant {
  private Meant() {}

  /**
   * The one that would be chosen, were it free: what the machine cannot run comes last, then counts
   * the repository's priority, then the version.
   */
  static int best(Situation situation, List<Integer> packages) {
    Universe universe = situation.universe();
    return packages.stream()
        .min(
            Comparator.comparing((Integer id) -> situation.isExcluded(id))
                .thenComparing(id -> universe.repository(id).priority())
                .thenComparing(universe::evr, Comparator.reverseOrder())
                .thenComparing(id -> universe.nevra(id).toString())
                .thenComparing(id -> universe.repository(id).alias()))
        .orElseThrow();
  }
}
