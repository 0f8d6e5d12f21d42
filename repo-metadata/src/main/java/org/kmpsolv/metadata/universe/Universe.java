package org.kmpsolv.metadata.universe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.section.SectionReader;
import org.kmpsolv.metadata.section.SectionWriter;

/**
 * All packages of all repositories, what is installed among them. Immutable, and the same for the
 * same packages in whatever order they came.
 *
 * <p>Packages are ids from 0, in the order of name, architecture, version and repository;
 * dependencies, strings and provider sets are ids too. An id that is not of this universe fails
 * with {@link IndexOutOfBoundsException}.
 */
public final class Universe {
  private static final Shape[] SHAPES = Shape.values();

  private final StringTable strings;
  private final DependencyTable dependencies;
  private final PackageTable packages;
  private final List<Lists> lists;
  private final Lists preRequires;
  private final ProviderIndex index;
  private final IntBuffer meanings;
  private final ProviderSets sets;
  private final Lists requiredSets;
  private final int systemIndex;
  private final Indexes indexes;

  Universe(
      StringTable strings,
      DependencyTable dependencies,
      PackageTable packages,
      List<Lists> lists,
      Lists preRequires,
      ProviderIndex index,
      IntBuffer meanings,
      ProviderSets sets,
      Lists requiredSets,
      @Nullable Indexes indexes) {
    this.strings = strings;
    this.dependencies = dependencies;
    this.packages = packages;
    this.lists = lists;
    this.preRequires = preRequires;
    this.index = index;
    this.meanings = meanings;
    this.sets = sets;
    this.requiredSets = requiredSets;
    int system = -1;
    for (int i = 0; i < packages.repositories().size(); i++) {
      if (packages.repositories().get(i).isSystem()) {
        system = i;
      }
    }
    this.systemIndex = system;
    this.indexes = indexes == null ? Indexes.of(this) : indexes;
  }

  /** A universe that {@link #write} wrote, which reads from the sections what it is asked for. */
  public static Universe read(SectionReader in) {
    StringTable strings = StringTable.read(in);
    DependencyTable dependencies = DependencyTable.read(in, strings);
    PackageTable packages = PackageTable.read(in, strings);
    List<Lists> lists = new ArrayList<>();
    for (int kind = 0; kind < DependencyKind.values().length; kind++) {
      lists.add(Lists.read(in));
    }
    return new Universe(
        strings,
        dependencies,
        packages,
        lists,
        Lists.read(in),
        ProviderIndex.read(in),
        in.ints(),
        ProviderSets.read(in),
        Lists.read(in),
        Indexes.read(in));
  }

  /** Writes all of it. */
  public void write(SectionWriter out) {
    strings.write(out);
    dependencies.write(out);
    packages.write(out, strings);
    lists.forEach(list -> list.write(out));
    preRequires.write(out);
    index.write(out);
    out.add(meanings);
    sets.write(out);
    requiredSets.write(out);
    indexes.write(out);
  }

  /** Starts a universe. */
  public static UniverseBuilder builder() {
    return new UniverseBuilder();
  }

  /** The best priority first. */
  public ImmutableList<Repository> repositories() {
    return ImmutableList.copyOf(packages.repositories());
  }

  // Packages

  public int packageCount() {
    return packages.size();
  }

  /** What names it. */
  public Nevra nevra(int id) {
    return new Nevra(name(id), evr(id), arch(id));
  }

  public String name(int id) {
    return strings.get(packages.nameId(id));
  }

  /** The same for packages of the same name. */
  public int nameId(int id) {
    return packages.nameId(id);
  }

  public Evr evr(int id) {
    return Evr.parse(strings.get(packages.evrId(id)));
  }

  /** The same for packages of the same version. */
  public int evrId(int id) {
    return packages.evrId(id);
  }

  /**
   * How many older versions there are of its name: packages of one name compare by it as by their
   * versions, with no text to be read.
   */
  public int versionRank(int id) {
    return indexes.versionRanks().get(id);
  }

  /** Whether it has a newer version than a package of the same name. */
  public boolean isNewer(int id, int than) {
    return versionRank(id) > versionRank(than);
  }

  public String arch(int id) {
    return strings.get(packages.archId(id));
  }

  /** The same for packages of the same architecture. */
  public int archId(int id) {
    return packages.archId(id);
  }

  /** Empty where unknown. */
  public String vendor(int id) {
    return strings.get(packages.vendorId(id));
  }

  /** The same for packages of the same vendor. */
  public int vendorId(int id) {
    return packages.vendorId(id);
  }

  public Repository repository(int id) {
    return packages.repository(id);
  }

  /** Which of the {@link #repositories} it is from. */
  public int repositoryIndex(int id) {
    return packages.repositoryIndex(id);
  }

  public boolean isInstalled(int id) {
    return packages.repositoryIndex(id) == systemIndex;
  }

  /** The installed packages; a copy. */
  public BitSet installed() {
    return BitSet.valueOf(indexes.installed());
  }

  /** The packages that have dependencies of a kind; a copy. */
  public BitSet having(DependencyKind kind) {
    return BitSet.valueOf(indexes.having().get(kind.ordinal()));
  }

  /** What packages supplement, but for what is one of {@link #machineSupplements}. */
  public Wishes supplements() {
    return indexes.supplements();
  }

  /**
   * What packages supplement where the machine decides whether it can be met: {@code modalias(...)}
   * and other namespaces, alone or with more that is to be met at once.
   */
  public Wishes machineSupplements() {
    return indexes.machineSupplements();
  }

  /** What the packages are to the kernel. */
  public KernelIndex kernels() {
    return indexes.kernels();
  }

  public String summary(int id) {
    return strings.get(packages.text(id, 0));
  }

  /** The file name of the source package that it was built from; empty where unknown. */
  public String sourcePackage(int id) {
    return strings.get(packages.text(id, 4));
  }

  /** In seconds since 1970; 0 where unknown. */
  public long buildTime(int id) {
    return packages.number(id, 0);
  }

  /**
   * Whether two are the same package, as far as one can see: built at the same time, or, where that
   * is not known of both, with the same requires. The reading is that of libsolv's {@code
   * solvable_identical}.
   */
  public boolean isIdentical(int one, int other) {
    if (packages.nameId(one) != packages.nameId(other)
        || packages.evrId(one) != packages.evrId(other)
        || packages.archId(one) != packages.archId(other)
        || packages.vendorId(one) != packages.vendorId(other)) {
      return false;
    }
    if (buildTime(one) == 0 || buildTime(other) == 0) {
      return requireTheSame(one, other);
    }
    return buildTime(one) == buildTime(other);
  }

  /** In any order, but mostly in one. */
  private boolean requireTheSame(int one, int other) {
    Ints first = dependencies(one, DependencyKind.REQUIRES);
    Ints second = dependencies(other, DependencyKind.REQUIRES);
    return first.equals(second) || first.asSet().equals(second.asSet());
  }

  /** In bytes. */
  public long downloadSize(int id) {
    return packages.number(id, 1);
  }

  /** In bytes. */
  public long installedSize(int id) {
    return packages.number(id, 2);
  }

  /** The package as its repository describes it, but for its files. */
  public PackageInfo info(int id) {
    PackageInfo.Builder info =
        PackageInfo.builder(name(id), evr(id), arch(id))
            .vendor(vendor(id))
            .summary(summary(id))
            .description(strings.get(packages.text(id, 1)))
            .url(strings.get(packages.text(id, 2)))
            .license(strings.get(packages.text(id, 3)))
            .sourcePackage(sourcePackage(id))
            .location(strings.get(packages.text(id, 5)))
            .checksum(strings.get(packages.text(id, 6)))
            .buildTime(buildTime(id))
            .downloadSize(downloadSize(id))
            .installedSize(installedSize(id));
    ImmutableSet<Integer> pre =
        preRequires.get(id).stream().boxed().collect(ImmutableSet.toImmutableSet());
    for (DependencyKind kind : DependencyKind.values()) {
      dependencies(id, kind).stream()
          .forEach(
              dependency -> {
                if (kind == DependencyKind.REQUIRES && pre.contains(dependency)) {
                  info.addPreRequires(dependency(dependency));
                } else {
                  info.add(kind, dependency(dependency));
                }
              });
    }
    return info.build();
  }

  /** The packages of that name, ascending. */
  public Ints packagesNamed(String name) {
    int id = strings.find(name);
    return id < 0 ? Ints.empty() : index.named().get(id);
  }

  /** The packages that have the name of that string id, ascending. */
  public Ints packagesNamed(int nameId) {
    return index.named().get(nameId);
  }

  /** The packages that have the name of a package, itself among them, ascending. */
  public Ints namesakes(int id) {
    return packagesNamed(nameId(id));
  }

  /**
   * Which of the packages it is that are written alike in its repository, in the order of that,
   * from 0.
   */
  public int twin(int id) {
    Ints named = namesakes(id);
    int twin = 0;
    for (int i = 0; i < named.size() && named.get(i) < id; i++) {
      int other = named.get(i);
      if (evrId(other) == evrId(id)
          && archId(other) == archId(id)
          && repositoryIndex(other) == repositoryIndex(id)) {
        twin++;
      }
    }
    return twin;
  }

  /** Whether two packages have one name. */
  public boolean areNamesakes(int one, int other) {
    return nameId(one) == nameId(other);
  }

  // Dependencies

  public int dependencyCount() {
    return dependencies.size();
  }

  /** The dependency of that id as a value. */
  public Dependency dependency(int id) {
    return dependencies.get(id);
  }

  /** Ids of the dependencies of a package, in the order of its repository. */
  public Ints dependencies(int packageId, DependencyKind kind) {
    return lists.get(kind.ordinal()).get(packageId);
  }

  /**
   * Whether a package requires more than what {@link #requiredSets} tells: something rich, or of a
   * namespace.
   */
  public boolean requiresRich(int packageId) {
    return has(indexes.richRequires(), packageId);
  }

  /**
   * Whether a package requires what no package offers that is not broken itself. What is rich or of
   * a namespace does not count, and what is installed is never broken.
   */
  public boolean isBroken(int packageId) {
    return has(indexes.broken(), packageId);
  }

  private static boolean has(LongBuffer words, int packageId) {
    int word = packageId / Long.SIZE;
    return word < words.limit() && (words.get(word) >>> packageId & 1) == 1;
  }

  /** Those of the requires that must hold already when the package's scripts run. */
  public Ints preRequires(int packageId) {
    return preRequires.get(packageId);
  }

  /**
   * What a dependency means where it is written as one name and is more, such as {@code
   * packageand(a:b)}; itself for any other. {@link #shape}, the operands and {@link #providers} are
   * to be asked of the meaning.
   */
  public int meaning(int dependency) {
    return meanings.get(dependency);
  }

  /** What it takes to meet a dependency, which must be a meaning. */
  public Shape shape(int dependency) {
    int shape = indexes.shapes().get(dependency);
    if (shape == Indexes.NOT_MET) {
      throw new IllegalArgumentException("nobody has to meet '" + dependency(dependency) + "'");
    }
    return SHAPES[shape];
  }

  /** The same where it is not known yet; null where nobody has to meet it. */
  @Nullable Shape findShape(int dependency) {
    if (sets.setOf().get(dependency) >= 0) {
      return Shape.PROVIDED;
    }
    if (dependencies.isRich(dependency)) {
      return switch (dependencies.operator(dependency)) {
        case AND -> Shape.AND;
        case OR -> Shape.OR;
        case IF -> Shape.IF;
        case UNLESS -> Shape.UNLESS;
        case WITH, WITHOUT -> null;
      };
    }
    String name = strings.get(dependencies.left(dependency));
    if (Namespaces.isAlwaysMet(name)) {
      return Shape.ALWAYS;
    }
    return Namespaces.isNamespace(name) ? Shape.NAMESPACE : null;
  }

  /** Whether a dependency is a relation, not a rich one. */
  public boolean isRelation(int dependency) {
    return !dependencies.isRich(dependency);
  }

  /**
   * The name of a relation; for a rich dependency it fails with {@link IllegalArgumentException}.
   */
  public String relationName(int dependency) {
    if (dependencies.isRich(dependency)) {
      throw new IllegalArgumentException("'" + dependency(dependency) + "' is no relation");
    }
    return strings.get(dependencies.left(dependency));
  }

  /** The left operand of a rich dependency. */
  public int left(int dependency) {
    return dependencies.left(dependency);
  }

  /**
   * The right operand of a rich dependency: of {@link Shape#IF} and {@link Shape#UNLESS} the
   * condition.
   */
  public int right(int dependency) {
    return dependencies.right(dependency);
  }

  /** What stands after {@code else} in a rich dependency, or -1. */
  public int otherwise(int dependency) {
    return dependencies.otherwise(dependency);
  }

  /** Every package that has a part in whether a dependency, which must be a meaning, is met. */
  public IntStream involved(int dependency) {
    return switch (shape(dependency)) {
      case ALWAYS, NAMESPACE -> IntStream.empty();
      case PROVIDED -> set(providerSet(dependency)).stream();
      case AND, OR, IF, UNLESS -> {
        int otherwise = otherwise(dependency);
        IntStream operands =
            otherwise < 0
                ? IntStream.of(left(dependency), right(dependency))
                : IntStream.of(left(dependency), right(dependency), otherwise);
        yield operands.map(this::meaning).flatMap(this::involved).sorted().distinct();
      }
    };
  }

  // Provider sets

  public int setCount() {
    return sets.members().size();
  }

  /** The provider set of a dependency, or -1 where its shape is not {@link Shape#PROVIDED}. */
  public int providerSet(int dependency) {
    return sets.setOf().get(dependency);
  }

  /** The packages of a provider set, ascending. */
  public Ints set(int set) {
    return sets.members().get(set);
  }

  /**
   * The distinct provider sets of what a package requires, ascending: requirements that have the
   * same providers are one. Those whose shape is not {@link Shape#PROVIDED} are not among them.
   */
  public Ints requiredSets(int packageId) {
    return requiredSets.get(packageId);
  }

  /** The packages that provide what a relation asks for, ascending; any relation may be asked. */
  public int[] providers(Relation wanted) {
    int name = strings.find(wanted.name());
    if (name < 0) {
      return new int[0];
    }
    int[] found = index.providers().get(name).toArray();
    Ints provides = index.provides().get(name);
    // Each version will do, so none is read: a kernel's KMPs are many.
    boolean any = wanted.evr() == null;
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int candidate = found[i];
      if ((count == 0 || found[count - 1] != candidate)
          && (any || ProviderSets.matches(dependencies.relation(provides.get(i)), wanted))) {
        found[count++] = candidate;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * The packages that one {@link Nevra} writes so, in any repository. Any dash may end the name: a
   * version made from another distribution's may have dashes, that of a pattern has no release.
   */
  public IntStream packagesWritten(String nevra) {
    return IntStream.iterate(
            nevra.lastIndexOf('-'), dash -> dash > 0, dash -> nevra.lastIndexOf('-', dash - 1))
        .flatMap(dash -> packagesNamed(nevra.substring(0, dash)).stream())
        .filter(id -> nevra(id).toString().equals(nevra));
  }

  /**
   * The packages that a namespace dependency of a split package means: they have the name of what
   * was split and hold the path; none for any other.
   */
  public int[] splitFrom(int namespace) {
    if (!SplitProvides.isSplit(strings, dependencies.left(namespace))) {
      return new int[0];
    }
    String capability = relationName(namespace);
    String name = SplitProvides.name(capability);
    return Arrays.stream(providers(Relation.of(SplitProvides.path(capability))))
        .filter(id -> name(id).equals(name))
        .toArray();
  }

  /** Every name that a package provides, in no useful order. */
  public Iterable<String> providedNames() {
    return () ->
        IntStream.range(0, strings.size())
            .filter(id -> !index.providers().get(id).isEmpty())
            .mapToObj(strings::get)
            .iterator();
  }
}
