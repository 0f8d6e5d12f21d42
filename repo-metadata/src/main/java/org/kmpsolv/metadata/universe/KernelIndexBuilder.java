package org.kmpsolv.metadata.universe;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Relation;

/** Finds what the packages of a universe are to the kernel. Used once. */
final class KernelIndexBuilder {
  private static final int NONE = KernelIndex.NONE;

  private final Universe universe;
  private final int[] symbolOf;
  private final List<Symbol> symbols = new ArrayList<>();
  private final IntsBuilder symbolDependencies = new IntsBuilder();

  /** The module of each dependency, null for most. */
  private final @Nullable String[] moduleOf;

  /** The dependencies that make a package a KMP that provides them. */
  private final BitSet moduleMarks = new BitSet();

  private final BitSet uname = new BitSet();
  private final BitSet image = new BitSet();
  private final IntsBuilder kernels = new IntsBuilder();
  private final BitSet kmps = new BitSet();
  private final Map<List<Integer>, Integer> lists = new HashMap<>();
  private final Lists.Builder exact = new Lists.Builder();

  private record Symbol(String capability, @Nullable String checksum) {

    // By hand, as a record's own go through method handles, which are slow until they are warm.
    @Override
    public int hashCode() {
      return capability.hashCode() * 31 + Objects.hashCode(checksum);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Symbol that
          && capability.equals(that.capability)
          && Objects.equals(checksum, that.checksum);
    }
  }

  private KernelIndexBuilder(Universe universe) {
    this.universe = universe;
    this.symbolOf = new int[universe.dependencyCount()];
    this.moduleOf = new String[symbolOf.length];
    readDependencies();
    readPackages();
  }

  static KernelIndex of(Universe universe) {
    return new KernelIndexBuilder(universe).build();
  }

  private void readDependencies() {
    Map<Symbol, Integer> ids = new HashMap<>();
    for (int dependency = 0; dependency < symbolOf.length; dependency++) {
      symbolOf[dependency] = NONE;
      if (universe.isRelation(dependency)) {
        String name = universe.relationName(dependency);
        moduleOf[dependency] = KernelNames.module(name);
        moduleMarks.set(dependency, KernelNames.isModule(name));
        uname.set(dependency, name.equals(KernelNames.UNAME));
        image.set(dependency, KernelNames.isImageSymbol(name));
        if (KernelNames.isSymbol(name)) {
          Relation relation = (Relation) universe.dependency(dependency);
          Symbol symbol = new Symbol(name, KernelNames.checksum(relation));
          Integer known = ids.putIfAbsent(symbol, symbols.size());
          symbolOf[dependency] = known == null ? symbols.size() : known;
          if (known == null) {
            symbols.add(symbol);
            symbolDependencies.add(dependency);
          }
        }
      }
    }
  }

  private void readPackages() {
    for (int id = 0; id < universe.packageCount(); id++) {
      Ints provides = universe.dependencies(id, DependencyKind.PROVIDES);
      if (has(provides, uname) || has(provides, image)) {
        kernel(id, provides);
      } else if (has(provides, moduleMarks)
          || hasSymbol(provides)
          || hasSymbol(universe.dependencies(id, DependencyKind.REQUIRES))) {
        kmps.set(id);
      }
    }
  }

  private static boolean has(Ints list, BitSet marks) {
    for (int i = 0; i < list.size(); i++) {
      if (marks.get(list.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSymbol(Ints list) {
    for (int i = 0; i < list.size(); i++) {
      if (symbolOf[list.get(i)] != NONE) {
        return true;
      }
    }
    return false;
  }

  /** The last symbol of the image before the release tells the flavor, where no release is told. */
  private void kernel(int id, Ints provides) {
    int release = NONE;
    int flavor = NONE;
    for (int i = 0; i < provides.size() && release == NONE; i++) {
      int dependency = provides.get(i);
      if (uname.get(dependency)
          && universe.dependency(dependency) instanceof Relation relation
          && relation.evr() != null) {
        release = dependency;
      } else if (image.get(dependency)) {
        flavor = dependency;
      }
    }
    kernels.add(id);
    kernels.add(release);
    kernels.add(flavor);
  }

  private KernelIndex build() {
    IntBuffer symbolTable = symbolTable();
    IntsBuilder needs = new IntsBuilder();
    Lists needsOf = needs(symbolTable, needs);
    Map<String, Integer> modules = new TreeMap<>();
    for (int dependency = 0; dependency < moduleOf.length; dependency++) {
      String module = moduleOf[dependency];
      if (module != null) {
        modules.putIfAbsent(module, dependency);
      }
    }
    int[] names = modules.values().stream().mapToInt(Integer::intValue).toArray();
    int number = 0;
    for (Map.Entry<String, Integer> entry : modules.entrySet()) {
      entry.setValue(number++);
    }
    IntsBuilder brought = new IntsBuilder();
    IntsBuilder by = new IntsBuilder();
    Lists modulesOf = modules(modules, brought, by);
    return new KernelIndex(
        IntBuffer.wrap(kernels.toArray()),
        LongBuffer.wrap(kmps.toLongArray()),
        IntBuffer.wrap(symbolOf),
        symbolTable,
        exact.build(),
        IntBuffer.wrap(needs.toArray()),
        needsOf,
        IntBuffer.wrap(names),
        modulesOf,
        Lists.group(modules.size(), brought, by));
  }

  private Lists modules(Map<String, Integer> numbers, IntsBuilder brought, IntsBuilder by) {
    Lists.Builder modulesOf = new Lists.Builder();
    for (int id = 0; id < universe.packageCount(); id++) {
      BitSet found = new BitSet();
      Ints provides = universe.dependencies(id, DependencyKind.PROVIDES);
      for (int i = 0; i < provides.size(); i++) {
        String module = moduleOf[provides.get(i)];
        if (module != null) {
          found.set(numbers.getOrDefault(module, 0));
        }
      }
      for (int module = found.nextSetBit(0); module >= 0; module = found.nextSetBit(module + 1)) {
        modulesOf.add(module);
        brought.add(module);
        by.add(id);
      }
      modulesOf.end();
    }
    return modulesOf.build();
  }

  private IntBuffer symbolTable() {
    Map<String, Integer> any = new HashMap<>();
    for (int symbol = 0; symbol < symbols.size(); symbol++) {
      if (symbols.get(symbol).checksum() == null) {
        any.put(symbols.get(symbol).capability(), symbol);
      }
    }
    List<List<Integer>> providers = providers();
    IntsBuilder table = new IntsBuilder();
    for (int symbol = 0; symbol < symbols.size(); symbol++) {
      String capability = symbols.get(symbol).capability();
      table.add(symbolDependencies.get(symbol));
      table.add(any.getOrDefault(capability, NONE));
      table.add(
          list(
              symbols.get(symbol).checksum() == null
                  ? Arrays.stream(universe.providers(Relation.of(capability))).boxed().toList()
                  : providers.get(symbol)));
    }
    return IntBuffer.wrap(table.toArray());
  }

  private List<List<Integer>> providers() {
    List<List<Integer>> providers = new ArrayList<>();
    symbols.forEach(symbol -> providers.add(new ArrayList<>(1)));
    for (int id = 0; id < universe.packageCount(); id++) {
      Ints provides = universe.dependencies(id, DependencyKind.PROVIDES);
      for (int i = 0; i < provides.size(); i++) {
        int symbol = symbolOf[provides.get(i)];
        if (symbol != NONE) {
          List<Integer> of = providers.get(symbol);
          if (of.isEmpty() || of.get(of.size() - 1) != id) {
            of.add(id);
          }
        }
      }
    }
    return providers;
  }

  private int list(List<Integer> packages) {
    return lists.computeIfAbsent(
        packages,
        key -> {
          key.forEach(exact::add);
          exact.end();
          return lists.size();
        });
  }

  private Lists needs(IntBuffer symbolTable, IntsBuilder table) {
    // A need is who provides the exact symbol, and the provider set: both as one number.
    Map<Long, Integer> ids = new HashMap<>();
    int[] byDependency = new int[symbolOf.length];
    Arrays.fill(byDependency, NONE);
    Lists.Builder needsOf = new Lists.Builder();
    for (int id = 0; id < universe.packageCount(); id++) {
      Ints requires = universe.dependencies(id, DependencyKind.REQUIRES);
      int[] found = new int[requires.size()];
      int count = 0;
      for (int i = 0; i < requires.size(); i++) {
        int dependency = requires.get(i);
        int symbol = symbolOf[dependency];
        if (symbol != NONE) {
          if (byDependency[dependency] == NONE) {
            int exactly = symbolTable.get(symbol * 3 + 2);
            int set = universe.providerSet(universe.meaning(dependency));
            long need = ((long) exactly << Integer.SIZE) | (set & 0xffffffffL);
            Integer known = ids.putIfAbsent(need, ids.size());
            byDependency[dependency] = known == null ? ids.size() - 1 : known;
            if (known == null) {
              table.add(exactly);
              table.add(set);
            }
          }
          found[count++] = byDependency[dependency];
        }
      }
      needsOf.addDistinct(found, count);
    }
    return needsOf.build();
  }
}
