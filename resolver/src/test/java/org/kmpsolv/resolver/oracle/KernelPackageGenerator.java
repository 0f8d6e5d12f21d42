package org.kmpsolv.resolver.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/** Makes kernels at random, and KMPs that were built for them. */
final class KernelPackageGenerator {
  static final String MULTIVERSION = "multiversion(kernel)";
  static final List<String> DEVICES = List.of("pci:v1d1", "pci:v1d2");

  /** To rpm the last two are the same, and so are the first two; as numbers only the first two. */
  private static final List<String> CHECKSUMS = List.of("5f1", "05f1", "7c2", "12a03", "012a3");

  private static final List<String> SYMBOLS = List.of("s", "s", "t");

  private final Dice dice;
  private final List<Kernel> kernels = new ArrayList<>();

  /** How symbols are written: with a flavor, without one, or as groups. */
  private final int dialect;

  private final boolean kabiInName;
  private final boolean multiversionKernels;
  private final boolean multiversionKmps;

  /** The chance in a hundred that KMPs need symbols of each other. */
  private final int exports;

  /** A kernel, with the checksum of each of its symbols. */
  private record Kernel(String flavor, int version, Map<String, String> checksums) {}

  KernelPackageGenerator(Dice dice) {
    this.dice = dice;
    dialect = dice.pick(List.of(0, 0, 0, 0, 1, 2));
    kabiInName = dice.chance(15);
    multiversionKernels = dice.chance(88);
    multiversionKmps = dice.chance(75);
    exports = dice.chance(35) ? 45 : 0;
  }

  private String symbol(String flavor, String name) {
    return switch (dialect) {
      case 0 -> "ksym(" + flavor + ":" + name + ")";
      case 1 -> "ksym(" + name + ")";
      default -> "kernel(" + flavor + ":" + name + ")";
    };
  }

  private static Relation equal(String name, String version) {
    return new Relation(name, Comparison.EQUAL, Evr.parse(version));
  }

  private PackageInfo.Builder named(String name, String evr, int othersVendors) {
    return PackageInfo.builder(name, Evr.parse(evr), "x86_64")
        .vendor(dice.chance(othersVendors) ? "other" : "SUSE")
        .downloadSize(dice.below(6) * 1000L)
        .installedSize(dice.below(6) * 3000L)
        .add(DependencyKind.PROVIDES, equal(name, evr));
  }

  // Kernels

  /** One to four, the versions of a flavor rising. */
  List<PackageInfo> kernels() {
    List<PackageInfo> infos = new ArrayList<>();
    for (int version = 1, last = 1 + dice.below(3); version <= last; version++) {
      kernel("default", version, infos);
    }
    if (dice.chance(15)) {
      kernel("rt", dice.pick(List.of(4, 0)), infos);
    }
    return infos;
  }

  private void kernel(String flavor, int version, List<PackageInfo> infos) {
    Kernel kernel = new Kernel(flavor, version, checksums());
    kernels.add(kernel);
    boolean named = dialect == 1 || dice.chance(85);
    infos.add(info(kernel, 1, named));
    if (named && dice.chance(12)) {
      infos.add(info(dice.chance(70) ? kernel : new Kernel(flavor, version, checksums()), 2, true));
    }
  }

  /** A symbol mostly keeps the checksum that it had in the kernel before. */
  private Map<String, String> checksums() {
    Map<String, String> before =
        kernels.isEmpty() ? Map.of() : kernels.get(kernels.size() - 1).checksums;
    Map<String, String> now = new HashMap<>();
    for (String symbol : List.of("s", "t")) {
      String old = before.get(symbol);
      now.put(symbol, old != null && dice.chance(55) ? old : dice.pick(CHECKSUMS));
    }
    return now;
  }

  private PackageInfo info(Kernel kernel, int release, boolean named) {
    PackageInfo.Builder info = named("kernel-" + kernel.flavor, kernel.version + "-" + release, 2);
    if (named) {
      info.add(DependencyKind.PROVIDES, equal("kernel-uname-r", uname(kernel)));
    } else {
      info.add(
          DependencyKind.PROVIDES,
          dialect == 2
              ? equal("kernel(" + kernel.flavor + ":vmlinux)", "a1")
              : equal("ksym(" + kernel.flavor + ":module_layout)", "a1"));
    }
    kernel.checksums.forEach(
        (name, checksum) ->
            info.add(DependencyKind.PROVIDES, equal(symbol(kernel.flavor, name), checksum)));
    if (multiversionKernels) {
      info.add(DependencyKind.PROVIDES, Relation.of(MULTIVERSION));
    }
    if (dice.chance(12)) {
      info.add(DependencyKind.PROVIDES, Relation.of("kmod(m1.ko)"));
    }
    return info.build();
  }

  private static String uname(Kernel kernel) {
    return kernel.version + "-1-" + kernel.flavor;
  }

  // KMPs

  /** A driver built for one of the kernels. */
  PackageInfo kmp() {
    Kernel kernel = dice.pick(kernels);
    String driver = dice.pick(List.of("foo", "foo", "bar", "bar", "baz"));
    String kabi = kabiInName && dice.chance(80) ? "-" + kernel.version : "";
    String evr = (1 + dice.below(3)) + "-" + (dice.chance(80) ? 1 : 2);
    PackageInfo.Builder info = named(driver + "-kmp-" + kernel.flavor + kabi, evr, 5);
    modules(driver).forEach(each -> info.add(DependencyKind.PROVIDES, Relation.of(each)));
    needs(kernel).forEach(each -> info.add(DependencyKind.REQUIRES, each));
    if (multiversionKmps != dice.chance(4)) {
      info.add(DependencyKind.PROVIDES, Relation.of(MULTIVERSION));
    }
    export(driver, kernel, info);
    weak(kernel, info);
    rarely(kernel, info);
    return info.build();
  }

  private List<String> modules(String driver) {
    List<String> modules = new ArrayList<>();
    if (dice.chance(92)) {
      modules.add("kmod(" + driver + dice.pick(List.of("-", "_")) + "x.ko)");
    }
    if (dice.chance(30)) {
      modules.add("kmod(" + driver + "_y.ko)");
    }
    if (dice.chance(25)) {
      modules.add("kmod(m1.ko)");
    }
    return modules;
  }

  /** Mostly what its kernel has; at times another spelling, or what another kernel has. */
  private List<Dependency> needs(Kernel kernel) {
    List<Dependency> needs = new ArrayList<>();
    for (int left = dice.pick(List.of(0, 1, 1, 1, 2, 2)); left > 0; left--) {
      String name = dice.pick(SYMBOLS);
      String checksum =
          (dice.chance(75) ? kernel : dice.pick(kernels)).checksums.getOrDefault(name, "5f1");
      if (dice.chance(12)) {
        checksum = checksum.startsWith("0") ? checksum.substring(1) : "0" + checksum;
      }
      needs.add(equal(symbol(kernel.flavor, name), checksum));
    }
    return needs;
  }

  /** foo has something for bar, and at times the other way round too. */
  private void export(String driver, Kernel kernel, PackageInfo.Builder info) {
    if (!dice.chance(exports)) {
      return;
    }
    String checksum = dice.pick(List.of("5f1", "7c2"));
    Relation ofFoo = equal(symbol(kernel.flavor, "foo"), checksum);
    switch (driver) {
      case "foo" -> {
        info.add(DependencyKind.PROVIDES, ofFoo);
        if (dice.chance(15)) {
          info.add(DependencyKind.REQUIRES, equal(symbol(kernel.flavor, "bar"), "7c2"));
        }
      }
      case "bar" -> {
        info.add(DependencyKind.REQUIRES, ofFoo);
        if (dice.chance(30)) {
          info.add(DependencyKind.PROVIDES, equal(symbol(kernel.flavor, "bar"), "7c2"));
        }
      }
      default -> info.add(DependencyKind.REQUIRES, ofFoo);
    }
  }

  private void weak(Kernel kernel, PackageInfo.Builder info) {
    if (dice.chance(60)) {
      String glob = dice.pick(List.of("pci:v1d1", "pci:v1d2", "pci:v1d*"));
      info.add(
          DependencyKind.SUPPLEMENTS,
          Relation.of(
              dice.chance(75)
                  ? "modalias(kernel-" + kernel.flavor + ":" + glob + ")"
                  : "modalias(" + glob + ")"));
    }
    if (dice.chance(8)) {
      info.add(DependencyKind.RECOMMENDS, Relation.of("kmod(foo_y.ko)"));
    }
  }

  private void rarely(Kernel kernel, PackageInfo.Builder info) {
    if (dice.chance(6)) {
      info.add(
          DependencyKind.REQUIRES,
          dice.chance(50)
              ? Relation.of("kernel-" + kernel.flavor)
              : equal("kernel-uname-r", uname(kernel)));
    }
    if (dice.chance(4)) {
      info.add(
          dice.chance(50) ? DependencyKind.OBSOLETES : DependencyKind.CONFLICTS,
          Relation.of(dice.pick(List.of("foo-kmp-default", "baz-kmp-default"))));
    }
  }

  // Others

  /** Something that uses drivers. */
  PackageInfo plain() {
    PackageInfo.Builder info =
        named(dice.pick(List.of("tool", "lib")), (1 + dice.below(3)) + "-1", 5);
    Relation driver =
        Relation.of(dice.pick(List.of("foo-kmp-default", "bar-kmp-default", "kmod(m1.ko)", "lib")));
    switch (dice.below(8)) {
      case 0, 1 -> info.add(DependencyKind.REQUIRES, driver);
      case 2, 3 -> info.add(DependencyKind.RECOMMENDS, driver);
      case 4 -> info.add(DependencyKind.SUPPLEMENTS, driver);
      case 5 -> info.add(DependencyKind.CONFLICTS, equal("kernel-default", "1-1"));
      default -> info.add(DependencyKind.PROVIDES, Relation.of("lib"));
    }
    return info.build();
  }
}
