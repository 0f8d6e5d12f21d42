package org.kmpsolv.metadata.universe;

import java.util.Arrays;
import java.util.TreeSet;
import org.kmpsolv.metadata.model.Evr;

/** Numbers the versions of each name, so that comparing two of them reads no text. */
final class VersionRanks {
  private VersionRanks() {}

  /** Of each package how many older versions there are of its name. */
  static int[] of(Universe universe) {
    int[] ranks = new int[universe.packageCount()];
    int start = 0;
    while (start < ranks.length) {
      // The packages of a name are in a row.
      int end = start + 1;
      while (end < ranks.length && universe.areNamesakes(end, start)) {
        end++;
      }
      if (end > start + 1) {
        rank(universe, start, end, ranks);
      }
      start = end;
    }
    return ranks;
  }

  private static void rank(Universe universe, int start, int end, int[] ranks) {
    TreeSet<Evr> versions = new TreeSet<>();
    Evr[] evrs = new Evr[end - start];
    for (int id = start; id < end; id++) {
      evrs[id - start] = universe.evr(id);
      versions.add(evrs[id - start]);
    }
    Evr[] ordered = versions.toArray(new Evr[0]);
    for (int id = start; id < end; id++) {
      ranks[id] = Arrays.binarySearch(ordered, evrs[id - start]);
    }
  }
}
