package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.sat.Objective;
import org.kmpsolv.resolver.situation.Situation;

/** What packages require that may lack it: no rules, but each one that is unmet costs. */
final class SoftRequires {
  private final Situation situation;
  private final Universe universe;
  private final Literals literals;
  private final Costs costLiterals;
  private final Formula.Reader reader;

  SoftRequires(Situation situation, Literals literals, Costs costLiterals) {
    this.situation = situation;
    this.universe = situation.universe();
    this.literals = literals;
    this.costLiterals = costLiterals;
    this.reader = new Formula.Reader(situation, literals::of);
  }

  /** What jobs weaken. */
  Objective weakened(String name) {
    return unmet(name, situation.leniency()::isWeakened);
  }

  /** What a dist-upgrade may break. */
  Objective orphans(String name) {
    return unmet(name, situation.leniency()::isBreakableOrphan);
  }

  private Objective unmet(String name, IntPredicate those) {
    List<Integer> costs = new ArrayList<>();
    for (int id : literals.packages()) {
      if (those.test(id) && !situation.isExcluded(id)) {
        unmet(id, costs);
      }
    }
    return Objective.count(name, costs);
  }

  /** What is installed and lacks something already is left as it is. */
  private void unmet(int id, List<Integer> costs) {
    Ints requires = universe.dependencies(id, DependencyKind.REQUIRES);
    for (int i = 0; i < requires.size(); i++) {
      int meaning = universe.meaning(requires.get(i));
      costLiterals.unless(reader.required(id, meaning), costs, Literals.not(literals.of(id)));
    }
  }
}
