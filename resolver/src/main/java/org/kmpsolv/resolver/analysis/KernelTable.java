package org.kmpsolv.resolver.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.kmpsolv.resolver.kernel.BuiltFor;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.KernelService;
import org.kmpsolv.resolver.kernel.Obstacle;
import org.kmpsolv.resolver.kernel.Obstacles;

/**
 * How the KMPs of a state stand to one of its kernels: a column of the table of KMPs and kernels.
 * KMPs that are for another flavor are left out. Packages are universe ids, ascending. Immutable.
 *
 * @param service what they do for it
 * @param nativeKmps those that load, and were built for this kernel (see {@link BuiltFor})
 * @param weakUpdates those that load, and were built for another
 * @param notLoadable those that do not load, and why
 */
public record KernelTable(
    KernelService service,
    ImmutableList<Integer> nativeKmps,
    ImmutableList<Integer> weakUpdates,
    ImmutableSortedMap<Integer, ImmutableList<Obstacle>> notLoadable) {

  static KernelTable of(KernelCatalog catalog, KernelService service, BitSet packages) {
    Kernel kernel = service.kernel();
    IntPredicate isNative = id -> BuiltFor.kernel(catalog.universe(), id, kernel);
    Obstacles obstacles = Obstacles.on(catalog, kernel, packages);
    ImmutableSortedMap.Builder<Integer, ImmutableList<Obstacle>> notLoadable =
        ImmutableSortedMap.naturalOrder();
    packages.stream()
        .filter(id -> catalog.isKmp(id) && !service.loadable().contains(id))
        .filter(id -> isFor(catalog, id, kernel.flavor()))
        .forEach(id -> notLoadable.put(id, obstacles.of(id)));
    return new KernelTable(
        service,
        service.loadable().stream().filter(isNative::test).collect(toImmutableList()),
        service.loadable().stream().filter(id -> !isNative.test(id)).collect(toImmutableList()),
        notLoadable.buildOrThrow());
  }

  /** Whether all that it needs with a flavor is of that flavor. */
  private static boolean isFor(KernelCatalog catalog, int kmp, String flavor) {
    return catalog.imports(kmp).stream()
        .allMatch(symbol -> symbol.flavor().isEmpty() || symbol.flavor().equals(flavor));
  }

  /** What keeps KMPs from loading on it, the cause that most fall over first. */
  public ImmutableList<Cause> causes() {
    return Cause.group(notLoadable);
  }
}
