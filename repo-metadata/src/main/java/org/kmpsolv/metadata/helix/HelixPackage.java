package org.kmpsolv.metadata.helix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.metadata.model.RichDependency.Operator;
import org.kmpsolv.metadata.universe.DerivedSupplements;

/**
 * One package while its elements are read. It provides itself unless it is a source package; what
 * it freshens is a condition for what it supplements. Not thread-safe.
 */
final class HelixPackage {
  private static final String KERNEL = "kernel-";
  private static final String SYMBOLS = "kernel(";

  private record Told(Relation relation, boolean pre) {}

  private final String prefix;
  private final boolean source;
  private final HelixVersion version = new HelixVersion();
  private final Map<DependencyKind, List<Told>> dependencies = new EnumMap<>(DependencyKind.class);
  private final List<Relation> freshens = new ArrayList<>();
  private String name = "";
  private String arch = "";
  private String vendor = "";
  private long buildTime;
  private @Nullable Evr newest;

  /**
   * @param prefix what stands before its name
   * @param source whether it is called a source package
   */
  HelixPackage(String prefix, boolean source) {
    this.prefix = prefix;
    this.source = source;
  }

  boolean isNamed() {
    return !name.isEmpty();
  }

  void name(String value) {
    name = value;
  }

  void arch(String value) {
    arch = value;
  }

  void vendor(String value) {
    vendor = value;
  }

  /** Seconds since 1970. */
  void buildTime(long seconds) {
    buildTime = seconds;
  }

  /** Its version, which one in its history overrules. */
  HelixVersion version() {
    return version;
  }

  /** A version of its history. */
  void update(Evr evr) {
    if (newest == null || newest.compareTo(evr) <= 0) {
      newest = evr;
    }
  }

  /**
   * @param pre whether its scripts need it
   */
  void add(DependencyKind kind, Relation relation, boolean pre) {
    dependencies
        .computeIfAbsent(kind, key -> new ArrayList<>())
        .add(new Told(relation, pre && kind == DependencyKind.REQUIRES));
  }

  void addFreshens(Relation relation) {
    freshens.add(relation);
  }

  /**
   * The package, which is whole.
   *
   * @throws IllegalArgumentException where there is no such version
   */
  PackageInfo build() {
    String full = prefix + name;
    String built = arch();
    Evr evr = newest == null ? version.evr() : newest;
    if (!isSource(built)) {
      add(DependencyKind.PROVIDES, new Relation(full, Comparison.EQUAL, evr), false);
    }
    PackageInfo.Builder builder =
        PackageInfo.builder(full, evr, built).vendor(vendor).buildTime(buildTime);
    String flavor = flavor();
    dependencies.forEach(
        (kind, list) -> {
          if (kind != DependencyKind.SUPPLEMENTS) {
            list.forEach(told -> enter(kind, told, flavor, builder));
          }
        });
    List<Dependency> supplements = new ArrayList<>(told(DependencyKind.SUPPLEMENTS).toList());
    supplements.addAll(
        DerivedSupplements.of(builder.build()).dependencies(DependencyKind.SUPPLEMENTS));
    return builder
        .addAll(
            DependencyKind.SUPPLEMENTS,
            freshens.isEmpty() ? supplements : List.of(freshened(supplements)))
        .build();
  }

  private String arch() {
    if (source && !isSource(arch)) {
      return "src";
    }
    return arch.isEmpty() ? "noarch" : arch;
  }

  private static boolean isSource(String arch) {
    return arch.equals("src") || arch.equals("nosrc");
  }

  private Stream<Relation> told(DependencyKind kind) {
    return dependencies.getOrDefault(kind, List.of()).stream().map(Told::relation);
  }

  private static void enter(
      DependencyKind kind, Told told, @Nullable String flavor, PackageInfo.Builder builder) {
    boolean both = kind == DependencyKind.PROVIDES || kind == DependencyKind.REQUIRES;
    Relation relation =
        both && flavor != null ? ofFlavor(told.relation(), flavor) : told.relation();
    if (told.pre()) {
      builder.addPreRequires(relation);
    } else {
      builder.add(kind, relation);
    }
  }

  /** The flavor of the kernel that it is, or needs; null where it has to do with none. */
  private @Nullable String flavor() {
    return Stream.concat(
            told(DependencyKind.PROVIDES).filter(each -> each.evr() != null),
            told(DependencyKind.REQUIRES))
        .map(Relation::name)
        .filter(each -> each.startsWith(KERNEL))
        .map(each -> each.substring(KERNEL.length()))
        .findFirst()
        .orElse(null);
  }

  /** Old kernels did not tell their symbols from those of other flavors: SUSE's bug 190163. */
  private static Relation ofFlavor(Relation relation, String flavor) {
    String named = relation.name();
    return named.startsWith(SYMBOLS) && named.indexOf(':') < 0
        ? new Relation(
            SYMBOLS + flavor + ":" + named.substring(SYMBOLS.length()),
            relation.comparison(),
            relation.evr())
        : relation;
  }

  /** One of both, where there is anything that it supplements. */
  private Dependency freshened(List<Dependency> supplements) {
    Dependency condition = anyOf(freshens);
    return supplements.isEmpty()
        ? condition
        : new RichDependency(Operator.AND, anyOf(supplements), condition, null);
  }

  private static Dependency anyOf(List<? extends Dependency> some) {
    return some.stream()
        .<Dependency>map(each -> each)
        .reduce((one, other) -> new RichDependency(Operator.OR, one, other, null))
        .orElseThrow();
  }
}
