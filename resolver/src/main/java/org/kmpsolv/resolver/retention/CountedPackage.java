package org.kmpsolv.resolver.retention;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;

/**
 * An installed package that is counted in versions: a kernel, or what belongs to kernels.
 * Immutable.
 *
 * @param id of the package
 * @param version by which it is counted
 * @param provided the versions in which it provides its own name, the oldest first
 */
record CountedPackage(int id, Evr version, ImmutableList<Evr> provided) {

  static CountedPackage of(Universe universe, int id) {
    ImmutableList<Evr> provided =
        universe.dependencies(id, DependencyKind.PROVIDES).stream()
            .mapToObj(universe::dependency)
            .filter(Relation.class::isInstance)
            .map(Relation.class::cast)
            .filter(relation -> relation.name().equals(universe.name(id)))
            .flatMap(relation -> Stream.ofNullable(relation.evr()))
            .sorted()
            .collect(ImmutableList.toImmutableList());
    return new CountedPackage(id, counted(universe.evr(id), provided), provided);
  }

  /**
   * A kernel may provide its name in several versions, from the one that {@code uname -r} knows,
   * 5.7.8-3, to the package's own, 5.7.8-3.1.1.1. Counted is the shortest but for that first one,
   * 5.7.8-3.1: rebuilds are told apart, and what is behind them is not.
   */
  private static Evr counted(Evr own, ImmutableList<Evr> provided) {
    Evr shortest = own;
    for (Evr candidate : provided.subList(Math.min(1, provided.size()), provided.size())) {
      if (dots(candidate) < dots(shortest)) {
        shortest = candidate;
      }
    }
    return shortest;
  }

  private static long dots(Evr evr) {
    String release = evr.release();
    return release == null ? 0 : release.chars().filter(c -> c == '.').count();
  }

  /** Whether it provides its own name in that version. */
  boolean isProvidedAs(Evr evr) {
    return provided.stream().anyMatch(each -> each.compareTo(evr) == 0);
  }
}
