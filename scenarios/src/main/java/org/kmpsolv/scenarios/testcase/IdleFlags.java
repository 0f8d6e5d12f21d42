package org.kmpsolv.scenarios.testcase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;

/** Tells of flags whether they can make a difference for some packages; where not, all is well. */
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

  /** All packages that obsolete an installed one come at once; here is no more than one. */
  static boolean isIdle(SolverFlag flag, Universe universe) {
    if (flag != SolverFlag.YUM_OBSOLETES) {
      return false;
    }
    Map<Integer, Set<Integer>> obsoleters = new HashMap<>();
    for (int id = 0; id < universe.packageCount(); id++) {
      for (int dependency : universe.dependencies(id, DependencyKind.OBSOLETES).toArray()) {
        if (!universe.isInstalled(id)
            && universe.dependency(dependency) instanceof Relation relation) {
          enter(universe, id, relation, obsoleters);
        }
      }
    }
    return obsoleters.values().stream().allMatch(each -> each.size() == 1);
  }

  private static void enter(
      Universe universe, int id, Relation relation, Map<Integer, Set<Integer>> obsoleters) {
    Evr evr = relation.evr();
    universe.packagesNamed(relation.name()).stream()
        .filter(universe::isInstalled)
        .filter(
            gone ->
                evr == null
                    || Comparison.overlaps(
                        Comparison.EQUAL, universe.evr(gone), relation.comparison(), evr))
        .forEach(
            gone ->
                obsoleters.computeIfAbsent(gone, key -> new HashSet<>()).add(universe.nameId(id)));
  }
}
