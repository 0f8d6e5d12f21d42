package org.kmpsolv.resolver.situation;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;

/**
 * All that libsolv makes rules for: the packages that dependencies of any strength lead to, from
 * what is installed, what may replace it, and what is asked for. What an installed package requires
 * and nothing installed has leads nowhere.
 */
final class Surroundings {
  private static final List<DependencyKind> WEAK =
      List.of(DependencyKind.RECOMMENDS, DependencyKind.SUGGESTS);

  private static final List<DependencyKind> BACKWARD =
      List.of(DependencyKind.SUPPLEMENTS, DependencyKind.ENHANCES);

  private final Universe universe;
  private final IntPredicate runs;
  private final IntPredicate mayLack;
  private final IntFunction<IntStream> inStep;
  private final IntPredicate couldBeSo;
  private final BitSet found = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();

  private Surroundings(
      Universe universe,
      IntPredicate runs,
      IntPredicate mayLack,
      IntFunction<IntStream> inStep,
      IntPredicate couldBeSo) {
    this.universe = universe;
    this.runs = runs;
    this.mayLack = mayLack;
    this.inStep = inStep;
    this.couldBeSo = couldBeSo;
  }

  /**
   * The packages around some.
   *
   * @param runs whether a package is for this machine at all
   * @param mayLack whether a package is left as it is where it lacks something
   * @param inStep what comes for a better architecture where a package comes
   * @param couldBeSo whether a namespace dependency could be true of this machine
   */
  static BitSet of(
      Universe universe,
      IntPredicate runs,
      IntPredicate mayLack,
      IntFunction<IntStream> inStep,
      IntPredicate couldBeSo,
      BitSet start) {
    Surroundings surroundings = new Surroundings(universe, runs, mayLack, inStep, couldBeSo);
    start.stream().forEach(surroundings::enter);
    do {
      surroundings.forward();
    } while (surroundings.backward());
    return surroundings.found;
  }

  private void enter(int id) {
    if (!found.get(id) && (universe.isInstalled(id) || runs.test(id))) {
      found.set(id);
      open.add(id);
    }
  }

  private void forward() {
    while (!open.isEmpty()) {
      int id = open.remove();
      inStep.apply(id).forEach(this::enter);
      meanings(id, DependencyKind.REQUIRES).forEach(meaning -> require(id, meaning));
      for (DependencyKind kind : WEAK) {
        meanings(id, kind).forEach(this::enterWanted);
      }
    }
  }

  private IntStream meanings(int id, DependencyKind kind) {
    return universe.dependencies(id, kind).stream().map(universe::meaning);
  }

  /** What a package meets itself leads nowhere, nor does what nobody needs or can meet. */
  private void require(int id, int meaning) {
    Shape shape = universe.shape(meaning);
    if (shape == Shape.AND && !isNever(meaning)) {
      require(id, left(meaning));
      require(id, right(meaning));
    } else if (hasOtherwise(meaning)
        && (isNever(right(meaning)) || (shape == Shape.UNLESS && isNever(otherwise(meaning))))) {
      require(id, shape == Shape.IF ? otherwise(meaning) : left(meaning));
    } else if (hasOtherwise(meaning)) {
      int always = shape == Shape.IF ? left(meaning) : otherwise(meaning);
      int instead = shape == Shape.IF ? otherwise(meaning) : left(meaning);
      enterWanted(always);
      if (!isMetBy(id, instead)) {
        // With the condition it need not be.
        enterWanted(right(meaning));
        enterWanted(instead);
      }
    } else if (shape != Shape.AND
        && !isMetBy(id, meaning)
        && !(mayLack.test(id) && isBroken(meaning))) {
      enterWanted(meaning);
    }
  }

  private boolean isNever(int meaning) {
    return switch (universe.shape(meaning)) {
      case PROVIDED -> universe.involved(meaning).findAny().isEmpty();
      case AND -> isNever(left(meaning)) || isNever(right(meaning));
      case OR -> isNever(left(meaning)) && isNever(right(meaning));
      case ALWAYS, NAMESPACE, IF, UNLESS -> false;
    };
  }

  /** Whether it has it itself, or nobody the condition. */
  private boolean isMetBy(int id, int meaning) {
    return switch (universe.shape(meaning)) {
      case ALWAYS -> true;
      case PROVIDED -> universe.involved(meaning).anyMatch(provider -> provider == id);
      case OR -> isMetBy(id, left(meaning)) || isMetBy(id, right(meaning));
      case IF -> !hasOtherwise(meaning) && (isNever(right(meaning)) || isMetBy(id, left(meaning)));
      case AND, NAMESPACE, UNLESS -> false;
    };
  }

  /** Whether nothing installed has it, nor lacks its condition. */
  private boolean isBroken(int meaning) {
    return universe.shape(meaning) == Shape.IF
        ? universe.involved(right(meaning)).allMatch(universe::isInstalled)
            && universe.involved(left(meaning)).noneMatch(universe::isInstalled)
        : universe.involved(meaning).noneMatch(universe::isInstalled);
  }

  private void enterWanted(int meaning) {
    switch (universe.shape(meaning)) {
      case AND, OR -> {
        enterWanted(left(meaning));
        enterWanted(right(meaning));
      }
      case IF, UNLESS -> {
        enterWanted(left(meaning));
        if (hasOtherwise(meaning)) {
          enterWanted(otherwise(meaning));
        }
      }
      case ALWAYS, NAMESPACE, PROVIDED -> universe.involved(meaning).forEach(this::enter);
    }
  }

  private boolean hasOtherwise(int meaning) {
    return (universe.shape(meaning) == Shape.IF || universe.shape(meaning) == Shape.UNLESS)
        && universe.otherwise(meaning) >= 0;
  }

  private int otherwise(int meaning) {
    return universe.meaning(universe.otherwise(meaning));
  }

  private int left(int meaning) {
    return universe.meaning(universe.left(meaning));
  }

  private int right(int meaning) {
    return universe.meaning(universe.right(meaning));
  }

  /** Whether something came that wishes to stand beside what is there. */
  private boolean backward() {
    int before = found.cardinality();
    for (int id = 0; id < universe.packageCount(); id++) {
      if (!found.get(id) && wishes(id)) {
        enter(id);
      }
    }
    return found.cardinality() > before;
  }

  private boolean wishes(int id) {
    return BACKWARD.stream().flatMapToInt(kind -> meanings(id, kind)).anyMatch(this::couldBeMet);
  }

  /** A condition is taken as open. */
  private boolean couldBeMet(int meaning) {
    return switch (universe.shape(meaning)) {
      case AND -> couldBeMet(left(meaning)) && couldBeMet(right(meaning));
      case OR -> couldBeMet(left(meaning)) || couldBeMet(right(meaning));
      case IF, UNLESS -> true;
      case NAMESPACE -> couldBeSo.test(meaning) || universe.involved(meaning).anyMatch(found::get);
      case ALWAYS, PROVIDED -> universe.involved(meaning).anyMatch(found::get);
    };
  }
}
