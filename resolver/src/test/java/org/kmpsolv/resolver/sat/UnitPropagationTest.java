package org.kmpsolv.resolver.sat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told to follow, against all models of small random formulas. */
class UnitPropagationTest {
  private static final int VARIABLES = 8;
  private static final int FORMULAS = 2000;

  private final Random random = new Random(20261123);

  @Test
  void noModelHasACoreAndNoAssumptionIsInTwo() {
    int found = 0;
    for (int i = 0; i < FORMULAS; i++) {
      List<int[]> clauses = formula();
      UnitPropagation propagation = propagation(clauses);
      Set<Integer> taken = new HashSet<>();
      for (int[] core : propagation.cores(assumptions())) {
        found++;
        assertFalse(hasModel(clauses, core), () -> told(clauses, core));
        Arrays.stream(core).forEach(literal -> assertTrue(taken.add(literal)));
      }
    }
    assertTrue(found > FORMULAS / 4, "few cores: " + found);
  }

  @Test
  void aConflictOfAssumptionsIsFoundWithoutWhatHasNoPartInIt() {
    UnitPropagation propagation = propagation(List.of(new int[] {-1, 2}, new int[] {-2, -3, 4}));
    List<int[]> cores = propagation.cores(new int[] {5, 1, 3, -4, 6});
    assertEquals(1, cores.size());
    assertArrayEquals(new int[] {-4, 1, 3}, IntStream.of(cores.get(0)).sorted().toArray());
  }

  @Test
  void whatFollowsFromAllClausesIsFixed() {
    UnitPropagation propagation = propagation(List.of(new int[] {1, 2}, new int[] {-2, 3}));
    assertFalse(propagation.isFixed(3));
    propagation.add(-1);
    assertTrue(propagation.isFixed(2));
    assertTrue(propagation.isFixed(3));
    assertFalse(propagation.isFixed(4));
  }

  @Test
  void whatIsTakenGreedilyIsTheFirstOfAllWhereItHolds() {
    int held = 0;
    for (int i = 0; i < FORMULAS; i++) {
      List<int[]> clauses = formula();
      int[] wanted = assumptions();
      int[] chosen = propagation(clauses).greedily(wanted);
      if (hasModel(clauses, chosen)) {
        held++;
        assertArrayEquals(first(clauses, wanted), chosen);
      }
    }
    assertTrue(held > FORMULAS / 4, "few held: " + held);
  }

  private static UnitPropagation propagation(List<int[]> clauses) {
    UnitPropagation propagation = new UnitPropagation();
    clauses.forEach(propagation::add);
    return propagation;
  }

  private List<int[]> formula() {
    List<int[]> clauses = new ArrayList<>();
    int count = random.nextInt(3 * VARIABLES);
    for (int i = 0; i < count; i++) {
      clauses.add(
          random
              .ints(1 + random.nextInt(3), 1, VARIABLES + 1)
              .map(variable -> random.nextBoolean() ? variable : -variable)
              .toArray());
    }
    return clauses;
  }

  /** Of each variable one literal, in any order. */
  private int[] assumptions() {
    List<Integer> literals = new ArrayList<>();
    for (int variable = 1; variable <= VARIABLES; variable++) {
      literals.add(
          random.nextInt(literals.size() + 1), random.nextBoolean() ? variable : -variable);
    }
    return literals.stream().mapToInt(literal -> literal).toArray();
  }

  /** Each literal that some model has beside those before it. */
  private static int[] first(List<int[]> clauses, int[] wanted) {
    int[] chosen = new int[0];
    for (int literal : wanted) {
      int[] more = Arrays.copyOf(chosen, chosen.length + 1);
      more[chosen.length] = literal;
      if (!hasModel(clauses, more)) {
        more[chosen.length] = -literal;
      }
      chosen = more;
    }
    return chosen;
  }

  private static boolean hasModel(List<int[]> clauses, int[] literals) {
    return IntStream.range(0, 1 << VARIABLES)
        .anyMatch(
            model ->
                Arrays.stream(literals).allMatch(literal -> holds(literal, model))
                    && clauses.stream()
                        .allMatch(
                            clause ->
                                Arrays.stream(clause).anyMatch(literal -> holds(literal, model))));
  }

  private static boolean holds(int literal, int model) {
    return literal > 0 == ((model >> (Math.abs(literal) - 1) & 1) == 1);
  }

  private static String told(List<int[]> clauses, int[] core) {
    return Arrays.toString(core) + " of " + clauses.stream().map(Arrays::toString).toList();
  }
}
