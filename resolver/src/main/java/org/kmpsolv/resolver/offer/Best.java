package org.kmpsolv.resolver.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/** The packages among several that anybody would take: none of a lesser architecture or version. */
final class Best {
  private Best() {}

  /**
   * Of each name one, ascending: the newest, and of those the installed one; none that another of
   * them obsoletes without being obsoleted by it.
   */
  static List<Integer> ofEachName(Situation situation, List<Integer> packages) {
    Universe universe = situation.universe();
    Comparator<Integer> order =
        Comparator.comparing((Integer id) -> universe.evr(id))
            .thenComparing(situation::isInstalled)
            .thenComparing(Comparator.reverseOrder());
    Map<Integer, Integer> best = new HashMap<>();
    ofBestArchitecture(situation, packages)
        .forEach(
            id ->
                best.merge(
                    universe.nameId(id),
                    id,
                    (one, other) -> order.compare(one, other) >= 0 ? one : other));
    TreeSet<Integer> left = new TreeSet<>(best.values());
    for (int id : best.values()) {
      left.removeIf(other -> situation.prevails(id, other));
    }
    return new ArrayList<>(left);
  }

  /** Those of which none is for a lesser architecture than another. */
  static List<Integer> ofBestArchitecture(Situation situation, List<Integer> packages) {
    return packages.stream()
        .filter(
            id -> packages.stream().noneMatch(other -> situation.isLesserArchitecture(id, other)))
        .toList();
  }
}
