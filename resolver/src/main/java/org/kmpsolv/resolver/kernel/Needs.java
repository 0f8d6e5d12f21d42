package org.kmpsolv.resolver.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.KernelIndex;

/**
 * What KMPs need of the kernel, folded: the symbols of a KMP that have the same providers are one
 * need. A KMP has dozens of symbols, but few needs. Not safe for use by several threads.
 */
public final class Needs {
  private final KernelIndex index;
  private final List<@Nullable Need> needs = new ArrayList<>();
  private final List<int @Nullable []> byPackage;

  /**
   * A need. Immutable.
   *
   * @param exact the packages that provide the symbols with exactly their checksums, ascending
   * @param providerSet the provider set that rpm has of them, in which checksums are compared as
   *     versions
   */
  public record Need(Ints exact, int providerSet) {}

  Needs(KernelIndex index, int packageCount) {
    this.index = index;
    this.byPackage = new ArrayList<>(Collections.nCopies(packageCount, null));
  }

  /** The need of that id. */
  public Need get(int need) {
    while (needs.size() <= need) {
      needs.add(null);
    }
    Need known = needs.get(need);
    if (known == null) {
      known = new Need(index.exactProviders(need), index.providerSet(need));
      needs.set(need, known);
    }
    return known;
  }

  /** How many different needs there are. */
  public int size() {
    return index.needCount();
  }

  /** The needs of a KMP by id, each once; not to be changed. */
  public int[] of(int id) {
    int[] known = byPackage.get(id);
    if (known == null) {
      known = index.needs(id).toArray();
      byPackage.set(id, known);
    }
    return known;
  }
}
