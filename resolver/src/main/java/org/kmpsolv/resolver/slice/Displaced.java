package org.kmpsolv.resolver.slice;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.Needs;
import org.kmpsolv.resolver.situation.Situation;

/**
 * The installed KMPs of several versions that a new KMP helps to load: the newer version that then
 * loads takes a kernel from the older one.
 */
final class Displaced {
  private final Situation situation;
  private final Universe universe;

  /** For each KMP that could help, the names it helps. */
  private @Nullable Map<Integer, BitSet> helped;

  Displaced(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
  }

  /** The installed packages of the names that this KMP helps. */
  List<Integer> by(int helper) {
    if (helped == null) {
      helped = helped();
    }
    BitSet names = helped.get(helper);
    return names == null ? List.of() : names.stream().boxed().flatMap(this::installed).toList();
  }

  private Map<Integer, BitSet> helped() {
    Map<Integer, BitSet> found = new HashMap<>();
    Needs needs = situation.kernels().needs();
    BitSet candidates = situation.kernels().catalog().kmps();
    candidates.and(situation.installed());
    for (int id = candidates.nextSetBit(0); id >= 0; id = candidates.nextSetBit(id + 1)) {
      if (isOneOfSeveral(id)) {
        for (int need : needs.of(id)) {
          for (int helper : needs.get(need).exact().toArray()) {
            if (!situation.isInstalled(helper)) {
              found.computeIfAbsent(helper, key -> new BitSet()).set(universe.nameId(id));
            }
          }
        }
      }
    }
    return found;
  }

  private boolean isOneOfSeveral(int id) {
    Ints named = universe.namesakes(id);
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i) != id && situation.isInstalled(named.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Stream<Integer> installed(int nameId) {
    return universe.packagesNamed(nameId).stream().filter(situation::isInstalled).boxed();
  }
}
