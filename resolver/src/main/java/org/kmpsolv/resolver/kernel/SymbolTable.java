package org.kmpsolv.resolver.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;

/**
 * The symbols of a universe as dense ids: which dependency means which symbol, and who provides a
 * symbol with exactly its checksum. Immutable.
 */
final class SymbolTable {
  /** Of a dependency that means no symbol. */
  static final int NONE = -1;

  private final int[] ofDependency;
  private final List<Symbol> symbols;

  /** For each symbol, that symbol asked for with any checksum, or {@link #NONE}. */
  private final int[] anyChecksum;

  private final int[][] providers;

  private SymbolTable(
      int[] ofDependency, List<Symbol> symbols, int[] anyChecksum, int[][] providers) {
    this.ofDependency = ofDependency;
    this.symbols = symbols;
    this.anyChecksum = anyChecksum;
    this.providers = providers;
  }

  /** The table of no universe. */
  static SymbolTable empty() {
    return new SymbolTable(new int[0], List.of(), new int[0], new int[0][]);
  }

  static SymbolTable of(Universe universe) {
    Map<Symbol, Integer> ids = new HashMap<>();
    List<Symbol> symbols = new ArrayList<>();
    int[] ofDependency = new int[universe.dependencyCount()];
    for (int dependency = 0; dependency < ofDependency.length; dependency++) {
      ofDependency[dependency] = NONE;
      if (universe.isRelation(dependency) && Symbol.isSymbol(universe.relationName(dependency))) {
        Optional<Symbol> symbol = Symbol.of((Relation) universe.dependency(dependency));
        if (symbol.isPresent()) {
          Integer known = ids.putIfAbsent(symbol.get(), symbols.size());
          ofDependency[dependency] = known == null ? symbols.size() : known;
          if (known == null) {
            symbols.add(symbol.get());
          }
        }
      }
    }
    return new SymbolTable(
        ofDependency, symbols, anyChecksum(symbols), providers(universe, ofDependency, symbols));
  }

  private static int[] anyChecksum(List<Symbol> symbols) {
    Map<String, Integer> any = new HashMap<>();
    for (int id = 0; id < symbols.size(); id++) {
      if (symbols.get(id).checksum() == null) {
        any.put(symbols.get(id).capability(), id);
      }
    }
    return symbols.stream()
        .mapToInt(symbol -> any.getOrDefault(symbol.capability(), NONE))
        .toArray();
  }

  private static int[][] providers(Universe universe, int[] ofDependency, List<Symbol> symbols) {
    int[] counts = new int[symbols.size()];
    int[][] providers = new int[symbols.size()][0];
    for (int id = 0; id < universe.packageCount(); id++) {
      Ints provides = universe.dependencies(id, DependencyKind.PROVIDES);
      for (int i = 0; i < provides.size(); i++) {
        int symbol = ofDependency[provides.get(i)];
        if (symbol != NONE
            && (counts[symbol] == 0 || providers[symbol][counts[symbol] - 1] != id)) {
          if (counts[symbol] == providers[symbol].length) {
            providers[symbol] = Arrays.copyOf(providers[symbol], Math.max(1, counts[symbol] * 2));
          }
          providers[symbol][counts[symbol]++] = id;
        }
      }
    }
    for (int symbol = 0; symbol < providers.length; symbol++) {
      providers[symbol] =
          symbols.get(symbol).checksum() == null
              ? universe.providers(Relation.of(symbols.get(symbol).capability()))
              : Arrays.copyOf(providers[symbol], counts[symbol]);
    }
    return providers;
  }

  /** The symbol that a dependency means, or {@link #NONE}. */
  int of(int dependency) {
    return ofDependency[dependency];
  }

  Symbol get(int symbol) {
    return symbols.get(symbol);
  }

  /** The id of that symbol asked for with any checksum; {@link #NONE} where nobody asks so. */
  int anyChecksum(int symbol) {
    return anyChecksum[symbol];
  }

  int size() {
    return symbols.size();
  }

  /** Ascending; not to be changed. */
  int[] providers(int symbol) {
    return providers[symbol];
  }
}
