package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.sat.Objective;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.situation.WeakDistance;

/** What the weak dependencies of a plan leave unmet costs. */
final class WeakCriteria {
  private final Situation situation;
  private final Universe universe;
  private final Literals literals;
  private final Costs costLiterals;
  private final Formula.Reader reader;
  private final List<Integer> news;
  private final SupplementCosts supplements;
  private final BitSet notWeak;

  /**
   * A literal that costs.
   *
   * @param id of the package that wishes for others, or of the name that is wished for
   */
  private record Cost(int literal, int id, boolean isOfName) {}

  /**
   * @param news the packages that may come
   * @param rank how many better levels there are of the name of a package
   */
  WeakCriteria(
      Situation situation,
      Literals literals,
      KernelCriteria kernels,
      Costs costLiterals,
      List<Integer> news,
      IntUnaryOperator rank) {
    this.situation = situation;
    this.universe = situation.universe();
    this.literals = literals;
    this.costLiterals = costLiterals;
    this.reader = new Formula.Reader(situation, literals::of);
    this.news = news;
    this.supplements = new SupplementCosts(situation, literals, kernels, costLiterals, rank);
    this.notWeak = situation.selections().meant(Job.ExcludeFromWeak.class);
  }

  /**
   * What new packages recommend, and what supplements what is there. What is asked for comes before
   * what that recommends, and so on: nobody goes without a recommended package because not all that
   * it recommends itself can be had.
   */
  Objective recommends(String name) {
    List<Cost> costs = costs(DependencyKind.RECOMMENDS, DependencyKind.SUPPLEMENTS);
    return objective(name, costs).inStages(() -> stages(name, costs));
  }

  /** What new packages suggest, and what enhances what is there. */
  Objective suggests(String name) {
    return objective(name, costs(DependencyKind.SUGGESTS, DependencyKind.ENHANCES));
  }

  private static Objective objective(String name, Collection<Cost> costs) {
    return Objective.count(name, costs.stream().map(Cost::literal).toList());
  }

  private List<Objective> stages(String name, List<Cost> costs) {
    WeakDistance distance = situation.weakDistance();
    Map<Integer, List<Cost>> stages = new TreeMap<>();
    for (Cost cost : costs) {
      int stage = cost.isOfName() ? distance.ofWished(cost.id()) : distance.of(cost.id());
      stages.computeIfAbsent(stage, key -> new ArrayList<>()).add(cost);
    }
    return stages.values().stream().map(each -> objective(name, each)).toList();
  }

  /**
   * The literals that cost where a package that is not the best of its name comes, unless it comes
   * for what it supplements itself.
   */
  List<Integer> lesser(int id) {
    Optional<Formula> ownWish = supplements.ownWish(id);
    if (ownWish.isEmpty()) {
      return List.of(literals.of(id));
    }
    List<Integer> costs = new ArrayList<>(1);
    costLiterals.unless(ownWish.get(), costs, Literals.not(literals.of(id)));
    return costs;
  }

  private List<Cost> costs(DependencyKind forward, DependencyKind backward) {
    List<Cost> costs = new ArrayList<>();
    Policy policy = situation.request().policy();
    if (policy.recommends()) {
      if (!policy.has(Option.ONLY_NAMESPACE_RECOMMENDED)) {
        news.forEach(id -> forward(id, forward, costs));
        if (policy.looksAtInstalled()) {
          situation.installed().stream().forEach(id -> forward(id, forward, costs));
        }
      }
      supplements
          .of(news, backward)
          .forEach((nameId, literal) -> costs.add(new Cost(literal, nameId, true)));
    }
    return costs;
  }

  /**
   * What new packages recommend and only the removed ones needed so far is not cleaned away, though
   * recommends bring nothing.
   */
  Objective releasedMissed(String name) {
    List<Integer> costs = new ArrayList<>();
    for (int id : news) {
      Ints list = universe.dependencies(id, DependencyKind.RECOMMENDS);
      for (int i = 0; i < list.size(); i++) {
        int meaning = universe.meaning(list.get(i));
        if (universe.involved(meaning).anyMatch(literals::isReleased)) {
          costLiterals.unless(reader.read(meaning, true), costs, Literals.not(literals.of(id)));
        }
      }
    }
    return Objective.count(name, costs);
  }

  private void forward(int id, DependencyKind kind, List<Cost> costs) {
    Ints list = universe.dependencies(id, kind);
    if (list.isEmpty()) {
      return;
    }
    Formula noWish = noWish(id);
    List<Integer> unmet = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      int meaning = universe.meaning(list.get(i));
      if (isMeetable(meaning) && (kind != DependencyKind.SUGGESTS || isInView(meaning))) {
        Formula met = reader.read(meaning, true);
        costLiterals.unless(new Formula.Any(List.of(met, noWish)), unmet);
      }
    }
    unmet.forEach(literal -> costs.add(new Cost(literal, id, false)));
  }

  /**
   * Nothing is wished for by what goes; but nobody updates what is there only to have a version
   * that wishes for less.
   */
  private Formula noWish(int id) {
    List<Formula> gone = new ArrayList<>();
    gone.add(new Formula.Leaf(Literals.not(literals.of(id))));
    if (situation.isInstalled(id) && !situation.request().policy().has(Option.STRONG_RECOMMENDS)) {
      for (int update : situation.updates().unaskedUpdates(id)) {
        gone.add(new Formula.Leaf(Literals.not(literals.of(update))));
      }
    }
    return new Formula.All(gone);
  }

  /**
   * Whether something could meet it, if nothing stood against it: what nobody offers cannot be
   * missed.
   */
  private boolean isMeetable(int meaning) {
    int otherwise = universe.isRelation(meaning) ? -1 : universe.otherwise(meaning);
    return switch (universe.shape(meaning)) {
      case ALWAYS -> true;
      case NAMESPACE -> situation.dependencies().isTrue(meaning);
      case PROVIDED ->
          universe.set(universe.providerSet(meaning)).stream().anyMatch(id -> !notWeak.get(id));
      case AND -> left(meaning) && right(meaning);
      case OR -> left(meaning) || right(meaning);
      case IF ->
          otherwise < 0
              || isMeetable(universe.meaning(otherwise))
              || (left(meaning) && right(meaning));
      case UNLESS ->
          left(meaning)
              || (otherwise >= 0 && right(meaning) && isMeetable(universe.meaning(otherwise)));
    };
  }

  /** What is suggested comes for no suggestion, so what has no other use is not missed. */
  private boolean isInView(int meaning) {
    return universe.involved(meaning).anyMatch(id -> literals.of(id) != Literals.FALSE);
  }

  private boolean left(int meaning) {
    return isMeetable(universe.meaning(universe.left(meaning)));
  }

  private boolean right(int meaning) {
    return isMeetable(universe.meaning(universe.right(meaning)));
  }
}
