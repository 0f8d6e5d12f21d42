package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/** How a module comes to a kernel. */
final class Coverages {
  private Coverages() {}

  /**
   * One of these holds where a module is not lost: the kernel does not boot, or a KMP that brings
   * the module serves it. Empty where there is nothing to lose: the kernel has the module itself,
   * or is the one that boots today and lacks it already.
   */
  static List<Integer> clause(
      Situation situation, KernelLiterals literals, Kernel kernel, String module) {
    KernelSituation kernels = situation.kernels();
    boolean builtIn = kernels.catalog().modules(kernel.id()).contains(module);
    if (builtIn || (kernels.bootsBefore(kernel) && !kernels.isServed(kernel, module))) {
      return List.of();
    }
    List<Integer> clause = new ArrayList<>(List.of(-literals.boots(kernel)));
    for (int id : kernels.bringing(module)) {
      int serves =
          literals.on(kernel).isPossible(id) ? literals.serves(id, kernel) : Literals.FALSE;
      if (serves != Literals.FALSE) {
        clause.add(serves);
      }
    }
    return clause;
  }

  /**
   * One of each clause holds where something is left to boot: a kernel that nobody asked to go does
   * not go so that no module is missed any more. Each clause begins with the literal of such a
   * kernel.
   */
  static List<List<Integer>> somethingBoots(Situation situation, KernelLiterals literals) {
    KernelSituation kernels = situation.kernels();
    List<Integer> bootable =
        literals.kernels().stream()
            .filter(kernels::canBoot)
            .map(kernel -> literals.of(kernel.id()))
            .toList();
    List<List<Integer>> clauses = new ArrayList<>();
    for (Kernel kernel : literals.kernels()) {
      if (situation.isInstalled(kernel.id()) && !situation.isAskedToGo(kernel.id())) {
        List<Integer> clause = new ArrayList<>(List.of(literals.of(kernel.id())));
        clause.addAll(bootable);
        clauses.add(clause);
      }
    }
    return clauses;
  }
}
