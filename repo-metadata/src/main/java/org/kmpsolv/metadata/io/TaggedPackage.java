package org.kmpsolv.metadata.io;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/**
 * A package as tagged lines describe it, one after the other. Paths at the end of its provides are
 * its files, and everything but a source package may provide itself. Not thread-safe.
 */
public final class TaggedPackage {
  private final PackageInfo.Builder builder;
  private final @Nullable Relation self;

  /** Paths among the provides of which it is not known yet whether they are the last. */
  private final List<String> pendingPaths = new ArrayList<>();

  /**
   * Begins with what names it.
   *
   * @param version perhaps with an epoch
   * @param release a dash where there is none, as in libsolv
   * @throws IllegalArgumentException where there is no such version
   */
  public TaggedPackage(String name, String version, String release, String arch) {
    Evr evr = Evr.parse(release.equals("-") ? version : version + "-" + release);
    this.builder = PackageInfo.builder(name, evr, arch);
    this.self =
        arch.equals("src") || arch.equals("nosrc")
            ? null
            : new Relation(name, Comparison.EQUAL, evr);
  }

  /** For all but its provides. */
  public PackageInfo.Builder builder() {
    return builder;
  }

  /** A path stands among the provides. */
  public void providePath(String path) {
    pendingPaths.add(path);
  }

  /** The next of its provides. */
  public void provide(Dependency dependency) {
    pendingPaths.forEach(path -> builder.add(DependencyKind.PROVIDES, Relation.of(path)));
    pendingPaths.clear();
    builder.add(DependencyKind.PROVIDES, dependency);
  }

  /** The package, which is whole. */
  public PackageInfo build(boolean providesItself) {
    pendingPaths.forEach(builder::addFile);
    if (providesItself && self != null) {
      builder.add(DependencyKind.PROVIDES, self);
    }
    return builder.build();
  }
}
