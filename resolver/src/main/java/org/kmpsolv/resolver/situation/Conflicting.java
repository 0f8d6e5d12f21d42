package org.kmpsolv.resolver.situation;

import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;

/**
 * Which packages a conflict excludes. That of a patch means the packages of a name, not what
 * provides it, and of those that may be installed in several versions it is content where one is
 * new enough.
 */
public final class Conflicting {
  private Conflicting() {}

  /**
   * The packages that a conflict excludes.
   *
   * @param id whose conflict it is
   * @param meaning the conflict, of a shape that has a provider set
   */
  public static IntStream with(Universe universe, int id, int meaning) {
    IntStream all =
        universe.set(universe.providerSet(meaning)).stream().filter(other -> other != id);
    return isOfPatch(universe, id, meaning)
        ? all.filter(
            other -> isNamed(universe, other, meaning) && isMeant(universe, other, meaning))
        : all;
  }

  /** What lets a patch bear an older version that it conflicts with; none for other packages. */
  public static IntStream bearable(Situation situation, int id, int meaning, int older) {
    Universe universe = situation.universe();
    if (!isOfPatch(universe, id, meaning) || !situation.isMultiversion(older)) {
      return IntStream.empty();
    }
    return universe.namesakes(older).stream()
        .filter(other -> universe.archId(other) == universe.archId(older))
        .filter(situation::isMultiversion)
        .filter(other -> !isMeant(universe, other, meaning));
  }

  /** Whether the conflict of a patch has to do with a package: be it old enough or not. */
  public static boolean isNamed(Universe universe, int id, int meaning) {
    String what = universe.relationName(meaning);
    String name = universe.name(id);
    return what.equals(name) || what.equals(name + "." + universe.arch(id));
  }

  private static boolean isMeant(Universe universe, int id, int meaning) {
    Relation relation = (Relation) universe.dependency(meaning);
    Evr evr = relation.evr();
    return evr == null
        || Comparison.overlaps(Comparison.EQUAL, universe.evr(id), relation.comparison(), evr);
  }

  private static boolean isOfPatch(Universe universe, int id, int meaning) {
    return universe.name(id).startsWith(Advisory.PREFIX) && universe.isRelation(meaning);
  }
}
