package org.kmpsolv.resolver;

import java.util.Arrays;
import java.util.BitSet;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/** Which of some packages are wished for by what is there whichever of them are. */
final class Wishes {
  private final Situation situation;
  private final Universe universe;
  private final int[] packages;
  private final BitSet settled;

  Wishes(Situation situation, int[] packages, BitSet settled) {
    this.situation = situation;
    this.universe = situation.universe();
    this.packages = packages;
    this.settled = settled;
  }

  /** The packages that are wished for, or wish to come themselves. */
  BitSet of(DependencyKind forward, DependencyKind backward) {
    BitSet wished = new BitSet();
    BitSet wishing = universe.having(forward);
    wishing.and(settled);
    wishing.stream()
        .flatMap(id -> universe.dependencies(id, forward).stream())
        .flatMap(dependency -> universe.involved(universe.meaning(dependency)))
        .forEach(wished::set);
    Arrays.stream(packages)
        .filter(
            id ->
                universe.dependencies(id, backward).stream()
                    .anyMatch(
                        dependency ->
                            situation.dependencies().isMet(universe.meaning(dependency), settled)))
        .forEach(wished::set);
    return wished;
  }
}
