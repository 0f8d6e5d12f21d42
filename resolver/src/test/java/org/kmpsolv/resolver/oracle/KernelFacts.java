package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/** Kernels, KMPs, and which of these load on which of those. */
final class KernelFacts {
  private static final String UNAME = "kernel-uname-r";

  private final SmallUniverse universe;
  private final int installed;
  private final ImmutableList<Optional<Kernel>> kernelOf;
  private final ImmutableList<ImmutableSet<Symbol>> provided;
  private final ImmutableList<ImmutableSet<Symbol>> needed;
  private final ImmutableList<ImmutableSet<String>> modules;

  /** For each kernel, what is loadable on it among a set of KMPs; -1 where nobody has asked yet. */
  private final int[][] loadable;

  final int kernels;
  final int kmps;

  /** The flavor that boots; empty where there is no kernel at all. */
  final String bootFlavor;

  /** The kernel that runs, if any. */
  final OptionalInt running;

  /**
   * A kernel. Immutable.
   *
   * @param release what {@code uname -r} says; empty where it is unknown
   */
  private record Kernel(String release, String flavor) {}

  /** A symbol with its checksum, which is a number. Immutable. */
  private record Symbol(String capability, BigInteger checksum) {}

  KernelFacts(SmallUniverse universe, int installed) {
    this.universe = universe;
    this.installed = installed;
    kernelOf = each(KernelFacts::kernel);
    provided = each(info -> symbols(info, DependencyKind.PROVIDES));
    needed = each(info -> symbols(info, DependencyKind.REQUIRES));
    modules = each(KernelFacts::modules);
    kernels = universe.where(i -> kernelOf.get(i).isPresent());
    kmps =
        universe.where(
            i ->
                kernelOf.get(i).isEmpty()
                    && !(provided.get(i).isEmpty()
                        && needed.get(i).isEmpty()
                        && modules.get(i).isEmpty()));
    loadable = new int[universe.size()][];
    String uname = universe.request().running();
    bootFlavor = uname.isEmpty() ? usualFlavor() : flavorOf(uname);
    running = running(uname);
  }

  private <T> ImmutableList<T> each(Function<PackageInfo, T> of) {
    return universe.packages().stream()
        .map(each -> of.apply(each.info()))
        .collect(ImmutableList.toImmutableList());
  }

  // What a package is

  private static Stream<Relation> relations(PackageInfo info, DependencyKind kind) {
    return info.dependencies(kind).stream()
        .filter(Relation.class::isInstance)
        .map(Relation.class::cast);
  }

  private static Optional<Kernel> kernel(PackageInfo info) {
    Optional<Kernel> named =
        relations(info, DependencyKind.PROVIDES)
            .filter(each -> each.name().equals(UNAME) && each.evr() != null)
            .map(each -> String.valueOf(each.evr()))
            .map(release -> new Kernel(release, flavorOf(release)))
            .findFirst();
    return named.isPresent()
        ? named
        : relations(info, DependencyKind.PROVIDES)
            .map(Relation::name)
            .filter(each -> each.matches("ksym\\([^:]+:module_layout\\)|kernel\\([^:]+:vmlinux\\)"))
            .map(each -> new Kernel("", each.substring(each.indexOf('(') + 1, each.indexOf(':'))))
            .findFirst();
  }

  private static String flavorOf(String release) {
    return release.substring(release.lastIndexOf('-') + 1);
  }

  private static ImmutableSet<Symbol> symbols(PackageInfo info, DependencyKind kind) {
    return relations(info, kind)
        .filter(each -> each.name().matches("ksym\\(.*\\)|kernel\\(.*:.*\\)"))
        .filter(each -> each.comparison() == Comparison.EQUAL)
        .map(each -> new Symbol(each.name(), checksum(each)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static BigInteger checksum(Relation symbol) {
    return new BigInteger(Objects.requireNonNull(symbol.evr()).version(), 16);
  }

  private static ImmutableSet<String> modules(PackageInfo info) {
    return relations(info, DependencyKind.PROVIDES)
        .map(Relation::name)
        .filter(each -> each.startsWith("kmod(") && each.endsWith(")"))
        .map(each -> each.replace('-', '_'))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The modules that a package brings. */
  ImmutableSet<String> modules(int index) {
    return modules.get(index);
  }

  boolean needsSymbols(int index) {
    return !needed.get(index).isEmpty();
  }

  boolean isSameRelease(int one, int other) {
    String release = kernelOf.get(one).map(Kernel::release).orElse("");
    return !release.isEmpty()
        && release.equals(kernelOf.get(other).map(Kernel::release).orElse(""));
  }

  boolean isOfRelease(int kernel, String release) {
    return kernelOf.get(kernel).map(Kernel::release).orElse("").equals(release);
  }

  // What boots

  private String usualFlavor() {
    int those = (kernels & installed) == 0 ? kernels : kernels & installed;
    Map<String, Long> count = new LinkedHashMap<>();
    members(those).forEach(i -> count.merge(flavor(i), 1L, Long::sum));
    return members(those)
        .boxed()
        .max(
            Comparator.comparing((Integer i) -> count.getOrDefault(flavor(i), 0L))
                .thenComparing(this::evr))
        .map(this::flavor)
        .orElse("");
  }

  private String flavor(int kernel) {
    return kernelOf.get(kernel).map(Kernel::flavor).orElse("");
  }

  private Evr evr(int index) {
    return universe.packages().get(index).info().evr();
  }

  private OptionalInt running(String uname) {
    OptionalInt named =
        newest(
            kernels
                & installed
                & universe.where(
                    i ->
                        !uname.isEmpty()
                            && kernelOf.get(i).map(Kernel::release).orElse("").equals(uname)));
    return named.isPresent() ? named : bootKernel(installed);
  }

  /** The newest kernel of the flavor that boots, if any. */
  OptionalInt bootKernel(int state) {
    return newest(bootable(state));
  }

  private int bootable(int state) {
    return state & kernels & universe.where(i -> flavor(i).equals(bootFlavor));
  }

  /** Whether there is any kernel of the flavor that boots. */
  boolean canBoot() {
    return bootable(-1) != 0;
  }

  private OptionalInt newest(int set) {
    return members(set)
        .boxed()
        .max(Comparator.comparing(this::evr))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  boolean isNewer(int one, int other) {
    return universe
            .packages()
            .get(one)
            .info()
            .name()
            .equals(universe.packages().get(other).info().name())
        && evr(one).compareTo(evr(other)) > 0;
  }

  // What loads

  /** The KMPs of a state that are loadable on a kernel. */
  int loadable(int state, int kernel) {
    int[] known = loadable[kernel];
    if (known == null) {
      known = new int[1 << universe.size()];
      Arrays.fill(known, -1);
      loadable[kernel] = known;
    }
    int those = state & kmps;
    if (known[those] < 0) {
      known[those] = leastFixpoint(those, kernel);
    }
    return known[those];
  }

  private int leastFixpoint(int those, int kernel) {
    int loads = 0;
    while (true) {
      int before = loads;
      int more = those & ~before & universe.where(i -> isNeedMet(i, before | 1 << kernel));
      if (more == 0) {
        return loads;
      }
      loads |= more;
    }
  }

  private boolean isNeedMet(int index, int providers) {
    return needed.get(index).stream()
        .allMatch(each -> members(providers).anyMatch(i -> provided.get(i).contains(each)));
  }

  /** The KMPs of a state that serve a kernel. */
  int serving(int state, int kernel) {
    int loads = loadable(state, kernel);
    return loads
        & universe.where(
            i -> has(loads, i) && members(loads).noneMatch(other -> isNewer(other, i)));
  }

  /** The kernels of a state that a KMP of it serves. */
  int servedBy(int index, int state) {
    return state & kernels & universe.where(k -> has(kernels, k) && has(serving(state, k), index));
  }

  /** Whether of what was installed a KMP, which still loads, alone has what another one needs. */
  boolean isHeld(int index, int state) {
    return has(installed, index)
        && loadableKernels(index, state) != 0
        && members(state & installed & kmps & ~(1 << index))
            .anyMatch(other -> needed.get(other).stream().anyMatch(s -> isAlone(index, s, state)));
  }

  private boolean isAlone(int index, Symbol symbol, int state) {
    return provided.get(index).contains(symbol)
        && members(state & ~(1 << index)).noneMatch(i -> provided.get(i).contains(symbol));
  }

  /** The kernels on which a KMP could load if all those packages were there. */
  int loadableKernels(int index, int packages) {
    return packages
        & kernels
        & universe.where(k -> has(kernels, k) && has(loadable(packages, k), index));
  }

  /** The modules that a kernel has: its own, and those of the KMPs that serve it. */
  List<String> modulesOn(int kernel, int state) {
    return IntStream.concat(IntStream.of(kernel), members(serving(state, kernel)))
        .mapToObj(modules::get)
        .flatMap(ImmutableSet::stream)
        .toList();
  }
}
