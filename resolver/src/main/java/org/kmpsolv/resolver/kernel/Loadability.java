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

  private Loadability(KernelCatalog catalog, BitSet packages, Harmless harmless) {
    this.catalog = catalog;
    this.packages = packages;
    this.same = harmless.in(catalog);
  }

  /**
   * The KMPs that load on a kernel.
   *
   * @param packages those that are there; what is no KMP among them is passed over
   */
  public static BitSet on(KernelCatalog catalog, Kernel kernel, BitSet packages) {
    BitSet kmps = catalog.kmps();
    kmps.and(packages);
    return Loads.among(kmps, kernel, catalog.needs());
  }

  /**
   * The KMPs that load on a kernel, were some changes of symbols harmless.
   *
   * @param packages those that are there; what is no KMP among them is passed over
   */
  public static BitSet on(
      KernelCatalog catalog, Kernel kernel, BitSet packages, Harmless harmless) {
    if (harmless.capabilities().isEmpty()) {
      return on(catalog, kernel, packages);
    }
    Loadability loadability = new Loadability(catalog, packages, harmless);
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
    Loadability loadability = new Loadability(catalog, helpers, harmless);
    loadability.provide(kernel.id());
    loadability.run();
    BitSet found = new BitSet();
    kmps.stream()
        .filter(id -> Arrays.stream(loadability.needs(id)).allMatch(loadability.provided::get))
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
          int left = missing.getOrDefault(waits, 0) - 1;
          missing.put(waits, left);
          if (left == 0) {
            open.add(waits);
          }
        }
      }
    }
  }

  private void enter(int id) {
    int lacking = 0;
    for (int symbol : needs(id)) {
      if (!provided.get(symbol)) {
        lacking++;
        List<Integer> others = waiting.get(symbol);
        if (others == null) {
          others = new ArrayList<>(2);
          waiting.put(symbol, others);
        }
        others.add(id);
      }
    }
    missing.put(id, lacking);
    if (lacking == 0) {
      open.add(id);
    }
  }

  private int[] needs(int id) {
    return same(catalog.imported(id));
  }

  private int[] same(int[] symbols) {
    IntSet found = new IntSet(symbols.length);
    for (int symbol : symbols) {
      found.add(same.applyAsInt(symbol));
    }
    return found.toArray();
  }

  /** The symbols that were not provided before. */
  private int[] provide(int id) {
    int[] symbols = same(catalog.answers(id));
    int[] news = new int[symbols.length];
    int count = 0;
    for (int symbol : symbols) {
      if (!provided.get(symbol)) {
        provided.set(symbol);
        news[count++] = symbol;
      }
    }
    return Arrays.copyOf(news, count);
  }
}
