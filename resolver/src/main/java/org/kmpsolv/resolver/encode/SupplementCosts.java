package org.kmpsolv.resolver.encode;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What it costs that something is not there which supplements, or enhances, what is: one for each
 * name of which the best is wanted anew and nothing is there. What an older version wants counts no
 * more; at the RPM layer it does, as in libsolv, where no better one wants anything, and nothing of
 * the name is installed.
 */
final class SupplementCosts {
  private final Situation situation;
  private final Universe universe;
  private final Literals literals;
  private final KernelCriteria kernels;
  private final Costs costLiterals;
  private final Formula.Reader reader;
  private final IntUnaryOperator rank;

  /**
   * @param rank how many better levels there are of the name of a package
   */
  SupplementCosts(
      Situation situation,
      Literals literals,
      KernelCriteria kernels,
      Costs costLiterals,
      IntUnaryOperator rank) {
    this.situation = situation;
    this.universe = situation.universe();
    this.literals = literals;
    this.kernels = kernels;
    this.costLiterals = costLiterals;
    this.reader = new Formula.Reader(situation, literals::of);
    this.rank = rank;
  }

  /** The literals that cost, by the id of the name that is wanted. */
  ListMultimap<Integer, Integer> of(List<Integer> news, DependencyKind kind) {
    BitSet notWeak = situation.selections().meant(Job.ExcludeFromWeak.class);
    ListMultimap<Integer, Integer> byName =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int id : news) {
      if (!universe.dependencies(id, kind).isEmpty() && !notWeak.get(id)) {
        byName.put(universe.nameId(id), id);
      }
    }
    ListMultimap<Integer, Integer> costs =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int nameId : byName.keySet()) {
      costs.putAll(nameId, costs(nameId, byName.get(nameId), kind));
    }
    return costs;
  }

  private List<Integer> costs(int nameId, List<Integer> packages, DependencyKind kind) {
    List<Integer> best = new ArrayList<>();
    List<Integer> inVain = new ArrayList<>();
    for (int id : packages) {
      if (rank.applyAsInt(id) == 0) {
        (universe.isBroken(id) ? inVain : best).add(id);
      }
    }
    List<Integer> costs = new ArrayList<>(1);
    Ints named = universe.packagesNamed(nameId);
    List<Integer> wishes = wishes(best, kind);
    missed(wishes, List.of(), named.stream(), costs);
    // What nobody can have is told where the machine wants it, for no other version would do; for
    // its sake nobody goes without what it supplements.
    List<Integer> vain = wishes(inVain, kind);
    vain.removeIf(meaning -> !hasNamespace(meaning));
    missed(vain, List.of(), named.stream().filter(situation::isInstalled), costs);
    if (kind == DependencyKind.SUPPLEMENTS && olderCount(named)) {
      older(packages, wishes, costs);
    }
    return costs;
  }

  private void older(List<Integer> packages, List<Integer> best, List<Integer> costs) {
    ListMultimap<Integer, Integer> levels = MultimapBuilder.treeKeys().arrayListValues().build();
    for (int id : packages) {
      if (rank.applyAsInt(id) > 0 && !universe.isBroken(id)) {
        levels.put(rank.applyAsInt(id), id);
      }
    }
    List<Integer> better = new ArrayList<>(best);
    for (int level : levels.keySet()) {
      List<Integer> wishes = wishes(levels.get(level), DependencyKind.SUPPLEMENTS);
      missed(wishes, better, levels.get(level).stream().mapToInt(Integer::intValue), costs);
      better.addAll(wishes);
    }
  }

  /**
   * The formula that holds where a package that is not the best of its name is wanted for what it
   * supplements, and no better one is; empty where that does not count.
   */
  Optional<Formula> ownWish(int id) {
    Ints named = universe.namesakes(id);
    List<Integer> wishes = wishes(List.of(id), DependencyKind.SUPPLEMENTS);
    if (wishes.isEmpty() || !olderCount(named)) {
      return Optional.empty();
    }
    List<Formula> wanted = new ArrayList<>();
    wanted.add(new Formula.Any(wishes.stream().map(this::wanted).toList()));
    List<Integer> better =
        named.stream()
            .filter(other -> rank.applyAsInt(other) < rank.applyAsInt(id))
            .filter(other -> !universe.isBroken(other))
            .boxed()
            .toList();
    wishes(better, DependencyKind.SUPPLEMENTS).forEach(each -> wanted.add(unwanted(each)));
    return Optional.of(new Formula.All(wanted));
  }

  private boolean olderCount(Ints named) {
    return situation.request().policy().has(Option.RPM_LAYER_ALONE)
        && named.stream().noneMatch(situation::isInstalled);
  }

  private List<Integer> wishes(List<Integer> packages, DependencyKind kind) {
    List<Integer> wishes = new ArrayList<>();
    for (int id : packages) {
      Ints list = universe.dependencies(id, kind);
      for (int i = 0; i < list.size(); i++) {
        int meaning = universe.meaning(list.get(i));
        if (!situation.dependencies().isNever(meaning) && counts(meaning)) {
          wishes.add(meaning);
        }
      }
    }
    return wishes;
  }

  /**
   * @param wishes of which one is enough to cost
   * @param better of which none may be
   * @param granting the packages of which one grants the wish
   */
  private void missed(
      List<Integer> wishes, List<Integer> better, IntStream granting, List<Integer> costs) {
    if (!wishes.isEmpty()) {
      Formula unwanted = new Formula.All(wishes.stream().map(this::unwanted).toList());
      if (!better.isEmpty()) {
        List<Formula> either = new ArrayList<>(List.of(unwanted));
        better.forEach(meaning -> either.add(wanted(meaning)));
        unwanted = new Formula.Any(either);
      }
      there(granting.boxed().toList(), unwanted, costs);
    }
  }

  private boolean counts(int meaning) {
    Policy policy = situation.request().policy();
    return (policy.has(Option.SUPPLEMENT_UPDATES) || !isKnown(meaning))
        && (!policy.has(Option.ONLY_NAMESPACE_RECOMMENDED) || hasNamespace(meaning));
  }

  /** What held before the plan is known to be unwanted, unless one wants to be asked again. */
  private boolean isKnown(int meaning) {
    return !situation.request().policy().has(Option.ADD_ALREADY_RECOMMENDED)
        && situation.dependencies().isMetBefore(meaning);
  }

  private Formula unwanted(int meaning) {
    if (!isKnown(meaning)) {
      return reader.read(meaning, false);
    }
    return new Formula.Any(
        List.of(reader.read(meaning, false), new Formula.All(news(meaning, false))));
  }

  private Formula wanted(int meaning) {
    Formula met = reader.read(meaning, true);
    return isKnown(meaning)
        ? new Formula.All(List.of(met, new Formula.Any(news(meaning, true))))
        : met;
  }

  private List<Formula> news(int meaning, boolean there) {
    return universe
        .involved(meaning)
        .filter(id -> !situation.isInstalled(id))
        .map(literals::of)
        .<Formula>mapToObj(each -> new Formula.Leaf(there ? each : Literals.not(each)))
        .toList();
  }

  private boolean hasNamespace(int meaning) {
    return switch (universe.shape(meaning)) {
      case NAMESPACE -> true;
      case ALWAYS, PROVIDED -> false;
      case AND, OR, IF, UNLESS ->
          hasNamespace(universe.meaning(universe.left(meaning)))
              || hasNamespace(universe.meaning(universe.right(meaning)));
    };
  }

  /** A package of the name is there; a KMP serves the kernel that boots. */
  private void there(List<Integer> named, Formula unwanted, List<Integer> costs) {
    List<int[]> serving = kernels.wanted(named);
    if (!situation.kernels().hasBootable()
        || named.stream().noneMatch(situation.kernels().catalog()::isKmp)) {
      costLiterals.unless(unwanted, costs, named.stream().mapToInt(literals::of).toArray());
      return;
    }
    int cost = costLiterals.newVariable();
    boolean any = false;
    for (int[] wanted : serving) {
      int[] all = Arrays.copyOf(wanted, wanted.length + 1);
      all[wanted.length] = cost;
      any |= costLiterals.add(unwanted, all);
    }
    if (any) {
      costs.add(cost);
    }
  }
}
