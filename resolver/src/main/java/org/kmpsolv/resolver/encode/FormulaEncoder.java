package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.resolver.sat.Clauses;

/**
 * Makes clauses of formulas. Where all of several parts stand under one of several, a variable
 * takes their place, which implies them (Plaisted and Greenbaum, <i>A Structure-preserving Clause
 * Form Translation</i>, 1986).
 */
public final class FormulaEncoder {
  private final Clauses clauses;

  public FormulaEncoder(Clauses clauses) {
    this.clauses = clauses;
  }

  /**
   * The formula holds, or one of the literals does.
   *
   * @return whether that takes any clause
   */
  public boolean add(Formula formula, int... orElse) {
    if (formula instanceof Formula.All all) {
      boolean any = false;
      for (Formula part : all.parts()) {
        any |= add(part, orElse);
      }
      return any;
    }
    List<Integer> clause = new ArrayList<>();
    for (int literal : orElse) {
      if (!collectLiteral(literal, clause)) {
        return false;
      }
    }
    if (!collect(formula, clause)) {
      return false;
    }
    clauses.add(Literals.ints(clause));
    return true;
  }

  /** Adds to the clause what makes the formula hold; false where it holds anyway. */
  private boolean collect(Formula formula, List<Integer> clause) {
    if (formula instanceof Formula.Leaf leaf) {
      return collectLiteral(leaf.literal(), clause);
    }
    if (formula instanceof Formula.Any any) {
      for (Formula part : any.parts()) {
        if (!collect(part, clause)) {
          return false;
        }
      }
      return true;
    }
    int all = clauses.newVariable(false);
    if (!add(formula, -all)) {
      return false;
    }
    clause.add(all);
    return true;
  }

  private static boolean collectLiteral(int literal, List<Integer> clause) {
    if (literal == Literals.TRUE) {
      return false;
    }
    if (literal != Literals.FALSE) {
      clause.add(literal);
    }
    return true;
  }
}
