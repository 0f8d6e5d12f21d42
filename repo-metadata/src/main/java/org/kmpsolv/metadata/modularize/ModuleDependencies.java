package org.kmpsolv.metadata.modularize;

import static org.kmpsolv.metadata.model.DependencyKind.PROVIDES;
import static org.kmpsolv.metadata.model.DependencyKind.RECOMMENDS;
import static org.kmpsolv.metadata.model.DependencyKind.REQUIRES;
import static org.kmpsolv.metadata.model.DependencyKind.SUPPLEMENTS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.module.KernelModule;
import org.kmpsolv.metadata.module.ModuleSymvers;
import org.kmpsolv.metadata.module.SymbolVersion;

/** What modules need and give, as capabilities. */
final class ModuleDependencies {
  private final KernelIdentity identity;
  private final Map<String, ImmutableList<SymbolVersion>> exports = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final ImmutableSetMultimap<String, String> modulesOfAlias;

  ModuleDependencies(KernelIdentity identity, KernelScan scan) {
    this.identity = identity;
    ImmutableSetMultimap.Builder<String, String> ofAlias = ImmutableSetMultimap.builder();
    for (KernelModule module : scan.modules().values()) {
      names.add(module.name());
      exports.put(module.name(), exports(module, scan.symvers()));
      module.info().aliases().stream()
          .filter(alias -> !isOfDevice(alias))
          .forEach(alias -> ofAlias.put(KernelModule.normalized(alias), module.name()));
    }
    this.modulesOfAlias = ofAlias.build();
  }

  /** Aliases of devices begin with their bus; others are names: {@code fs-ext4}, {@code net-pf}. */
  private static boolean isOfDevice(String alias) {
    return alias.indexOf(':') >= 0;
  }

  /**
   * In the order of Module.symvers; by the module's own sections where it is not told there. Where
   * both tell and differ, they are of two kernels.
   */
  private static ImmutableList<SymbolVersion> exports(KernelModule module, ModuleSymvers symvers) {
    ImmutableList<SymbolVersion> told = symvers.of(module.name());
    if (told.isEmpty() || module.exports().isEmpty()) {
      return told.isEmpty() ? module.exports() : told;
    }
    Set<SymbolVersion> own = new HashSet<>(module.exports());
    for (SymbolVersion symbol : told) {
      if (!own.remove(symbol)) {
        throw new MetadataException(
            module.path()
                + ": Module.symvers is of another kernel: there it exports "
                + symbol.name()
                + " with the checksum "
                + symbol.hexadecimal()
                + ", and by itself it does not");
      }
    }
    return told;
  }

  Relation capability(SymbolVersion symbol) {
    return new Relation(
        "ksym(" + identity.flavor() + ":" + symbol.name() + ")",
        Comparison.EQUAL,
        new Evr(0, symbol.hexadecimal(), null));
  }

  /** {@code kmod(usb_storage.ko)}. */
  static Relation capability(String module) {
    return Relation.of("kmod(" + KernelModule.normalized(module) + ".ko)");
  }

  /** Adds what the modules of one KMP need and give, but for what they give each other. */
  void addTo(PackageInfo.Builder builder, List<KernelModule> modules) {
    Set<SymbolVersion> given = new HashSet<>();
    Set<String> inside = new HashSet<>();
    for (KernelModule module : modules) {
      inside.add(module.name());
      for (SymbolVersion symbol : exportsOf(module.name())) {
        given.add(symbol);
        builder.add(PROVIDES, capability(symbol));
      }
    }
    for (KernelModule module : modules) {
      addRequires(builder, module, given, inside);
      addRecommends(builder, module, inside);
      module.info().aliases().stream()
          .filter(ModuleDependencies::isOfDevice)
          .forEach(
              alias ->
                  builder.add(
                      SUPPLEMENTS,
                      Relation.of("modalias(" + identity.kernel() + ":" + alias + ")")));
    }
  }

  private void addRequires(
      PackageInfo.Builder builder,
      KernelModule module,
      Set<SymbolVersion> given,
      Set<String> inside) {
    if (!module.versioned()) {
      // Without checksums, only the kernel that it was built for is known to do.
      builder.add(
          REQUIRES,
          new Relation("kernel-uname-r", Comparison.EQUAL, new Evr(0, identity.uname(), null)));
    }
    for (SymbolVersion symbol : module.needs()) {
      if (!given.contains(symbol)) {
        builder.add(REQUIRES, capability(symbol));
      }
    }
    Set<SymbolVersion> needs = new HashSet<>(module.needs());
    for (String other : module.info().depends()) {
      String name = KernelModule.normalized(other);
      if (!inside.contains(name)
          && Sets.intersection(needs, new HashSet<>(exportsOf(name))).isEmpty()) {
        builder.add(REQUIRES, capability(name));
      }
    }
  }

  /** A soft dependency names a module, or an alias, which stands for all modules that have it. */
  private void addRecommends(PackageInfo.Builder builder, KernelModule module, Set<String> inside) {
    for (String soft : module.info().softDependencies()) {
      String name = KernelModule.normalized(soft);
      Set<String> meant =
          names.contains(name) || !modulesOfAlias.containsKey(name)
              ? Set.of(name)
              : modulesOfAlias.get(name);
      for (String other : meant) {
        if (!inside.contains(other)) {
          builder.add(RECOMMENDS, capability(other));
        }
      }
    }
    module
        .info()
        .firmware()
        .forEach(file -> builder.add(RECOMMENDS, Relation.of("firmware(" + file + ")")));
  }

  private ImmutableList<SymbolVersion> exportsOf(String module) {
    return exports.getOrDefault(module, ImmutableList.of());
  }
}
