package org.kmpsolv.resolver.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of some KMPs load on a kernel: those whose symbols are each provided, exactly, by the
 * kernel itself or by another of them that loads on it. The least fixpoint: nothing justifies
 * itself.
 */
public final class Loadability {
  private final KernelCatalog catalog;
  private final BitSet packages;

  /** For each KMP how many of its symbols are still missing. */
  private final Map<Integer, Integer> missing = new HashMap<>();

  private final Map<Integer, List<Integer>> waiting = new HashMap<>();
  private final BitSet provided = new BitSet();
  private final BitSet loadable = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();

  private Loadability(KernelCatalog catalog, BitSet packages) {
    this.catalog = catalog;
    this.packages = packages;
  }

  /**
   * The KMPs that load on a kernel.
   *
   * @param packages those that are there; what is no KMP among them is passed over
   */
  public static BitSet on(KernelCatalog catalog, Kernel kernel, BitSet packages) {
    Loadability loadability = new Loadability(catalog, packages);
    loadability.provide(kernel.id());
    loadability.run();
    return loadability.loadable;
  }

  private void run() {
    for (int id = packages.nextSetBit(0); id >= 0; id = packages.nextSetBit(id + 1)) {
      if (catalog.isKmp(id)) {
        enter(id);
      }
    }
    while (!open.isEmpty()) {
      int id = open.poll();
      loadable.set(id);
      for (int symbol : provide(id)) {
        for (int waits : waiting.getOrDefault(symbol, List.of())) {
          if (missing.merge(waits, -1, Integer::sum) == 0) {
            open.add(waits);
          }
        }
      }
    }
  }

  private void enter(int id) {
    int lacking = 0;
    for (int symbol : catalog.needs(id)) {
      if (!provided.get(symbol)) {
        lacking++;
        waiting.computeIfAbsent(symbol, key -> new ArrayList<>()).add(id);
      }
    }
    missing.put(id, lacking);
    if (lacking == 0) {
      open.add(id);
    }
  }

  /** The symbols that were not provided before. */
  private int[] provide(int id) {
    int[] news =
        Arrays.stream(catalog.answers(id)).filter(symbol -> !provided.get(symbol)).toArray();
    for (int symbol : news) {
      provided.set(symbol);
    }
    return news;
  }
}
