package org.kmpsolv.resolver.kernel;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.BitSet;

/**
 * What the KMPs of a state do for one of its kernels. Immutable.
 *
 * @param loadable the KMPs that load on it, by id, ascending
 * @param serving those of them that serve it, by id, ascending
 * @param modules what it can load: its own modules and those of the KMPs that serve it; without
 *     {@code .ko}, dashes as underscores
 */
public record KernelService(
    Kernel kernel,
    ImmutableSet<Integer> loadable,
    ImmutableSet<Integer> serving,
    ImmutableSortedSet<String> modules) {

  /**
   * What KMPs do for a kernel.
   *
   * @param packages those that are there; what is no KMP among them is passed over
   */
  public static KernelService of(KernelCatalog catalog, Kernel kernel, BitSet packages) {
    BitSet loadable = Loadability.on(catalog, kernel, packages);
    BitSet serving = Serving.among(catalog.universe(), loadable);
    ImmutableSortedSet.Builder<String> modules = ImmutableSortedSet.naturalOrder();
    modules.addAll(catalog.modules(kernel.id()));
    for (int id = serving.nextSetBit(0); id >= 0; id = serving.nextSetBit(id + 1)) {
      modules.addAll(catalog.modules(id));
    }
    return new KernelService(kernel, ids(loadable), ids(serving), modules.build());
  }

  private static ImmutableSet<Integer> ids(BitSet set) {
    ImmutableSet.Builder<Integer> ids = ImmutableSet.builder();
    for (int id = set.nextSetBit(0); id >= 0; id = set.nextSetBit(id + 1)) {
      ids.add(id);
    }
    return ids.build();
  }
}
