package org.kmpsolv.resolver.sat;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be as small as can be: the sum of the weights of the literals that hold.
 *
 * @param name of the criterion
 * @param terms each literal once, weights above 0
 */
public record Objective(String name, List<Term> terms) {

  /**
   * @param weight what it costs where the literal holds; above 0
   */
  public record Term(int literal, long weight) {}

  /** Takes a copy. */
  public Objective {
    terms = List.copyOf(terms);
  }

  /** An objective where each literal costs one. */
  public static Objective count(String name, List<Integer> literals) {
    List<Term> terms = new ArrayList<>();
    literals.forEach(literal -> terms.add(new Term(literal, 1)));
    return new Objective(name, terms);
  }
}
