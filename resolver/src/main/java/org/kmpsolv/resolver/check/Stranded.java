package org.kmpsolv.resolver.check;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Cause;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.Loads;
import org.kmpsolv.resolver.kernel.Needs;
import org.kmpsolv.resolver.kernel.Obstacle;
import org.kmpsolv.resolver.kernel.Obstacles;

/**
 * The KMPs that rpm would install and that load on no kernel of the repositories, whatever else is
 * installed. Packages are universe ids, ascending. Immutable.
 *
 * @param causes what keeps them from loading on the kernel that each is nearest to, the one with
 *     the fewest obstacles, of equal ones the newest; none where there is no kernel
 */
public record Stranded(ImmutableList<Integer> kmps, ImmutableList<Cause> causes) {
  static final Stranded NONE = new Stranded(ImmutableList.of(), ImmutableList.of());

  /**
   * Finds them.
   *
   * @param installable what may be installed
   * @param checked the packages that are asked about
   */
  static Stranded among(Universe universe, BitSet installable, BitSet checked) {
    KernelCatalog catalog = new KernelCatalog(universe);
    BitSet kmps = catalog.kmps();
    kmps.and(installable);
    BitSet stranded = (BitSet) kmps.clone();
    stranded.and(checked);
    List<Kernel> kernels =
        catalog.kernels().stream().filter(kernel -> installable.get(kernel.id())).toList();
    Needs needs = catalog.needs();
    for (Kernel kernel : kernels) {
      if (!stranded.isEmpty()) {
        stranded.andNot(
            Loads.on(kernel, needs, kmps, installable, new BitSet(), universe).possible());
      }
    }
    return stranded.isEmpty()
        ? NONE
        : new Stranded(
            stranded.stream().boxed().collect(ImmutableList.toImmutableList()),
            Cause.group(nearest(catalog, kernels, kmps, stranded)));
  }

  private static Map<Integer, List<Obstacle>> nearest(
      KernelCatalog catalog, List<Kernel> kernels, BitSet kmps, BitSet stranded) {
    Map<Integer, List<Obstacle>> nearest = new HashMap<>();
    for (Kernel kernel : kernels) {
      Obstacles obstacles = Obstacles.on(catalog, kernel, kmps);
      stranded.stream()
          .forEach(
              id ->
                  nearest.merge(
                      id,
                      obstacles.of(id),
                      (one, other) -> other.size() <= one.size() ? other : one));
    }
    return nearest;
  }
}
