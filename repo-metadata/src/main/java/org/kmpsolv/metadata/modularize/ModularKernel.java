package org.kmpsolv.metadata.modularize;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.module.KernelModule;

/**
 * A kernel split into packages. Immutable.
 *
 * @param release what the modules were built for: the name of their directory
 * @param packages the image, the KMPs by their names, the patterns
 */
public record ModularKernel(
    KernelIdentity identity, String release, ImmutableList<KernelPackage> packages) {

  /**
   * How a kernel is split. Immutable.
   *
   * @param evr null where it is the packages', or else the one that the uname has
   * @param flavor null where it is what the uname ends with
   * @param uname null where it is the modules' own
   * @param kabi null where it is version and release
   * @param requires what each KMP requires besides
   */
  public record Wishes(
      @Nullable Evr evr,
      @Nullable String flavor,
      @Nullable String uname,
      @Nullable String kabi,
      Naming naming,
      Grouping grouping,
      ImmutableList<Dependency> requires) {}

  /**
   * Splits a kernel.
   *
   * @throws MetadataException where the modules are not of one kernel, or what it is to be named
   *     cannot be
   */
  public static ModularKernel split(KernelScan scan, Wishes wishes) {
    KernelIdentity identity = identity(scan, wishes);
    SortedMap<String, List<KernelModule>> groups = new TreeMap<>();
    for (KernelModule module : scan.modules().values()) {
      groups.computeIfAbsent(wishes.grouping().groupOf(module), g -> new ArrayList<>()).add(module);
    }
    PackageMaker maker = new PackageMaker(identity, wishes.naming(), wishes.requires(), scan);
    List<KernelPackage> packages = new ArrayList<>();
    packages.add(maker.image());
    groups.forEach((group, modules) -> packages.add(maker.kmp(group, modules)));
    for (Subsystem subsystem : Subsystem.values()) {
      TreeSet<String> names = new TreeSet<>();
      groups.forEach(
          (group, modules) -> {
            if (modules.stream().anyMatch(subsystem::has)) {
              names.add(maker.nameOfKmp(group));
            }
          });
      if (!names.isEmpty()) {
        packages.add(maker.pattern(subsystem, names));
      }
    }
    return new ModularKernel(
        identity,
        scan.modules().values().iterator().next().info().release(),
        ImmutableList.copyOf(packages));
  }

  private static KernelIdentity identity(KernelScan scan, Wishes wishes) {
    ImmutableSortedMap<String, KernelModule> modules = scan.modules();
    KernelModule first = modules.values().iterator().next();
    for (KernelModule module : modules.values()) {
      if (!module.info().release().equals(first.info().release())
          || module.machine() != first.machine()) {
        throw new MetadataException(
            module.path()
                + ": it is built for "
                + module.info().release()
                + ", and "
                + first.path()
                + " for "
                + first.info().release()
                + "; one kernel at a time can be split");
      }
    }
    String uname = wishes.uname() == null ? first.info().release() : wishes.uname();
    String flavor =
        wishes.flavor() == null ? uname.substring(uname.lastIndexOf('-') + 1) : wishes.flavor();
    Evr evr = wishes.evr() == null ? scan.version() : wishes.evr();
    if (evr == null) {
      evr = Evr.parse(uname.substring(0, Math.max(0, uname.lastIndexOf('-'))));
    }
    return new KernelIdentity(
        evr,
        flavor,
        uname,
        wishes.kabi() == null ? KernelIdentity.kabiOf(evr) : wishes.kabi(),
        Machine.of(first.machine(), first.path()));
  }

  /** The modules that are in a KMP. */
  public int moduleCount() {
    return packages.stream().mapToInt(made -> made.modules().size()).sum();
  }
}
