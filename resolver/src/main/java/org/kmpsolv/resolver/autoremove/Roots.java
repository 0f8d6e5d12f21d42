package org.kmpsolv.resolver.autoremove;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.retention.Counted;
import org.kmpsolv.resolver.situation.Selector;
import org.kmpsolv.resolver.situation.Situation;

/** The packages that stay whether anything needs them or not. */
final class Roots {
  private final Situation situation;
  private final Universe universe;
  private final BitSet outside;

  private Roots(Situation situation, BitSet outside) {
    this.situation = situation;
    this.universe = situation.universe();
    this.outside = outside;
  }

  /**
   * Finds them: what the user asked for, products and patterns among it, what is locked, the
   * kernels in Retention, the one that runs, and what systemCheck requires.
   *
   * @param outside what of kernels and KMPs is outside Retention
   */
  static BitSet of(
      Situation situation, AutoremoveRequest request, Counted counted, BitSet outside) {
    Roots finder = new Roots(situation, outside);
    Universe universe = situation.universe();
    KernelCatalog catalog = situation.kernels().catalog();
    Selector selector = new Selector(universe);
    BitSet roots = new BitSet();
    situation.installed().stream()
        .filter(
            id ->
                !request.automatic().contains(universe.name(id))
                    || (catalog.isKernel(id) && !counted.isOutside(id)))
        .forEach(roots::set);
    catalog.kernels().stream()
        .filter(kernel -> kernel.release().equals(situation.request().running()))
        .map(Kernel::id)
        .forEach(roots::set);
    request.locks().forEach(lock -> selector.select(lock).packages().forEach(roots::set));
    request.systemCheck().forEach(required -> finder.providers(required).forEach(roots::set));
    roots.and(situation.installed());
    return roots;
  }

  /** What helps to meet a requirement, and is installed. */
  private IntStream providers(Dependency required) {
    if (required instanceof RichDependency rich) {
      Dependency otherwise = rich.otherwise();
      IntStream both = IntStream.concat(providers(rich.left()), providers(rich.right()));
      return otherwise == null ? both : IntStream.concat(both, providers(otherwise));
    }
    int[] there =
        Arrays.stream(universe.providers((Relation) required))
            .filter(situation::isInstalled)
            .toArray();
    boolean better = Arrays.stream(there).anyMatch(id -> !outside.get(id));
    return Arrays.stream(there).filter(id -> !better || !outside.get(id));
  }
}
