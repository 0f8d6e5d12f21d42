package org.kmpsolv.resolver.kernel;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Symbols whose checksum may change without harm: whoever needs one with any checksum is content
 * with every other. Immutable.
 *
 * @param capabilities whole names, {@code ksym(default:printk)}
 */
public record Harmless(ImmutableSet<String> capabilities) {
  /** Every change does harm. */
  public static final Harmless NOTHING = new Harmless(ImmutableSet.of());

  /** Whether a change of that symbol is harmless. */
  public boolean includes(Symbol symbol) {
    return capabilities.contains(symbol.capability());
  }

  /** For each symbol the one that stands for all that count as equal to it. */
  IntUnaryOperator in(KernelCatalog catalog) {
    if (capabilities.isEmpty()) {
      return IntUnaryOperator.identity();
    }
    Map<String, Integer> first = new HashMap<>();
    int[] same = new int[catalog.symbolCount()];
    for (int id = 0; id < same.length; id++) {
      Symbol symbol = catalog.symbol(id);
      Integer known = includes(symbol) ? first.putIfAbsent(symbol.capability(), id) : null;
      same[id] = known == null ? id : known;
    }
    return id -> same[id];
  }
}
