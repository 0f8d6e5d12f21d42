package org.kmpsolv.metadata.modularize;

import static org.kmpsolv.metadata.model.DependencyKind.PROVIDES;
import static org.kmpsolv.metadata.model.DependencyKind.REQUIRES;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.module.KernelModule;
import org.kmpsolv.metadata.module.ModuleSymvers;

/** Makes the packages of a kernel. */
final class PackageMaker {
  private static final String LICENSE = "GPL-2.0-only";
  private static final String NO_ARCH = "noarch";

  /** Of a module that is not compressed, about a third is downloaded. */
  private static final int SHRINKS = 3;

  private final KernelIdentity identity;
  private final Naming naming;
  private final ImmutableList<Dependency> requires;
  private final KernelScan scan;
  private final ModuleDependencies dependencies;

  PackageMaker(
      KernelIdentity identity, Naming naming, ImmutableList<Dependency> requires, KernelScan scan) {
    this.identity = identity;
    this.naming = naming;
    this.requires = requires;
    this.scan = scan;
    this.dependencies = new ModuleDependencies(identity, scan);
  }

  KernelPackage image() {
    String name = identity.image();
    String arch = identity.machine().arch();
    PackageInfo.Builder builder = begin(name, arch, "The kernel without its modules");
    builder
        .add(PROVIDES, same(name))
        .add(PROVIDES, same("kernel"))
        .add(PROVIDES, same(identity.kernel()))
        .add(PROVIDES, Relation.of("multiversion(kernel)"))
        .add(PROVIDES, same(isa(name)))
        .add(PROVIDES, exactly("kernel-uname-r", identity.uname()));
    scan.symvers()
        .of(ModuleSymvers.IMAGE)
        .forEach(symbol -> builder.add(PROVIDES, dependencies.capability(symbol)));
    long size = scan.imageFiles().values().stream().mapToLong(Long::longValue).sum();
    builder.installedSize(size).downloadSize(size);
    return finish(builder, ImmutableList.of(), scan.imageFiles().keySet().asList());
  }

  String nameOfKmp(String group) {
    String name = group + "-kmp-" + identity.flavor();
    return naming == Naming.KABI ? name + "-" + identity.kabi() : name;
  }

  KernelPackage kmp(String group, List<KernelModule> modules) {
    String name = nameOfKmp(group);
    String arch = identity.machine().arch();
    PackageInfo.Builder builder = begin(name, arch, summary(group, modules));
    builder
        .add(PROVIDES, exactly(group + "-kmp", identity.evr().version()))
        .add(PROVIDES, same(group + "-kmp-" + identity.flavor()))
        .add(PROVIDES, same(name))
        .add(PROVIDES, same(isa(name)));
    modules.forEach(module -> builder.add(PROVIDES, ModuleDependencies.capability(module.name())));
    if (naming == Naming.VERSION) {
      builder.add(PROVIDES, Relation.of("multiversion(kernel)"));
    }
    builder.addAll(REQUIRES, requires).add(REQUIRES, Relation.of(identity.image()));
    dependencies.addTo(builder, modules);
    builder
        .installedSize(modules.stream().mapToLong(KernelModule::size).sum())
        .downloadSize(modules.stream().mapToLong(PackageMaker::download).sum());
    return finish(
        builder,
        ImmutableList.copyOf(modules),
        modules.stream().map(KernelModule::path).collect(ImmutableList.toImmutableList()));
  }

  private static String summary(String group, List<KernelModule> modules) {
    String description = modules.size() == 1 ? modules.get(0).info().description() : "";
    if (!description.isBlank()) {
      return MetadataFile.oneLine(description);
    }
    return modules.size() == 1
        ? "The kernel module " + modules.get(0).name()
        : modules.size() + " kernel modules of " + group;
  }

  private static long download(KernelModule module) {
    return module.path().endsWith(".ko") ? module.size() / SHRINKS : module.size();
  }

  /** Requires the KMPs of this very kernel: a newer pattern brings those of its own. */
  KernelPackage pattern(Subsystem subsystem, Collection<String> kmps) {
    String name = "patterns-" + identity.kernel() + "-" + subsystem.word();
    PackageInfo.Builder builder = begin(name, NO_ARCH, subsystem.summary());
    builder
        .add(PROVIDES, same(name))
        .add(PROVIDES, exactly("pattern()", pattern(subsystem)))
        .add(PROVIDES, exactly("pattern-category()", "Kernel"))
        .add(PROVIDES, Relation.of("pattern-visible()"))
        .add(REQUIRES, same(identity.image()));
    kmps.forEach(kmp -> builder.add(REQUIRES, same(kmp)));
    return finish(builder, ImmutableList.of(), ImmutableList.of());
  }

  private PackageInfo.Builder begin(String name, String arch, String summary) {
    return PackageInfo.builder(name, identity.evr(), arch)
        .summary(summary)
        .license(LICENSE)
        .sourcePackage(identity.file(identity.kernel(), "src"))
        .location(arch + "/" + identity.file(name, arch));
  }

  /** With underscores, as in a dash rpm would see the beginning of a release. */
  private String pattern(Subsystem subsystem) {
    return (identity.kernel() + "_" + subsystem.word()).replace('-', '_');
  }

  private static KernelPackage finish(
      PackageInfo.Builder builder,
      ImmutableList<KernelModule> modules,
      ImmutableList<String> files) {
    PackageInfo described = builder.build();
    // No package file is there to be summed, so its description is.
    String checksum =
        Hashing.sha256().hashString(described.toString(), StandardCharsets.UTF_8).toString();
    return new KernelPackage(builder.checksum(checksum).build(), modules, files);
  }

  private String isa(String name) {
    return name + "(" + identity.machine().isa() + ")";
  }

  private Relation same(String name) {
    return new Relation(name, Comparison.EQUAL, identity.evr());
  }

  private static Relation exactly(String name, String version) {
    return new Relation(name, Comparison.EQUAL, new Evr(0, version, null));
  }
}
