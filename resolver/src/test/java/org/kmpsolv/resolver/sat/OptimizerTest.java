package org.kmpsolv.resolver.sat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The models that an optimizer chooses, against all models of small random formulas. */
class OptimizerTest {
  private static final int VARIABLES = 9;
  private static final int FORMULAS = 400;

  private final Random random = new Random(20261122);

  @Test
  void theFirstModelIsTheFirstOfAllThatAreBest() throws Interrupted {
    for (int i = 0; i < FORMULAS; i++) {
      List<int[]> clauses = formula();
      List<Objective> objectives = List.of(objective(), objective());
      List<Integer> order = order();
      Sat sat = new Sat(Deadline.NEVER);
      assertEquals(
          best(clauses, objectives, order),
          chosen(sat, clauses, objectives, order),
          "formula " + i);
    }
  }

  /** In words of 0 and 1 in the order of the variables; empty where there is none. */
  private static String chosen(
      Sat sat, List<int[]> clauses, List<Objective> objectives, List<Integer> order)
      throws Interrupted {
    IntStream.rangeClosed(1, VARIABLES).forEach(variable -> sat.newVariable(variable % 2 == 0));
    clauses.forEach(sat::add);
    if (!sat.solve()) {
      return "";
    }
    Optimizer optimizer = new Optimizer(sat);
    optimizer.minimize(objectives);
    return inOrder(optimizer.first(order), order);
  }

  private static String best(List<int[]> clauses, List<Objective> objectives, List<Integer> order) {
    List<BitSet> models =
        IntStream.range(0, 1 << VARIABLES)
            .mapToObj(bits -> BitSet.valueOf(new long[] {(long) bits << 1}))
            .filter(
                model ->
                    clauses.stream()
                        .allMatch(
                            clause ->
                                Arrays.stream(clause)
                                    .anyMatch(literal -> Optimizer.holds(literal, model))))
            .toList();
    for (Objective objective : objectives) {
      for (Objective stage : stages(objective, models)) {
        long least =
            models.stream().mapToLong(model -> Optimizer.cost(stage, model)).min().orElse(0);
        models = models.stream().filter(it -> Optimizer.cost(stage, it) == least).toList();
      }
    }
    return models.stream().map(model -> inOrder(model, order)).max(String::compareTo).orElse("");
  }

  private static List<Objective> stages(Objective objective, List<BitSet> models) {
    boolean free = models.stream().anyMatch(model -> Optimizer.cost(objective, model) == 0);
    return free || objective.stages() == null ? List.of(objective) : objective.stages().get();
  }

  private static String inOrder(BitSet model, List<Integer> order) {
    StringBuilder text = new StringBuilder();
    order.forEach(variable -> text.append(model.get(variable) ? '1' : '0'));
    return text.toString();
  }

  private List<int[]> formula() {
    return Stream.generate(() -> IntStream.range(0, 3).map(i -> literal()).toArray())
        .limit(random.nextInt(4 * VARIABLES))
        .toList();
  }

  private int literal() {
    int variable = 1 + random.nextInt(VARIABLES);
    return random.nextBoolean() ? variable : -variable;
  }

  /** Half of them in stages. */
  private Objective objective() {
    int size = 1 + random.nextInt(VARIABLES);
    List<Integer> literals = Stream.generate(this::literal).distinct().limit(size).toList();
    Objective whole = Objective.count("whole", literals);
    List<Objective> stages =
        literals.stream().map(literal -> Objective.count("stage", List.of(literal))).toList();
    return random.nextBoolean() ? whole : whole.inStages(() -> stages);
  }

  private List<Integer> order() {
    List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, VARIABLES).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }
}
