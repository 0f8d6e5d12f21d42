package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Loadable;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.rule.SameUname;
import org.kmpsolv.resolver.rule.Succession;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/** Writes the kernel rules of a slice as clauses. */
final class KernelEncoder {
  private final Situation situation;
  private final KernelSituation kernels;
  private final KernelLiterals literals;
  private final RuleSink sink;
  private final Holding holding;

  private KernelEncoder(Situation situation, KernelLiterals literals, RuleSink sink) {
    this.situation = situation;
    this.kernels = situation.kernels();
    this.literals = literals;
    this.sink = sink;
    this.holding = new Holding(situation, literals, sink);
  }

  static void encode(
      Situation situation, Literals packages, KernelLiterals literals, RuleSink sink) {
    KernelEncoder encoder = new KernelEncoder(situation, literals, sink);
    for (int id : packages.packages()) {
      if (kernels(situation).isKmp(id) && !situation.isExcluded(id)) {
        encoder.kmp(id);
      }
    }
    encoder.sameUname();
    if (situation.request().policy().coverage() == CoverageMode.REQUIRE) {
      encoder.coverage();
    }
  }

  private static org.kmpsolv.resolver.kernel.KernelCatalog kernels(Situation situation) {
    return situation.kernels().catalog();
  }

  private void kmp(int id) {
    boolean isNew = !situation.isInstalled(id);
    // What needs no symbol has nothing to miss, even where there is no kernel at all.
    if (isNew && kernels.needs().of(id).length > 0) {
      List<Integer> clause = new ArrayList<>(List.of(-literals.of(id)));
      for (Kernel kernel : literals.kernels()) {
        clause.add(literals.loadsIn(id, kernel));
      }
      add(new Loadable(id), clause);
    }
    if (!literals.kernels().isEmpty()
        && (isNew ? hasNewer(id) || comesAgain(id) : !kernels.served(id).isEmpty())) {
      List<Integer> clause = new ArrayList<>(List.of(-literals.of(id)));
      for (Kernel kernel : literals.kernels()) {
        clause.add(literals.servesIn(id, kernel));
      }
      clause.addAll(holding.of(id));
      add(new Succession(id), clause);
    }
  }

  /** Whether a newer one of its name might take the kernel from it, in the slice or not. */
  private boolean hasNewer(int id) {
    Universe universe = situation.universe();
    return universe.namesakes(id).stream()
        .anyMatch(other -> universe.isNewer(other, id) && !situation.isExcluded(other));
  }

  /** What would go does not stay by being installed once more. */
  private boolean comesAgain(int id) {
    Universe universe = situation.universe();
    return universe.namesakes(id).stream()
        .anyMatch(
            other ->
                situation.isInstalled(other)
                    && universe.evrId(other) == universe.evrId(id)
                    && universe.archId(other) == universe.archId(id)
                    && !kernels.served(other).isEmpty());
  }

  private void sameUname() {
    List<Kernel> all = literals.kernels();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Kernel one = all.get(i);
        Kernel other = all.get(j);
        if (one.release().equals(other.release())
            && !(situation.isInstalled(one.id()) && situation.isInstalled(other.id()))) {
          add(
              new SameUname(one.id(), other.id(), one.release()),
              List.of(-literals.of(one.id()), -literals.of(other.id())));
        }
      }
    }
  }

  private void coverage() {
    kernels.modules().stream()
        .limit(1)
        .forEach(
            module ->
                Coverages.somethingBoots(situation, literals)
                    .forEach(clause -> add(new Coverage(module, -1, "that is left"), clause)));
    for (Kernel kernel : literals.kernels()) {
      int boots = kernels.canBoot(kernel) ? literals.boots(kernel) : Literals.FALSE;
      if (boots != Literals.FALSE) {
        for (String module : kernels.modules()) {
          List<Integer> clause = Coverages.clause(situation, literals, kernel, module);
          if (!clause.isEmpty()) {
            add(new Coverage(module, kernel.id(), kernel.release()), clause);
          }
        }
      }
    }
  }

  private void add(Rule rule, List<Integer> clause) {
    int[] simplified = Literals.simplified(Literals.ints(clause));
    if (simplified != null) {
      sink.add(rule, simplified);
    }
  }
}
