package org.kmpsolv.resolver.situation;

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
  /** A step of the order: packages of one level are equally good. The best comes first. */
  private record Level(int priority, Evr evr) implements Comparable<Level> {
    @Override
    public int compareTo(Level other) {
      return priority != other.priority
          ? Integer.compare(priority, other.priority)
          : other.evr.compareTo(evr);
    }
  }

  private final Map<Integer, List<Level>> levels;

  private Ranking(Map<Integer, List<Level>> levels) {
    this.levels = levels;
  }

  static Ranking of(Universe universe, List<Integer> packages) {
    Map<Integer, TreeSet<Level>> sorted = new HashMap<>();
    for (int id : packages) {
      int name = universe.nameId(id);
      TreeSet<Level> of = sorted.get(name);
      if (of == null) {
        of = new TreeSet<>();
        sorted.put(name, of);
      }
      of.add(level(universe, id));
    }
    Map<Integer, List<Level>> levels = new HashMap<>();
    for (Map.Entry<Integer, TreeSet<Level>> entry : sorted.entrySet()) {
      levels.put(entry.getKey(), List.copyOf(entry.getValue()));
    }
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
            : all.get(better).compareTo(own) < 0)) {
      better++;
    }
    return better;
  }
}
