package org.kmpsolv.resolver.offer;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What the packages that a plan leaves wish beside them: of each name the best that can come, and
 * what is there already. Immutable.
 *
 * @param recommended what is recommended or supplements them, as universe ids, ascending
 * @param suggested what is suggested or enhances them
 */
public record Recommendations(
    ImmutableList<Integer> recommended, ImmutableList<Integer> suggested) {

  /**
   * Finds them.
   *
   * @param after the packages that are installed after the plan
   */
  public static Recommendations of(Situation situation, BitSet after) {
    Beside beside = new Beside(situation, after);
    return new Recommendations(
        wished(situation, after, beside, DependencyKind.RECOMMENDS, DependencyKind.SUPPLEMENTS),
        wished(situation, after, beside, DependencyKind.SUGGESTS, DependencyKind.ENHANCES));
  }

  private static ImmutableList<Integer> wished(
      Situation situation,
      BitSet after,
      Beside beside,
      DependencyKind forward,
      DependencyKind backward) {
    Universe universe = situation.universe();
    BitSet wished = new BitSet();
    after.stream()
        .flatMap(id -> universe.dependencies(id, forward).stream())
        .map(universe::meaning)
        .flatMap(meaning -> members(situation, after, meaning))
        .forEach(wished::set);
    IntStream.range(0, universe.packageCount())
        .filter(id -> !wished.get(id))
        .filter(
            id ->
                universe.dependencies(id, backward).stream()
                    .anyMatch(
                        each -> situation.dependencies().isMet(universe.meaning(each), after)))
        .forEach(wished::set);
    return ImmutableList.copyOf(
        Best.ofEachName(situation, wished.stream().filter(beside::canCome).boxed().toList()));
  }

  /** What meets it already where something does, else all that could. */
  private static IntStream members(Situation situation, BitSet after, int meaning) {
    Universe universe = situation.universe();
    if (universe.shape(meaning) == Shape.IF || universe.shape(meaning) == Shape.UNLESS) {
      int condition = universe.meaning(universe.right(meaning));
      boolean due =
          situation.dependencies().isMet(condition, after) == (universe.shape(meaning) == Shape.IF);
      int asked = due ? universe.left(meaning) : universe.otherwise(meaning);
      return asked < 0 ? IntStream.empty() : members(situation, after, universe.meaning(asked));
    }
    return situation.dependencies().isMet(meaning, after)
        ? universe.involved(meaning).filter(after::get)
        : universe.involved(meaning);
  }
}
