package org.kmpsolv.resolver.kernel;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.KernelIndex;
import org.kmpsolv.metadata.universe.KernelNames;
import org.kmpsolv.metadata.universe.Universe;

/**
 * What the packages of a universe are to the kernel: a kernel, a KMP, or neither; which symbols and
 * modules they bring and need. What is asked is worked out once and kept. Not safe for use by
 * several threads.
 */
public final class KernelCatalog {
  private static final int NONE = KernelIndex.NONE;

  private final Universe universe;
  private final KernelIndex index;
  private final Needs needs;
  private final BitSet kmps;
  private final Map<Integer, Kernel> kernels = new HashMap<>();
  private final ImmutableList<Kernel> inOrder;
  private final Map<Integer, Set<String>> modules = new HashMap<>();
  private final Map<Integer, int[]> imported = new HashMap<>();
  private final Map<Integer, int[]> answers = new HashMap<>();

  /** The names of the modules that were asked for. */
  private final Map<Integer, String> moduleNames = new HashMap<>();

  private KernelCatalog(Universe universe, KernelIndex index) {
    this.universe = universe;
    this.index = index;
    this.needs = new Needs(index, universe.packageCount());
    this.kmps = index.kmps();
    for (int kernel = 0; kernel < index.kernelCount(); kernel++) {
      kernels.put(index.kernelPackage(kernel), readKernel(kernel));
    }
    this.inOrder = ImmutableList.sortedCopyOf(Kernel.OLDEST_FIRST, kernels.values());
  }

  /** The catalog of someone who sees packages and nothing else. */
  public static KernelCatalog withoutKernels(Universe universe) {
    return new KernelCatalog(universe, KernelIndex.empty());
  }

  public KernelCatalog(Universe universe) {
    this(universe, universe.kernels());
  }

  public Universe universe() {
    return universe;
  }

  /** The kernel that a package is; none where it is no kernel. */
  public Optional<Kernel> kernel(int id) {
    return Optional.ofNullable(kernels.get(id));
  }

  public boolean isKernel(int id) {
    return kernels.containsKey(id);
  }

  /** The kernels of the universe, the oldest first. */
  public List<Kernel> kernels() {
    return inOrder;
  }

  /**
   * Whether a package is a KMP: no kernel, and it provides {@code kmod(...)}, or provides or
   * requires a symbol.
   */
  public boolean isKmp(int id) {
    return kmps.get(id);
  }

  /** All KMPs of the universe. */
  public BitSet kmps() {
    return (BitSet) kmps.clone();
  }

  private Kernel readKernel(int kernel) {
    int id = index.kernelPackage(kernel);
    Evr evr = universe.evr(id);
    int release = index.releaseDependency(kernel);
    if (release != NONE && universe.dependency(release) instanceof Relation relation) {
      return Kernel.ofRelease(id, String.valueOf(relation.evr()), evr);
    }
    String number = evr.version() + "-" + evr.release();
    int dependency = index.flavorDependency(kernel);
    String flavor = dependency == NONE ? "" : symbol(index.symbolOf(dependency)).flavor();
    return new Kernel(id, flavor.isEmpty() ? number : number + "-" + flavor, flavor, evr);
  }

  /**
   * The modules that a package brings, a kernel's built-in ones included, in order; without {@code
   * .ko}, dashes as underscores.
   */
  public Set<String> modules(int id) {
    Set<String> known = modules.get(id);
    if (known == null) {
      known = isKmp(id) || isKernel(id) ? readModules(id) : Set.of();
      modules.put(id, known);
    }
    return known;
  }

  private Set<String> readModules(int id) {
    Ints brought = index.modules(id);
    Set<String> names = new LinkedHashSet<>(brought.size() * 2);
    for (int i = 0; i < brought.size(); i++) {
      names.add(moduleName(brought.get(i)));
    }
    return names;
  }

  private String moduleName(int module) {
    String name = moduleNames.get(module);
    if (name == null) {
      name =
          Objects.requireNonNull(
              KernelNames.module(universe.relationName(index.moduleDependency(module))));
      moduleNames.put(module, name);
    }
    return name;
  }

  /** The KMPs that bring a module, ascending. */
  public List<Integer> bringing(String module) {
    int low = 0;
    int high = index.moduleCount() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = moduleName(middle).compareTo(module);
      if (order == 0) {
        return kmps(index.bringing(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return List.of();
  }

  private List<Integer> kmps(Ints packages) {
    List<Integer> found = new ArrayList<>(packages.size());
    for (int i = 0; i < packages.size(); i++) {
      if (kmps.get(packages.get(i))) {
        found.add(packages.get(i));
      }
    }
    return found;
  }

  /** The module that {@code kmod(M.ko)} means; dash and underscore are the same character in it. */
  public static Optional<String> module(String capability) {
    return Optional.ofNullable(KernelNames.module(capability));
  }

  /** What the KMPs need, folded. */
  public Needs needs() {
    return needs;
  }

  /**
   * The symbols that a KMP needs, by id, each once, in the order of its requires; not to be
   * changed.
   */
  int[] imported(int id) {
    int[] known = imported.get(id);
    if (known == null) {
      known = symbols(id, DependencyKind.REQUIRES);
      imported.put(id, known);
    }
    return known;
  }

  /** The symbols among the dependencies of a package, by id, each once. */
  int[] symbols(int id, DependencyKind kind) {
    Ints list = universe.dependencies(id, kind);
    IntSet found = new IntSet(list.size());
    for (int i = 0; i < list.size(); i++) {
      int symbol = index.symbolOf(list.get(i));
      if (symbol != NONE) {
        found.add(symbol);
      }
    }
    return found.toArray();
  }

  /**
   * The symbols that a package answers, by id: those that it provides, and the same ones asked for
   * with any checksum; not to be changed.
   */
  int[] answers(int id) {
    int[] known = answers.get(id);
    if (known == null) {
      int[] provided = symbols(id, DependencyKind.PROVIDES);
      IntSet found = new IntSet(provided.length);
      for (int symbol : provided) {
        found.add(symbol);
        if (index.anyChecksum(symbol) != NONE) {
          found.add(index.anyChecksum(symbol));
        }
      }
      known = found.toArray();
      answers.put(id, known);
    }
    return known;
  }

  /** The packages that provide a symbol with exactly its checksum, ascending. */
  Ints providers(int symbol) {
    return index.providers(symbol);
  }

  /** How many symbols there are; their ids are the numbers below. */
  int symbolCount() {
    return index.symbolCount();
  }

  Symbol symbol(int symbol) {
    return Symbol.meant((Relation) universe.dependency(index.dependency(symbol)));
  }

  /** The symbols that a package exports. */
  public List<Symbol> exports(int id) {
    return values(symbols(id, DependencyKind.PROVIDES));
  }

  /** The symbols that a package needs. */
  public List<Symbol> imports(int id) {
    return values(imported(id));
  }

  private List<Symbol> values(int[] ids) {
    List<Symbol> values = new ArrayList<>();
    for (int id : ids) {
      values.add(symbol(id));
    }
    return values;
  }
}
