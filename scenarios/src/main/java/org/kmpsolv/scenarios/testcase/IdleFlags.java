package org.kmpsolv.scenarios.testcase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.metadata.universe.Universe;

/**
 * Tells of flags of the pool whether they can make a difference for some packages; where not, all
 * is well.
 */
final class IdleFlags {
  private IdleFlags() {}

  /** Packages of 32 and of 64 bits in one name may stand beside each other; here are none. */
  static boolean isIdle(PoolFlag flag, Universe universe) {
    if (flag != PoolFlag.IMPLICIT_OBSOLETE_USES_COLORS) {
      return false;
    }
    Map<Integer, Set<Boolean>> sizes = new HashMap<>();
    for (int id = 0; id < universe.packageCount(); id++) {
      if (!universe.arch(id).equals("noarch")) {
        sizes
            .computeIfAbsent(universe.nameId(id), key -> new HashSet<>())
            .add(TransactionLines.is64Bit(universe.arch(id)));
      }
    }
    return sizes.values().stream().allMatch(each -> each.size() == 1);
  }
}
