package org.kmpsolv.resolver;

import java.util.Arrays;
import java.util.BitSet;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/** Which of some packages are wanted by what is there whichever of them are. */
final class Wanted {
  private final Situation situation;
  private final Universe universe;
  private final int[] packages;
  private final BitSet settled;

  Wanted(Situation situation, int[] packages, BitSet settled) {
    this.situation = situation;
    this.universe = situation.universe();
    this.packages = packages;
    this.settled = settled;
  }

  /** Those that others want, or that want to come themselves. */
  BitSet of(DependencyKind forward, DependencyKind backward) {
    BitSet wanted = new BitSet();
    BitSet wanting = universe.having(forward);
    wanting.and(settled);
    wanting.stream()
        .flatMap(id -> universe.dependencies(id, forward).stream())
        .flatMap(dependency -> universe.involved(universe.meaning(dependency)))
        .forEach(wanted::set);
    Arrays.stream(packages)
        .filter(
            id ->
                universe.dependencies(id, backward).stream()
                    .anyMatch(
                        dependency ->
                            situation.dependencies().isMet(universe.meaning(dependency), settled)))
        .forEach(wanted::set);
    return wanted;
  }
}
