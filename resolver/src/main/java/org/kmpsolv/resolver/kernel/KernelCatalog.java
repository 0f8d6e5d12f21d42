package org.kmpsolv.resolver.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;

/**
 * What the packages of a universe are to the kernel: a kernel, a KMP, or neither; which symbols and
 * modules they bring and need. What is asked is worked out once and kept. Not safe for use by
 * several threads.
 */
public final class KernelCatalog {
  private static final String UNAME = "kernel-uname-r";
  private static final String KMOD = "kmod(";

  private final Universe universe;
  private final SymbolTable symbols;
  private final BitSet kmps = new BitSet();
  private final Map<Integer, Kernel> kernels = new HashMap<>();
  private final Map<Integer, Set<String>> modules = new HashMap<>();
  private final Map<Integer, int[]> needs = new HashMap<>();
  private final Map<Integer, int[]> answers = new HashMap<>();

  private KernelCatalog(Universe universe, SymbolTable symbols) {
    this.universe = universe;
    this.symbols = symbols;
  }

  /** The catalog of someone who sees packages and nothing else. */
  public static KernelCatalog withoutKernels(Universe universe) {
    return new KernelCatalog(universe, SymbolTable.empty());
  }

  /** Reads the universe. */
  public KernelCatalog(Universe universe) {
    this(universe, SymbolTable.of(universe));
    boolean[] isModule = new boolean[universe.dependencyCount()];
    boolean[] isKernelMark = new boolean[universe.dependencyCount()];
    for (int dependency = 0; dependency < isModule.length; dependency++) {
      if (universe.isRelation(dependency)) {
        String name = universe.relationName(dependency);
        isModule[dependency] = name.startsWith(KMOD);
        isKernelMark[dependency] = name.equals(UNAME) || isKernelSymbol(name);
      }
    }
    for (int id = 0; id < universe.packageCount(); id++) {
      if (has(id, DependencyKind.PROVIDES, isKernelMark)) {
        kernels.put(id, readKernel(id));
      } else if (has(id, DependencyKind.PROVIDES, isModule)
          || hasSymbol(id, DependencyKind.PROVIDES)
          || hasSymbol(id, DependencyKind.REQUIRES)) {
        kmps.set(id);
      }
    }
  }

  private boolean has(int id, DependencyKind kind, boolean[] marks) {
    Ints list = universe.dependencies(id, kind);
    for (int i = 0; i < list.size(); i++) {
      if (marks[list.get(i)]) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSymbol(int id, DependencyKind kind) {
    Ints list = universe.dependencies(id, kind);
    for (int i = 0; i < list.size(); i++) {
      if (symbols.of(list.get(i)) != SymbolTable.NONE) {
        return true;
      }
    }
    return false;
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
    return kernels.values().stream().sorted(Kernel.OLDEST_FIRST).toList();
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

  /**
   * What makes a package a kernel where it does not name its release: the symbols that only the
   * image has.
   */
  private static boolean isKernelSymbol(String name) {
    return name.equals("ksym(module_layout)")
        || (name.endsWith(":module_layout)") && name.startsWith("ksym("))
        || (name.endsWith(":vmlinux)") && name.startsWith("kernel("));
  }

  private Kernel readKernel(int id) {
    Evr evr = universe.evr(id);
    String flavor = "";
    Ints provides = universe.dependencies(id, DependencyKind.PROVIDES);
    for (int i = 0; i < provides.size(); i++) {
      int dependency = provides.get(i);
      if (universe.isRelation(dependency)) {
        String name = universe.relationName(dependency);
        if (name.equals(UNAME) && universe.dependency(dependency) instanceof Relation relation) {
          Evr release = relation.evr();
          if (release != null) {
            return Kernel.ofRelease(id, release.toString(), evr);
          }
        } else if (isKernelSymbol(name)) {
          flavor = symbols.get(symbols.of(dependency)).flavor();
        }
      }
    }
    String release = evr.version() + "-" + evr.release();
    return new Kernel(id, flavor.isEmpty() ? release : release + "-" + flavor, flavor, evr);
  }

  /**
   * The modules that a package brings, a kernel's built-in ones included, in order; without {@code
   * .ko}, dashes as underscores.
   */
  public Set<String> modules(int id) {
    return modules.computeIfAbsent(
        id,
        key -> {
          Set<String> found = new TreeSet<>();
          Ints provides = universe.dependencies(key, DependencyKind.PROVIDES);
          for (int i = 0; i < provides.size(); i++) {
            if (universe.isRelation(provides.get(i))) {
              module(universe.relationName(provides.get(i))).ifPresent(found::add);
            }
          }
          return found;
        });
  }

  /** The module that {@code kmod(M.ko)} means; dash and underscore are the same character in it. */
  public static Optional<String> module(String capability) {
    if (!capability.startsWith(KMOD) || !capability.endsWith(")")) {
      return Optional.empty();
    }
    String inner = capability.substring(KMOD.length(), capability.length() - 1);
    String bare =
        inner.endsWith(".ko") ? inner.substring(0, inner.length() - ".ko".length()) : inner;
    return Optional.of(bare.replace('-', '_'));
  }

  /**
   * The symbols that a KMP needs, by id, each once, in the order of its requires; not to be
   * changed.
   */
  int[] needs(int id) {
    return needs.computeIfAbsent(id, key -> symbols(key, DependencyKind.REQUIRES));
  }

  /** The symbols among the dependencies of a package, by id, each once. */
  int[] symbols(int id, DependencyKind kind) {
    Ints list = universe.dependencies(id, kind);
    return list.stream()
        .map(symbols::of)
        .filter(symbol -> symbol != SymbolTable.NONE)
        .distinct()
        .toArray();
  }

  /**
   * The symbols that a package answers, by id: those that it provides, and the same ones asked for
   * with any checksum; not to be changed.
   */
  int[] answers(int id) {
    return answers.computeIfAbsent(
        id,
        key ->
            Arrays.stream(symbols(key, DependencyKind.PROVIDES))
                .flatMap(symbol -> IntStream.of(symbol, symbols.anyChecksum(symbol)))
                .filter(symbol -> symbol != SymbolTable.NONE)
                .distinct()
                .toArray());
  }

  /** The packages that provide a symbol with exactly its checksum, ascending; not to be changed. */
  int[] providers(int symbol) {
    return symbols.providers(symbol);
  }

  /** The symbol that a dependency means, or {@link SymbolTable#NONE}. */
  int symbolOf(int dependency) {
    return symbols.of(dependency);
  }

  /** How many symbols there are; their ids are the numbers below. */
  int symbolCount() {
    return symbols.size();
  }

  Symbol symbol(int symbol) {
    return symbols.get(symbol);
  }

  /** The symbols that a package exports. */
  public List<Symbol> exports(int id) {
    return values(symbols(id, DependencyKind.PROVIDES));
  }

  /** The symbols that a package needs. */
  public List<Symbol> imports(int id) {
    return values(needs(id));
  }

  private List<Symbol> values(int[] ids) {
    List<Symbol> values = new ArrayList<>();
    for (int id : ids) {
      values.add(symbols.get(id));
    }
    return values;
  }
}
