package org.kmpsolv.metadata.universe;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.model.RichDependency;

/**
 * Packages of one repository on their way into a universe: of their dependencies no more than
 * numbers are kept. Not safe for use by several threads, but several threads may each fill one of
 * the same {@link UniverseBuilder}.
 */
public final class PackageBatch {
  private static final DependencyKind[] KINDS = DependencyKind.values();

  private final Repository repository;
  private final DependencyNumbers numbers;

  /** By identity: readers make each value once, and most are asked for often. */
  private IdentityHashMap<Dependency, Integer> seen = new IdentityHashMap<>();

  private final List<Row> rows = new ArrayList<>();
  private final Set<String> wantedPaths = new HashSet<>();
  private final Set<String> splitPaths = new HashSet<>();

  /**
   * A package and where it is from.
   *
   * @param info without its dependencies
   * @param dependencies their numbers, by the ordinal of the kind
   * @param preRequires numbers too
   */
  record Row(
      Repository repository,
      PackageInfo info,
      ImmutableList<ImmutableIntArray> dependencies,
      ImmutableIntArray preRequires) {}

  PackageBatch(Repository repository, DependencyNumbers numbers) {
    this.repository = repository;
    this.numbers = numbers;
  }

  /** Adds a package, and what it supplements by what it provides. */
  public void add(PackageInfo info) {
    addAsWritten(DerivedSupplements.of(info));
  }

  /** Adds a package that has all its supplements written out. */
  public void addAsWritten(PackageInfo info) {
    ImmutableList.Builder<ImmutableIntArray> dependencies =
        ImmutableList.builderWithExpectedSize(KINDS.length);
    for (DependencyKind kind : KINDS) {
      dependencies.add(numbers(info.dependencies(kind)));
    }
    rows.add(
        new Row(
            repository,
            info.withoutDependencies(),
            dependencies.build(),
            numbers(info.preRequires())));
  }

  private ImmutableIntArray numbers(Collection<Dependency> dependencies) {
    if (dependencies.isEmpty()) {
      return ImmutableIntArray.of();
    }
    ImmutableIntArray.Builder list = ImmutableIntArray.builder(dependencies.size());
    for (Dependency dependency : dependencies) {
      Integer known = seen.get(dependency);
      list.add(known == null ? enter(dependency) : known);
    }
    return list.build();
  }

  private int enter(Dependency dependency) {
    wantPaths(dependency);
    int number = numbers.of(dependency);
    seen.put(dependency, number);
    return number;
  }

  private void wantPaths(Dependency dependency) {
    if (dependency instanceof RichDependency rich) {
      wantPaths(rich.left());
      wantPaths(rich.right());
      Dependency otherwise = rich.otherwise();
      if (otherwise != null) {
        wantPaths(otherwise);
      }
      return;
    }
    String name = ((Relation) dependency).name();
    if (name.startsWith("/")) {
      wantedPaths.add(name);
    } else if (SplitProvides.isSplit(name)) {
      splitPaths.add(SplitProvides.path(name));
    }
  }

  /** Says that no more packages come for now: what was kept to be quick about them is let go. */
  public void rest() {
    seen = new IdentityHashMap<>();
  }

  List<Row> rows() {
    return rows;
  }

  /** The paths that its packages depend on. */
  Set<String> wantedPaths() {
    return wantedPaths;
  }

  /** The paths by which its packages were split off others. */
  Set<String> splitPaths() {
    return splitPaths;
  }
}
