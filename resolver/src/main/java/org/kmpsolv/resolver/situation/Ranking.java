package org.kmpsolv.resolver.situation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.universe.Universe;

/**
 * Which packages of a name are better than others: repository priority first, then the newest
 * version. Immutable.
 */
public final class Ranking {
  private static final long[] NONE = new long[0];

  /** Of each name its levels, the best first: packages of one level are equally good. */
  private final Map<Integer, long[]> levels;

  private Ranking(Map<Integer, long[]> levels) {
    this.levels = levels;
  }

  static Ranking of(Universe universe, List<Integer> packages) {
    Map<Integer, long[]> levels = new HashMap<>();
    for (int id : packages) {
      int name = universe.nameId(id);
      levels.put(name, with(levels.getOrDefault(name, NONE), level(universe, id)));
    }
    return new Ranking(levels);
  }

  private static long[] with(long[] levels, long level) {
    int place = Arrays.binarySearch(levels, level);
    if (place >= 0) {
      return levels;
    }
    int at = -place - 1;
    long[] more = Arrays.copyOf(levels, levels.length + 1);
    System.arraycopy(levels, at, more, at + 1, levels.length - at);
    more[at] = level;
    return more;
  }

  /** Priority and version in one number, the smaller the better. */
  private static long level(Universe universe, int id) {
    return ((long) universe.repository(id).priority() << 32)
        + (Integer.MAX_VALUE - universe.versionRank(id));
  }

  private static int version(long level) {
    return Integer.MAX_VALUE - (int) level;
  }

  /**
   * How many better levels there are of the package's name; 0 for the best. What is installed
   * counts by its version alone: it is as good as the first level that is not newer.
   */
  public int rank(Universe universe, int id) {
    long[] all = levels.getOrDefault(universe.nameId(id), NONE);
    long own = level(universe, id);
    boolean installed = universe.isInstalled(id);
    int better = 0;
    while (better < all.length
        && (installed ? version(all[better]) > version(own) : all[better] < own)) {
      better++;
    }
    return better;
  }
}
