package org.kmpsolv.metadata.universe;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.BitSet;
import org.kmpsolv.metadata.section.SectionReader;
import org.kmpsolv.metadata.section.SectionWriter;

/**
 * What the packages of a universe are to the kernel: kernels and KMPs, the modules that they bring,
 * the symbols, who provides each with exactly its checksum, and what KMPs need of them. Symbols,
 * modules and needs are ids from 0. Immutable.
 */
public final class KernelIndex {
  /** No symbol, no dependency. */
  public static final int NONE = -1;

  private static final int KERNEL = 3;
  private static final int SYMBOL = 3;
  private static final int NEED = 2;

  /** Of each kernel its package, and the dependencies that tell its release and its flavor. */
  private final IntBuffer kernels;

  private final LongBuffer kmps;

  /** The symbol of each dependency. */
  private final IntBuffer symbolOf;

  /** Of each symbol a dependency that means it, the same with any checksum, its providers. */
  private final IntBuffer symbols;

  /** The distinct lists of packages that provide a symbol exactly, each ascending. */
  private final Lists exact;

  /** Of each need the exact providers and the provider set. */
  private final IntBuffer needs;

  private final Lists needsOf;

  /** Of each module a dependency that names it, in the order of their names. */
  private final IntBuffer modules;

  private final Lists modulesOf;
  private final Lists bringing;

  KernelIndex(
      IntBuffer kernels,
      LongBuffer kmps,
      IntBuffer symbolOf,
      IntBuffer symbols,
      Lists exact,
      IntBuffer needs,
      Lists needsOf,
      IntBuffer modules,
      Lists modulesOf,
      Lists bringing) {
    this.kernels = kernels;
    this.kmps = kmps;
    this.symbolOf = symbolOf;
    this.symbols = symbols;
    this.exact = exact;
    this.needs = needs;
    this.needsOf = needsOf;
    this.modules = modules;
    this.modulesOf = modulesOf;
    this.bringing = bringing;
  }

  static KernelIndex read(SectionReader in) {
    return new KernelIndex(
        in.ints(),
        in.longs(),
        in.ints(),
        in.ints(),
        Lists.read(in),
        in.ints(),
        Lists.read(in),
        in.ints(),
        Lists.read(in),
        Lists.read(in));
  }

  void write(SectionWriter out) {
    out.add(kernels);
    out.add(kmps);
    out.add(symbolOf);
    out.add(symbols);
    exact.write(out);
    out.add(needs);
    needsOf.write(out);
    out.add(modules);
    modulesOf.write(out);
    bringing.write(out);
  }

  /** The index of a universe without packages; where nobody looks at the kernels of another. */
  public static KernelIndex empty() {
    IntBuffer none = IntBuffer.allocate(0);
    Lists lists = new Lists(IntBuffer.allocate(1), none);
    return new KernelIndex(
        none, LongBuffer.allocate(0), none, none, lists, none, lists, none, lists, lists);
  }

  public int kernelCount() {
    return kernels.limit() / KERNEL;
  }

  /** The package of a kernel; kernels are in the order of their packages. */
  public int kernelPackage(int kernel) {
    return kernels.get(kernel * KERNEL);
  }

  /** The dependency whose version is the kernel's release, or {@link #NONE}. */
  public int releaseDependency(int kernel) {
    return kernels.get(kernel * KERNEL + 1);
  }

  /** The dependency on a symbol that tells the kernel's flavor, or {@link #NONE}. */
  public int flavorDependency(int kernel) {
    return kernels.get(kernel * KERNEL + 2);
  }

  /** The packages that are KMPs; a copy. */
  public BitSet kmps() {
    return BitSet.valueOf(kmps);
  }

  public int symbolCount() {
    return symbols.limit() / SYMBOL;
  }

  /** The symbol that a dependency means, or {@link #NONE}. */
  public int symbolOf(int dependency) {
    return symbolOf.get(dependency);
  }

  /** A dependency that means the symbol, always a relation. */
  public int dependency(int symbol) {
    return symbols.get(symbol * SYMBOL);
  }

  /** That symbol asked for with any checksum; {@link #NONE} where nobody asks so. */
  public int anyChecksum(int symbol) {
    return symbols.get(symbol * SYMBOL + 1);
  }

  /**
   * The packages that provide a symbol with exactly its checksum, or with any where it has none;
   * ascending.
   */
  public Ints providers(int symbol) {
    return exact.get(symbols.get(symbol * SYMBOL + 2));
  }

  public int needCount() {
    return needs.limit() / NEED;
  }

  /** The needs of a package, each once: its symbols that have the same providers are one need. */
  public Ints needs(int packageId) {
    return needsOf.get(packageId);
  }

  /** The packages that provide the symbols of a need with exactly their checksums, ascending. */
  public Ints exactProviders(int need) {
    return exact.get(needs.get(need * NEED));
  }

  /** The provider set that rpm has of the symbols of a need, or -1. */
  public int providerSet(int need) {
    return needs.get(need * NEED + 1);
  }

  public int moduleCount() {
    return modules.limit();
  }

  /** A dependency that names the module; modules are in the order of their names. */
  public int moduleDependency(int module) {
    return modules.get(module);
  }

  /** The modules that a package brings, a kernel's built-in ones included, ascending. */
  public Ints modules(int packageId) {
    return modulesOf.get(packageId);
  }

  /** The packages that bring a module, ascending. */
  public Ints bringing(int module) {
    return bringing.get(module);
  }
}
