package org.kmpsolv.scenarios.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** How far packages are from the best of their name: repository priority first, then version. */
final class Ranking {
  private record Level(String name, int priority, int version) {
    static final Comparator<Level> BEST_FIRST =
        Comparator.comparing(Level::priority).thenComparing(Level::version).reversed();
  }

  private final List<Level> levels;

  /** Ranks by the new ones among packages. */
  Ranking(Set<CasePackage> packages) {
    this.levels =
        packages.stream()
            .filter(each -> !each.installed())
            .map(Ranking::level)
            .distinct()
            .sorted(Level.BEST_FIRST)
            .toList();
  }

  private static Level level(CasePackage each) {
    return new Level(each.name(), each.priority(), each.version());
  }

  /** How many levels are better; what is installed is as good as the first that is not newer. */
  int rank(CasePackage each) {
    List<Level> own = levels.stream().filter(level -> level.name().equals(each.name())).toList();
    int rank = 0;
    while (rank < own.size() && isBetter(own.get(rank), each)) {
      rank++;
    }
    return rank;
  }

  private static boolean isBetter(Level level, CasePackage than) {
    return than.installed()
        ? level.version() > than.version()
        : Level.BEST_FIRST.compare(level, level(than)) < 0;
  }
}
