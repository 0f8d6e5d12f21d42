package org.kmpsolv.metadata.universe;

import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;

/**
 * What packages supplement by what they provide. Repositories leave it to the reader; .solv files
 * and test cases have it written out.
 */
public final class DerivedSupplements {
  private DerivedSupplements() {}

  /** The package with them; itself where there are none. */
  public static PackageInfo of(PackageInfo info) {
    List<Dependency> derived = new ArrayList<>(Locales.supplements(info));
    derived.addAll(SplitProvides.supplements(info));
    return derived.isEmpty() ? info : info.withMore(DependencyKind.SUPPLEMENTS, derived);
  }
}
