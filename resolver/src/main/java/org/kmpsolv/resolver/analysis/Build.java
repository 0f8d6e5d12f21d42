package org.kmpsolv.resolver.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.BuiltFor;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.Loadability;
import org.kmpsolv.resolver.kernel.Symbol;

/**
 * A kernel and its KMPs: of those that load on it, the ones that were built for it, and the ones
 * that were built for no kernel of the universe. Each counts once, in however many repositories it
 * is.
 *
 * @param kmps by id
 */
record Build(KernelCatalog catalog, Kernel kernel, BitSet kmps) {

  static Build of(KernelCatalog catalog, Kernel kernel) {
    Universe universe = catalog.universe();
    String arch = universe.arch(kernel.id());
    Set<Nevra> seen = new HashSet<>();
    List<Kernel> kernels = catalog.kernels();
    BitSet candidates = new BitSet();
    catalog.kmps().stream()
        .filter(id -> universe.arch(id).equals(arch) || universe.arch(id).equals("noarch"))
        .filter(id -> isOf(universe, id, kernel, kernels) && seen.add(universe.nevra(id)))
        .forEach(candidates::set);
    return new Build(catalog, kernel, Loadability.on(catalog, kernel, candidates));
  }

  private static boolean isOf(Universe universe, int kmp, Kernel kernel, List<Kernel> kernels) {
    return BuiltFor.kernel(universe, kmp, kernel)
        || kernels.stream().noneMatch(other -> BuiltFor.kernel(universe, kmp, other));
  }

  /** What the kernel exports. */
  List<Symbol> imageSymbols() {
    return catalog.exports(kernel.id());
  }

  /** What the KMPs export. */
  List<Symbol> kmpSymbols() {
    List<Symbol> symbols = new ArrayList<>();
    ids().forEach(id -> symbols.addAll(catalog.exports(id)));
    return symbols;
  }

  /** What the kernel and the KMPs export. */
  List<Symbol> symbols() {
    List<Symbol> symbols = kmpSymbols();
    symbols.addAll(imageSymbols());
    return symbols;
  }

  IntStream ids() {
    return kmps.stream();
  }
}
