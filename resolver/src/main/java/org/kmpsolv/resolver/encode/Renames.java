package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.sat.Objective;
import org.kmpsolv.resolver.situation.Situation;

/** What is installed, goes because something of another name comes, and could keep its name. */
final class Renames {
  private final Situation situation;
  private final Universe universe;
  private final Literals literals;
  private final Costs costLiterals;

  Renames(Situation situation, Literals literals, Costs costLiterals) {
    this.situation = situation;
    this.universe = situation.universe();
    this.literals = literals;
    this.costLiterals = costLiterals;
  }

  /**
   * A cost for each.
   *
   * @param free the packages of which nobody minds that they go
   */
  Objective objective(IntPredicate free) {
    List<Integer> costs = new ArrayList<>();
    for (int id : literals.packages()) {
      if (situation.isInstalled(id) && !free.test(id)) {
        List<Integer> renames = situation.updates().renames(id);
        if (!renames.isEmpty()) {
          costLiterals.unless(noneOf(renames), costs, kept(id, renames));
        }
      }
    }
    return Objective.count(Criteria.RENAMES, costs);
  }

  private Formula noneOf(List<Integer> packages) {
    return new Formula.All(
        packages.stream().map(id -> new Formula.Leaf(Literals.not(literals.of(id)))).toList());
  }

  /** What keeps its name, no older one that stands beside others, and what is better than that. */
  private int[] kept(int of, List<Integer> renames) {
    List<Integer> kept = new ArrayList<>();
    universe.namesakes(of).stream()
        .filter(id -> !situation.isMultiversion(id) || isAsNew(id, of))
        .forEach(id -> kept.add(literals.of(id)));
    for (int id : situation.updates().takers(of)) {
      if (!universe.areNamesakes(id, of) && !renames.contains(id)) {
        kept.add(literals.of(id));
      }
    }
    return Literals.ints(kept);
  }

  private boolean isAsNew(int id, int of) {
    return universe.versionRank(id) >= universe.versionRank(of);
  }
}
