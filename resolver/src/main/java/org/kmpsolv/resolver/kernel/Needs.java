package org.kmpsolv.resolver.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;

/**
 * What KMPs need of the kernel, folded: the symbols of a KMP that have the same providers are one
 * need. A KMP has dozens of symbols, but few needs. Not safe for use by several threads.
 */
public final class Needs {
  private final KernelCatalog catalog;
  private final Universe universe;
  private final Map<Need, Integer> ids = new HashMap<>();
  private final List<Need> needs = new ArrayList<>();
  private final Map<Integer, Integer> byDependency = new HashMap<>();
  private final Map<Integer, int[]> byPackage = new HashMap<>();

  /**
   * A need. Immutable.
   *
   * @param exact the packages that provide the symbols with exactly their checksums, ascending
   * @param providerSet the provider set that rpm has of them, in which checksums are compared as
   *     versions
   */
  public record Need(List<Integer> exact, int providerSet) {}

  public Needs(KernelCatalog catalog) {
    this.catalog = catalog;
    this.universe = catalog.universe();
  }

  /** The need of that id. */
  public Need get(int need) {
    return needs.get(need);
  }

  /** How many different needs have been met so far. */
  public int size() {
    return needs.size();
  }

  /** The needs of a KMP by id, each once; not to be changed. */
  public int[] of(int id) {
    int[] known = byPackage.get(id);
    if (known == null) {
      known = read(id);
      byPackage.put(id, known);
    }
    return known;
  }

  private int[] read(int id) {
    Ints requires = universe.dependencies(id, DependencyKind.REQUIRES);
    int[] found = new int[requires.size()];
    int count = 0;
    for (int i = 0; i < requires.size(); i++) {
      int dependency = requires.get(i);
      int symbol = catalog.symbolOf(dependency);
      if (symbol != SymbolTable.NONE) {
        found[count++] = byDependency.computeIfAbsent(dependency, key -> need(key, symbol));
      }
    }
    return Arrays.stream(found, 0, count).sorted().distinct().toArray();
  }

  private int need(int dependency, int symbol) {
    Need need =
        new Need(
            Arrays.stream(catalog.providers(symbol)).boxed().toList(),
            universe.providerSet(universe.meaning(dependency)));
    Integer known = ids.putIfAbsent(need, needs.size());
    if (known == null) {
      needs.add(need);
      return needs.size() - 1;
    }
    return known;
  }
}
