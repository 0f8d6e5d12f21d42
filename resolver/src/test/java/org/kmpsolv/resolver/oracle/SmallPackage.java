package org.kmpsolv.resolver.oracle;

import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;

/** A package and where it is from. Immutable. */
record SmallPackage(Repository repository, PackageInfo info) {

  boolean isInstalled() {
    return repository.isSystem();
  }

  /** What tells it from what else can be installed with it. */
  String build() {
    return info.name() + "-" + info.evr() + "." + info.arch();
  }

  /** What tells it from every other package of a small universe. */
  @Override
  public String toString() {
    return build() + "@" + repository.alias();
  }
}
