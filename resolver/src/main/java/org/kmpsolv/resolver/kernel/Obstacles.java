package org.kmpsolv.resolver.kernel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/** Why KMPs do not load on a kernel. Not safe for use by several threads. */
public final class Obstacles {
  private final KernelCatalog catalog;
  private final BitSet packages;
  private final BitSet loadable;
  private final IntUnaryOperator same;

  /** The symbols that are there, by id, and by capability. */
  private final BitSet provided = new BitSet();

  private final Map<String, Symbol> found = new HashMap<>();

  /** By symbol: thousands of KMPs fall over the same one. */
  private final Map<Integer, Obstacle> known = new HashMap<>();

  private Obstacles(
      KernelCatalog catalog, BitSet packages, BitSet loadable, IntUnaryOperator same) {
    this.catalog = catalog;
    this.packages = packages;
    this.loadable = loadable;
    this.same = same;
  }

  /**
   * What stands in the way on a kernel.
   *
   * @param packages those that are there
   */
  public static Obstacles on(KernelCatalog catalog, Kernel kernel, BitSet packages) {
    return on(catalog, kernel, packages, Harmless.NOTHING);
  }

  /** What stands in the way on a kernel, were some changes of symbols harmless. */
  public static Obstacles on(
      KernelCatalog catalog, Kernel kernel, BitSet packages, Harmless harmless) {
    BitSet loadable = Loadability.on(catalog, kernel, packages, harmless);
    Obstacles obstacles = new Obstacles(catalog, packages, loadable, harmless.in(catalog));
    obstacles.provide(kernel.id());
    loadable.stream().forEach(obstacles::provide);
    return obstacles;
  }

  private void provide(int id) {
    Arrays.stream(catalog.answers(id)).map(same).forEach(provided::set);
    for (Symbol symbol : catalog.exports(id)) {
      found.putIfAbsent(symbol.capability(), symbol);
    }
  }

  /** The KMPs without any. */
  public BitSet loadable() {
    return (BitSet) loadable.clone();
  }

  /** What keeps a KMP from loading, in the order of its requires; empty where it loads. */
  public ImmutableList<Obstacle> of(int kmp) {
    // A KMP may need many symbols of another; that is told once.
    return Arrays.stream(catalog.imported(kmp))
        .filter(symbol -> !provided.get(same.applyAsInt(symbol)))
        .mapToObj(symbol -> known.computeIfAbsent(symbol, this::obstacle))
        .collect(ImmutableSet.toImmutableSet())
        .asList();
  }

  private Obstacle obstacle(int id) {
    for (int provider : catalog.providers(id).toArray()) {
      if (packages.get(provider) && catalog.isKmp(provider)) {
        return new Obstacle.NotLoaded(catalog.universe().name(provider));
      }
    }
    Symbol needed = catalog.symbol(id);
    Symbol other = found.get(needed.capability());
    return other == null
        ? new Obstacle.Missing(needed)
        : new Obstacle.Differs(needed, Objects.requireNonNullElse(other.checksum(), ""));
  }
}
