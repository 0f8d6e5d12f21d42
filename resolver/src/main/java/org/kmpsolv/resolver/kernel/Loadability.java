package org.kmpsolv.resolver.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which of some KMPs load on a kernel: those whose symbols are each provided, exactly, by the
 * kernel itself or by another of them that loads on it. The least fixpoint: nothing justifies
 * itself.
 */
public final class Loadability {
  private final KernelCatalog catalog;
  private final BitSet packages;

  /** A symbol for each symbol, one for those that count as equal. */
  private final IntUnaryOperator same;

  /** For each KMP how many of its symbols are still missing. */
  private final Map<Integer, Integer> missing = new HashMap<>();

  private final Map<Integer, List<Integer>> waiting = new HashMap<>();
  private final BitSet provided = new BitSet();
  private final BitSet loadable = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();

  private Loadability(KernelCatalog catalog, BitSet packages, IntUnaryOperator same) {
    this.catalog = catalog;
    this.packages = packages;
    this.same = same;
  }

  /**
   * The KMPs that load on a kernel.
   *
   * @param packages those that are there; what is no KMP among them is passed over
   */
  public static BitSet on(KernelCatalog catalog, Kernel kernel, BitSet packages) {
    return on(catalog, kernel, packages, Harmless.NOTHING);
  }

  /**
   * The KMPs that load on a kernel, were some changes of symbols harmless.
   *
   * @param packages those that are there; what is no KMP among them is passed over
   */
  public static BitSet on(
      KernelCatalog catalog, Kernel kernel, BitSet packages, Harmless harmless) {
    Loadability loadability = new Loadability(catalog, packages, harmless.in(catalog));
    loadability.provide(kernel.id());
    loadability.run();
    return loadability.loadable;
  }

  /**
   * The KMPs each of which, but for the helpers alone, loads on a kernel: they do not help each
   * other.
   */
  public static BitSet oneByOne(
      KernelCatalog catalog, Kernel kernel, BitSet kmps, BitSet helpers, Harmless harmless) {
    Loadability loadability = new Loadability(catalog, helpers, harmless.in(catalog));
    loadability.provide(kernel.id());
    loadability.run();
    BitSet found = new BitSet();
    kmps.stream()
        .filter(id -> loadability.needs(id).allMatch(loadability.provided::get))
        .forEach(found::set);
    return found;
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
    for (int symbol : needs(id).toArray()) {
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

  private IntStream needs(int id) {
    return Arrays.stream(catalog.needs(id)).map(same).distinct();
  }

  /** The symbols that were not provided before. */
  private int[] provide(int id) {
    int[] news =
        Arrays.stream(catalog.answers(id))
            .map(same)
            .filter(symbol -> !provided.get(symbol))
            .distinct()
            .toArray();
    for (int symbol : news) {
      provided.set(symbol);
    }
    return news;
  }
}
