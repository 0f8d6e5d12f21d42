package org.kmpsolv.resolver.kernel;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.kmpsolv.metadata.universe.Universe;

/**
 * Which of the KMPs that load on a kernel serve it: those of whose name no newer version loads on
 * it. It is them that the kernel's modules are taken from.
 */
public final class Serving {
  private Serving() {}

  /**
   * The KMPs that serve a kernel.
   *
   * @param loadable those that load on it, as {@link Loadability#on} has them
   */
  public static BitSet among(Universe universe, BitSet loadable) {
    Map<Integer, Integer> newest = new HashMap<>();
    for (int id = loadable.nextSetBit(0); id >= 0; id = loadable.nextSetBit(id + 1)) {
      newest.merge(universe.nameId(id), universe.versionRank(id), Math::max);
    }
    BitSet serving = new BitSet();
    for (int id = loadable.nextSetBit(0); id >= 0; id = loadable.nextSetBit(id + 1)) {
      serving.set(id, newest.getOrDefault(universe.nameId(id), 0) == universe.versionRank(id));
    }
    return serving;
  }
}
