package org.kmpsolv.resolver.situation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.universe.Universe;

/**
 * Which packages of a name are better than others: repository priority first, then the newest
 * version. Immutable.
 */
public final class Ranking {
  /** A step of the order: packages of one level are equally good. */
  private record Level(int priority, Evr evr) {
    static final Comparator<Level> BEST_FIRST =
        Comparator.comparing(Level::priority)
            .thenComparing(Comparator.comparing(Level::evr).reversed());
  }

  private final Map<Integer, List<Level>> levels;

  private Ranking(Map<Integer, List<Level>> levels) {
    this.levels = levels;
  }

  static Ranking of(Universe universe, List<Integer> packages) {
    Map<Integer, TreeSet<Level>> sorted = new HashMap<>();
    for (int id : packages) {
      sorted
          .computeIfAbsent(universe.nameId(id), key -> new TreeSet<>(Level.BEST_FIRST))
          .add(level(universe, id));
    }
    Map<Integer, List<Level>> levels = new HashMap<>();
    sorted.forEach((name, set) -> levels.put(name, List.copyOf(set)));
    return new Ranking(levels);
  }

  private static Level level(Universe universe, int id) {
    return new Level(universe.repository(id).priority(), universe.evr(id));
  }

  /**
   * How many better levels there are of the package's name; 0 for the best. What is installed
   * counts by its version alone: it is as good as the first level that is not newer.
   */
  public int rank(Universe universe, int id) {
    List<Level> all = levels.getOrDefault(universe.nameId(id), List.of());
    Level own = level(universe, id);
    boolean installed = universe.isInstalled(id);
    int better = 0;
    while (better < all.size()
        && (installed
            ? all.get(better).evr().compareTo(own.evr()) > 0
            : Level.BEST_FIRST.compare(all.get(better), own) < 0)) {
      better++;
    }
    return better;
  }
}
