package org.kmpsolv.resolver.sat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is to be as small as can be: the sum of the weights of the literals that hold.
 *
 * @param name of the criterion
 * @param terms each literal once, weights above 0
 * @param stages the same terms, in the order in which they matter where they cannot all be nothing;
 *     null where only their sum matters
 */
public record Objective(String name, List<Term> terms, @Nullable Supplier<List<Objective>> stages) {

  /**
   * @param weight what it costs where the literal holds; above 0
   */
  public record Term(int literal, long weight) {}

  /** Takes a copy. */
  public Objective {
    terms = List.copyOf(terms);
  }

  /** An objective of which only the sum matters. */
  public Objective(String name, List<Term> terms) {
    this(name, terms, null);
  }

  /** The same, but what comes first of its stages matters more than all that comes after. */
  public Objective inStages(Supplier<List<Objective>> stages) {
    return new Objective(name, terms, stages);
  }

  /** An objective where each literal costs one. */
  public static Objective count(String name, List<Integer> literals) {
    List<Term> terms = new ArrayList<>();
    literals.forEach(literal -> terms.add(new Term(literal, 1)));
    return new Objective(name, terms);
  }
}
