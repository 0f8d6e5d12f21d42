package org.kmpsolv.metadata.solv;

import java.util.Arrays;

/** Lists of ids that stand in the data themselves. */
final class IdArrays {
  private IdArrays() {}

  /** As they are. An empty list is written as a single 0, which is nobody's id. */
  static int[] read(Cursor at, int limit) {
    int[] ids = new int[8];
    int count = 0;
    do {
      int id = at.below(limit, at.element());
      if (id == 0) {
        if (count > 0 || at.moreElements()) {
          throw at.error("0 is the id of nothing");
        }
        break;
      }
      ids = withRoom(ids, count);
      ids[count++] = id;
    } while (at.moreElements());
    return Arrays.copyOf(ids, count);
  }

  /** As differences. Before more a 0 is the marker, where counting begins anew; else the end. */
  static int[] readRelative(Cursor at, int limit) {
    int[] ids = new int[8];
    int count = 0;
    int before = 0;
    do {
      int step = at.element();
      if (step == 0 && !at.moreElements()) {
        break;
      }
      // Far from an overflow, as both are below 2^31.
      long id = step == 0 ? 0 : (long) before + step - 1;
      before = at.below(limit, (int) Math.min(id, Integer.MAX_VALUE));
      ids = withRoom(ids, count);
      ids[count++] = before;
    } while (at.moreElements());
    return Arrays.copyOf(ids, count);
  }

  private static int[] withRoom(int[] ids, int count) {
    return count < ids.length ? ids : Arrays.copyOf(ids, 2 * count);
  }
}
