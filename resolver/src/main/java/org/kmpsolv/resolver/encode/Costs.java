package org.kmpsolv.resolver.encode;

import java.util.Arrays;
import java.util.List;
import org.kmpsolv.resolver.sat.Clauses;

/** Makes cost literals: each holds where what is wished for does not. */
final class Costs {
  private final Clauses clauses;
  private final FormulaEncoder formulas;

  Costs(Clauses clauses) {
    this.clauses = clauses;
    this.formulas = new FormulaEncoder(clauses);
  }

  /** A variable of its own, and what implies it. */
  int newVariable() {
    return clauses.newVariable(false);
  }

  /** The formula holds, or one of the literals does; whether that takes any clause. */
  boolean add(Formula formula, int... orElse) {
    return formulas.add(formula, orElse);
  }

  /** Adds a cost that holds unless one of those does; none where one of them always does. */
  void unless(List<Integer> any, List<Integer> costs) {
    int[] clause = Literals.simplified(Literals.ints(any));
    if (clause == null) {
      return;
    }
    if (clause.length == 1) {
      costs.add(-clause[0]);
      return;
    }
    int cost = newVariable();
    int[] all = Arrays.copyOf(clause, clause.length + 1);
    all[clause.length] = cost;
    clauses.add(all);
    costs.add(cost);
  }

  /**
   * Adds a cost that holds unless the formula or one of the literals does; none where one of them
   * always does.
   */
  void unless(Formula wanted, List<Integer> costs, int... orElse) {
    int cost = newVariable();
    int[] all = Arrays.copyOf(orElse, orElse.length + 1);
    all[orElse.length] = cost;
    if (add(wanted, all)) {
      costs.add(cost);
    }
  }
}
