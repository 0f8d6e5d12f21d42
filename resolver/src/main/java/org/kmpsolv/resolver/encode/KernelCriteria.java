package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.sat.Clauses;
import org.kmpsolv.resolver.sat.Objective;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/** What makes one plan better than another for the kernels in it. */
final class KernelCriteria {
  private final Situation situation;
  private final KernelSituation kernels;
  private final KernelLiterals literals;
  private final Clauses clauses;

  KernelCriteria(Situation situation, KernelLiterals literals, Clauses clauses) {
    this.situation = situation;
    this.kernels = situation.kernels();
    this.literals = literals;
    this.clauses = clauses;
  }

  /** The modules that the kernel that boots would lack, where that is allowed. */
  Objective modulesLost() {
    List<Integer> costs = new ArrayList<>();
    if (situation.request().policy().coverage() == CoverageMode.WARN) {
      for (String module : kernels.modules()) {
        int cost = clauses.newVariable(false);
        boolean any = false;
        for (List<Integer> clause : Coverages.somethingBoots(situation, literals)) {
          any |= unless(cost, clause);
        }
        for (Kernel kernel : literals.kernels()) {
          if (kernels.canBoot(kernel) && literals.boots(kernel) != Literals.FALSE) {
            List<Integer> clause = Coverages.clause(situation, literals, kernel, module);
            any |= !clause.isEmpty() && unless(cost, clause);
          }
        }
        if (any) {
          costs.add(cost);
        }
      }
    }
    return Objective.count(Criteria.MODULES_LOST, costs);
  }

  /**
   * KMPs of different names that bring the same module to the same kernel, unless both are asked
   * for.
   */
  Objective overlaps() {
    List<Integer> costs = new ArrayList<>();
    Set<List<Integer>> counted = new HashSet<>();
    Map<String, List<Integer>> byModule = new TreeMap<>();
    BitSet kmps = literals.kmps();
    for (int id = kmps.nextSetBit(0); id >= 0; id = kmps.nextSetBit(id + 1)) {
      for (String module : kernels.catalog().modules(id)) {
        List<Integer> by = byModule.get(module);
        if (by == null) {
          by = new ArrayList<>(2);
          byModule.put(module, by);
        }
        by.add(id);
      }
    }
    for (List<Integer> ids : byModule.values()) {
      overlaps(ids, counted, costs);
    }
    return Objective.count(Criteria.OVERLAPS, costs);
  }

  /** A pair counts once, however many modules it shares. */
  private void overlaps(List<Integer> ids, Set<List<Integer>> counted, List<Integer> costs) {
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        int one = ids.get(i);
        int other = ids.get(j);
        if (situation.universe().areNamesakes(one, other)
            || (isAsked(one) && isAsked(other))
            || !counted.add(List.of(one, other))) {
          continue;
        }
        for (Kernel kernel : literals.kernels()) {
          int cost = clauses.newVariable(false);
          List<Integer> clause =
              List.of(
                  -literals.of(kernel.id()),
                  -literals.loads(one, kernel),
                  -literals.loads(other, kernel));
          if (unless(cost, clause)) {
            costs.add(cost);
          }
        }
      }
    }
  }

  private boolean isAsked(int id) {
    return situation.selections().jobs().stream()
        .anyMatch(
            job ->
                job instanceof Job.Install
                    && situation.selections().of(job).packages().contains(id));
  }

  /**
   * For each kernel that may boot: it does not, or one of the packages serves it; what is no KMP
   * serves by being there.
   */
  List<int[]> wanted(List<Integer> packages) {
    int[] kmps =
        packages.stream().filter(kernels.catalog()::isKmp).mapToInt(Integer::intValue).toArray();
    List<int[]> wanted = new ArrayList<>();
    for (Kernel kernel : literals.kernels()) {
      if (kernels.canBoot(kernel) && literals.boots(kernel) != Literals.FALSE) {
        wanted.add(
            IntStream.concat(
                    IntStream.of(-literals.boots(kernel)),
                    Arrays.stream(kmps).map(id -> literals.serves(id, kernel)))
                .toArray());
      }
    }
    return wanted;
  }

  private boolean unless(int cost, List<Integer> clause) {
    int[] simplified = Literals.simplified(Literals.ints(clause));
    if (simplified == null) {
      return false;
    }
    clauses.add(IntStream.concat(IntStream.of(simplified), IntStream.of(cost)).toArray());
    return true;
  }
}
