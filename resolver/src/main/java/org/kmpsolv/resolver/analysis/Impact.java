package org.kmpsolv.resolver.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kmpsolv.resolver.analysis.SymbolChanges.Change;
import org.kmpsolv.resolver.kernel.Harmless;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.Loadability;
import org.kmpsolv.resolver.kernel.Obstacle;
import org.kmpsolv.resolver.kernel.Obstacles;

/**
 * What a change from one kernel to another does to KMPs. Packages are universe ids, ascending.
 * Immutable.
 *
 * @param imageSymbols how the kernels' own symbols differ
 * @param kmpSymbols how those of the KMPs of the two builds differ
 * @param kmps the KMPs of the old build: what loads on the old kernel, and was not built for
 *     another
 * @param alone those that load on the new kernel where only they are there
 * @param withNew those that load on it where each is alone with the KMPs of the new build
 * @param withBoth those that load on it where all KMPs of both builds are there
 * @param causes what keeps the rest from loading even then
 * @param lifted those with both that load only because changes are suppressed
 * @param suppressed what each line of the suppressions did
 */
public record Impact(
    Kernel from,
    Kernel to,
    SymbolChanges imageSymbols,
    SymbolChanges kmpSymbols,
    ImmutableList<Integer> kmps,
    ImmutableList<Integer> alone,
    ImmutableList<Integer> withNew,
    ImmutableList<Integer> withBoth,
    ImmutableList<Cause> causes,
    ImmutableList<Integer> lifted,
    ImmutableList<Suppressed> suppressed) {

  /**
   * What a line of the suppressions did.
   *
   * @param symbols the changed symbols that it means; empty where it is of no use
   * @param lifted the KMPs that need one of them, and load only because changes are suppressed
   */
  public record Suppressed(
      String pattern, ImmutableList<String> symbols, ImmutableList<Integer> lifted) {}

  /** Works it out. */
  public static Impact of(
      KernelCatalog catalog, Kernel from, Kernel to, Suppressions suppressions) {
    Build old = Build.of(catalog, from);
    Build young = Build.of(catalog, to);
    ImmutableSet<String> changed =
        suppressions.patterns().isEmpty() ? ImmutableSet.of() : changed(old, young);
    Harmless harmless =
        new Harmless(
            changed.stream()
                .filter(
                    it ->
                        suppressions.patterns().stream().anyMatch(p -> Suppressions.matches(p, it)))
                .collect(ImmutableSet.toImmutableSet()));
    BitSet both = (BitSet) old.kmps().clone();
    both.or(young.kmps());
    Obstacles obstacles = Obstacles.on(catalog, to, both, harmless);
    BitSet withBoth = obstacles.loadable();
    withBoth.and(old.kmps());
    BitSet lifted = (BitSet) withBoth.clone();
    if (!harmless.equals(Harmless.NOTHING)) {
      lifted.andNot(Loadability.on(catalog, to, both));
    } else {
      lifted.clear();
    }
    Map<Integer, ImmutableList<Obstacle>> rest = new TreeMap<>();
    old.ids().filter(id -> !withBoth.get(id)).forEach(id -> rest.put(id, obstacles.of(id)));
    return new Impact(
        from,
        to,
        SymbolChanges.between(old.imageSymbols(), young.imageSymbols()),
        SymbolChanges.between(old.kmpSymbols(), young.kmpSymbols()),
        list(old.ids()),
        list(Loadability.on(catalog, to, old.kmps(), harmless).stream()),
        list(Loadability.oneByOne(catalog, to, old.kmps(), young.kmps(), harmless).stream()),
        list(withBoth.stream()),
        Cause.group(rest),
        list(lifted.stream()),
        suppressions.patterns().stream()
            .map(pattern -> suppressed(catalog, pattern, changed, lifted))
            .collect(toImmutableList()));
  }

  /** The symbols that changed, whether the kernel exports them or a KMP. */
  private static ImmutableSet<String> changed(Build old, Build young) {
    return SymbolChanges.between(old.symbols(), young.symbols()).changed().stream()
        .map(Change::capability)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Suppressed suppressed(
      KernelCatalog catalog, String pattern, ImmutableSet<String> changed, BitSet lifted) {
    Harmless meant =
        new Harmless(
            changed.stream()
                .filter(capability -> Suppressions.matches(pattern, capability))
                .collect(ImmutableSet.toImmutableSet()));
    IntStream kmps =
        lifted.stream().filter(id -> catalog.imports(id).stream().anyMatch(meant::includes));
    return new Suppressed(
        pattern, meant.capabilities().stream().sorted().collect(toImmutableList()), list(kmps));
  }

  private static ImmutableList<Integer> list(IntStream ids) {
    return ids.boxed().collect(toImmutableList());
  }
}
