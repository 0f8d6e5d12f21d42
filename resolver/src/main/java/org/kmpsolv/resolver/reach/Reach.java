package org.kmpsolv.resolver.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What packages lead to within a set of packages: what they require and recommend, what supplements
 * them, and what holds off their conflicts. Every provider counts. The condition of a rich
 * dependency is not led to: what hangs on it is, where the condition may hold. Of what is not
 * known, which way it is, the way counts that leads to more.
 */
public final class Reach {
  private final Situation situation;
  private final Universe universe;
  private final BitSet within;

  /** Those that count as providers only where no other is. */
  private final BitSet lesser;

  private final BitSet reached;
  private final Deque<Integer> open = new ArrayDeque<>();

  /** What packages that are reached ask for where a condition holds. */
  private final List<Integer> conditional = new ArrayList<>();

  private Reach(Situation situation, BitSet start, BitSet within, BitSet lesser) {
    this.situation = situation;
    this.universe = situation.universe();
    this.within = within;
    this.lesser = lesser;
    this.reached = (BitSet) start.clone();
    start.stream().forEach(open::add);
  }

  /**
   * What packages lead to by requires and recommends, themselves included.
   *
   * @param within the packages that count
   */
  public static BitSet below(Situation situation, BitSet start, BitSet within) {
    Reach reach = new Reach(situation, start, within, new BitSet());
    BitSet possible = situation.installed();
    possible.or(within);
    do {
      reach.follow(id -> IntStream.empty());
    } while (reach.enterConditional(possible));
    return reach.reached;
  }

  /** What packages keep, themselves included: what they lead to, and what supplements them. */
  public static BitSet kept(Situation situation, BitSet start, BitSet within) {
    Holds holds = new Holds(situation);
    return new Reach(situation, start, within, new BitSet())
        .run(id -> IntStream.empty(), holds::anySupplement);
  }

  /**
   * The same where kernels have a say.
   *
   * @param lesser the packages that count as providers only where no other is
   * @param links what a package leads to besides, by id
   * @param pulled whether what is reached already leads to a package besides
   */
  public static BitSet kept(
      Situation situation,
      BitSet start,
      BitSet lesser,
      IntFunction<IntStream> links,
      BiPredicate<Integer, BitSet> pulled) {
    return new Reach(situation, start, situation.installed(), lesser).run(links, pulled);
  }

  private BitSet run(IntFunction<IntStream> links, BiPredicate<Integer, BitSet> pulled) {
    do {
      follow(id -> IntStream.concat(links.apply(id), holdingOff(id)));
      enterConditional(reached);
      // What is reached all at once is the same in whatever order the packages come.
      BitSet now = (BitSet) reached.clone();
      within.stream().filter(id -> !now.get(id) && pulled.test(id, now)).forEach(this::enter);
    } while (!open.isEmpty());
    return reached;
  }

  private void follow(IntFunction<IntStream> links) {
    while (!open.isEmpty()) {
      int id = open.poll();
      for (DependencyKind kind : List.of(DependencyKind.REQUIRES, DependencyKind.RECOMMENDS)) {
        universe.dependencies(id, kind).stream().map(universe::meaning).forEach(this::ask);
      }
      links.apply(id).forEach(this::enter);
    }
  }

  /** What the conflicts of a package hang on: they may come about by what goes. */
  private IntStream holdingOff(int id) {
    return universe.dependencies(id, DependencyKind.CONFLICTS).stream()
        .map(universe::meaning)
        .flatMap(this::conditions);
  }

  private IntStream conditions(int meaning) {
    return switch (universe.shape(meaning)) {
      case ALWAYS, NAMESPACE, PROVIDED -> IntStream.empty();
      case AND, OR -> IntStream.concat(conditions(left(meaning)), conditions(right(meaning)));
      case IF, UNLESS -> {
        int otherwise = universe.otherwise(meaning);
        IntStream last =
            otherwise < 0 ? IntStream.empty() : conditions(universe.meaning(otherwise));
        yield IntStream.concat(
            universe.involved(right(meaning)), IntStream.concat(conditions(left(meaning)), last));
      }
    };
  }

  private void enter(int id) {
    if (within.get(id) && !reached.get(id)) {
      reached.set(id);
      open.add(id);
    }
  }

  private void ask(int meaning) {
    switch (universe.shape(meaning)) {
      case ALWAYS, NAMESPACE -> {}
      case PROVIDED -> enterProviders(meaning);
      case AND, OR -> {
        ask(left(meaning));
        ask(right(meaning));
      }
      case IF -> {
        if (universe.otherwise(meaning) < 0 && Holds.isMonotone(universe, right(meaning))) {
          conditional.add(meaning);
        } else {
          enterAll(meaning);
        }
      }
      case UNLESS -> {
        // Where it is met the condition does not hold, and what goes cannot bring it about.
        if (universe.otherwise(meaning) < 0
            && Holds.isMonotone(universe, right(meaning))
            && situation.dependencies().isMetBefore(meaning)) {
          ask(left(meaning));
        } else {
          enterAll(meaning);
        }
      }
    }
  }

  private void enterProviders(int meaning) {
    int[] there =
        universe.set(universe.providerSet(meaning)).stream().filter(within::get).toArray();
    boolean better = Arrays.stream(there).anyMatch(id -> !lesser.get(id));
    Arrays.stream(there).filter(id -> !better || !lesser.get(id)).forEach(this::enter);
  }

  /** Where what is absent counts too, nothing may change. */
  private void enterAll(int meaning) {
    universe.involved(meaning).forEach(this::enter);
  }

  /**
   * Asks for what hangs on a condition that may hold among those packages; whether there was any.
   */
  private boolean enterConditional(BitSet among) {
    Holds holds = new Holds(situation);
    List<Integer> due =
        conditional.stream().filter(each -> holds.mayHold(right(each), among)).toList();
    conditional.removeAll(due);
    due.forEach(each -> ask(left(each)));
    return !due.isEmpty();
  }

  private int left(int meaning) {
    return universe.meaning(universe.left(meaning));
  }

  private int right(int meaning) {
    return universe.meaning(universe.right(meaning));
  }
}
