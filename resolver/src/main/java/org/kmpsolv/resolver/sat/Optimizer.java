package org.kmpsolv.resolver.sat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds a model that is best in a row of objectives, each proved minimal before the next is looked
 * at (Boolean multilevel optimization, Argelich, Lynce and Marques-Silva 2009). Each is minimized
 * by {@link CoreGuidedSearch}.
 */
public final class Optimizer {
  private final Sat sat;
  private BitSet best;

  /** The clauses must have a model, and {@code sat} must just have found one. */
  public Optimizer(Sat sat) {
    this.sat = sat;
    this.best = sat.model();
  }

  /**
   * What came out.
   *
   * @param model the variables that hold
   * @param costs the value of each objective
   * @param proved how many of the objectives, from the first, are proved minimal
   */
  public record Outcome(BitSet model, List<Long> costs, int proved) {}

  /** The best model; where the time ends, the best that was found. */
  public Outcome minimize(List<Objective> objectives) {
    int proved = 0;
    try {
      for (Objective objective : objectives) {
        for (Objective stage : stages(objective)) {
          best = new CoreGuidedSearch(sat, stage, best, better -> best = better).run();
        }
        proved++;
      }
    } catch (Interrupted e) {
      // The best so far is what there is.
    }
    List<Long> costs = new ArrayList<>();
    for (Objective objective : objectives) {
      costs.add(cost(objective, best));
    }
    return new Outcome(best, costs, proved);
  }

  /** Where all of it can be nothing it does not matter what is most of it. */
  private List<Objective> stages(Objective objective) throws Interrupted {
    Supplier<List<Objective>> stages = objective.stages();
    return stages == null || canBeNothing(objective) ? List.of(objective) : stages.get();
  }

  private boolean canBeNothing(Objective objective) throws Interrupted {
    if (cost(objective, best) > 0) {
      sat.resume(best);
      if (!sat.solve(objective.terms().stream().mapToInt(term -> -term.literal()).toArray())) {
        return false;
      }
      best = sat.model();
    }
    return true;
  }

  /**
   * Among all models, the one that is first in the order of these variables: of two, the one that
   * has the first variable in which they differ.
   *
   * @throws Interrupted when the time is over; {@link #best} is then the best found
   */
  public BitSet first(List<Integer> variables) throws Interrupted {
    if (variables.isEmpty()) {
      return best;
    }
    best = sat.refreshed(best);
    int[] chosen =
        sat.propagation().greedily(variables.stream().mapToInt(variable -> variable).toArray());
    if (sat.solve(chosen)) {
      best = sat.model();
      return best;
    }
    BitSet possible = possiblyTrue(variables);
    for (int variable : variables) {
      if (sat.isFixed(variable)) {
        continue;
      }
      if (best.get(variable)) {
        sat.add(variable);
      } else if (possible.get(variable) && sat.solve(variable)) {
        best = sat.model();
        sat.resume(best);
        sat.add(variable);
      } else {
        sat.add(-variable);
      }
    }
    return best;
  }

  /** The best model so far. */
  public BitSet best() {
    return (BitSet) best.clone();
  }

  /** The variables that are true in the best model, and those of these that are in some other. */
  private BitSet possiblyTrue(List<Integer> variables) throws Interrupted {
    BitSet possible = best();
    List<Integer> open = new ArrayList<>();
    for (int variable : variables) {
      if (!sat.isFixed(variable) && !best.get(variable)) {
        open.add(variable);
      }
    }
    while (!open.isEmpty()) {
      int asked = sat.newVariable(false);
      int[] clause = new int[open.size() + 1];
      for (int i = 0; i < open.size(); i++) {
        clause[i] = open.get(i);
      }
      clause[open.size()] = -asked;
      sat.add(clause);
      sat.resume(best);
      boolean found = sat.solve(asked);
      sat.add(-asked);
      if (!found) {
        break;
      }
      open.removeIf(
          variable -> {
            if (sat.value(variable)) {
              possible.set(variable);
            }
            return sat.value(variable);
          });
    }
    return possible;
  }

  static long cost(Objective objective, BitSet model) {
    long cost = 0;
    for (Objective.Term term : objective.terms()) {
      if (holds(term.literal(), model)) {
        cost += term.weight();
      }
    }
    return cost;
  }

  static boolean holds(int literal, BitSet model) {
    return literal > 0 == model.get(Math.abs(literal));
  }
}
