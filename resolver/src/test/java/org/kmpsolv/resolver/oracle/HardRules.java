package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.resolver.Job;

/** The hard rules of SEMANTICS.md, one method each: which states they allow. */
final class HardRules {
  private final SmallUniverse universe;
  private final Facts facts;
  private final Map<String, IntPredicate> rules = new LinkedHashMap<>();

  HardRules(SmallUniverse universe, Facts facts) {
    this.universe = universe;
    this.facts = facts;
    rules.put("Architecture", this::architecture);
    rules.put("Asked", asked());
    rules.put("Keep", keep());
    rules.put("Same name", sameName());
    rules.put("Obsoletes", obsoletes());
    rules.put("Conflicts", conflicts());
    rules.put("Requires", requires());
    KernelRules kernels = new KernelRules(universe, facts);
    rules.put("Same uname", kernels.sameUname());
    rules.put("Loadable", kernels.loadable());
    rules.put("Succession", kernels.succession());
    rules.put("Coverage", kernels.coverage());
  }

  /** Without one of the rules, to see what it does. */
  void forget(String rule) {
    if (rules.remove(rule) == null) {
      throw new IllegalArgumentException("no such rule: " + rule);
    }
  }

  boolean allow(int state) {
    for (IntPredicate rule : rules.values()) {
      if (!rule.test(state)) {
        return false;
      }
    }
    return true;
  }

  /** The names of the rules that do not allow a state. */
  List<String> broken(int state) {
    return rules.entrySet().stream()
        .filter(rule -> !rule.getValue().test(state))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The packages that can be in any state at all. */
  int possible() {
    return facts.installed | facts.installable;
  }

  private boolean architecture(int state) {
    return (state & ~possible()) == 0;
  }

  private IntPredicate asked() {
    List<Integer> installs =
        universe.request().jobs().stream()
            .filter(Job.Install.class::isInstance)
            .map(job -> facts.meant(job.what()))
            .toList();
    return state ->
        (state & facts.removed) == 0 && installs.stream().allMatch(any -> (state & any) != 0);
  }

  /** Where nothing is asked to go, what is installed stays, or something takes its place. */
  private IntPredicate keep() {
    if (universe.request().jobs().stream().anyMatch(Job.Remove.class::isInstance)) {
      return state -> true;
    }
    int[] installed = members(facts.installed).toArray();
    return state -> {
      for (int old : installed) {
        if (!has(state, old)
            && !facts.isSucceeded(old, state)
            && (facts.takersThere(old) & state) == 0) {
          return false;
        }
      }
      return true;
    };
  }

  private IntPredicate sameName() {
    return excluding(i -> universe.where(j -> i != j && cannotBeBeside(i, j)));
  }

  private boolean cannotBeBeside(int one, int other) {
    if (!facts.sameName(one, other)) {
      return false;
    }
    boolean oneStays = has(facts.installed, one);
    boolean otherStays = has(facts.installed, other);
    boolean oneBeside = oneStays || has(facts.multiversion, one);
    boolean otherBeside = otherStays || has(facts.multiversion, other);
    return !(oneBeside && otherBeside) || facts.isSameBuild(one, other);
  }

  private IntPredicate obsoletes() {
    return excluding(i -> facts.obsoleted[i]);
  }

  /** No package of the state is in the set that another one of it excludes. */
  private IntPredicate excluding(IntUnaryOperator others) {
    int[] excluded = new int[universe.size()];
    for (int i = 0; i < excluded.length; i++) {
      excluded[i] = others.applyAsInt(i);
    }
    return state -> {
      for (int i = 0; i < excluded.length; i++) {
        if (has(state, i) && (state & excluded[i]) != 0) {
          return false;
        }
      }
      return true;
    };
  }

  /** Between two that were installed together before, nothing new is found. */
  private IntPredicate conflicts() {
    int size = universe.size();
    List<IntPredicate> each = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int self = i;
      int known = has(facts.installed, i) ? facts.installed : 0;
      for (Dependency dependency : facts.dependencies(i, DependencyKind.CONFLICTS)) {
        IntPredicate met = facts.meanings.met(dependency);
        if (Meanings.isOfOnePackage(dependency)) {
          each.add(state -> !(has(state, self) && met.test(state & ~known & ~(1 << self))));
        } else if (known == 0 || !met.test(known & ~(1 << self))) {
          each.add(state -> !(has(state, self) && met.test(state & ~(1 << self))));
        } else {
          IntPredicate kept = kept(dependency, false, known & ~(1 << self));
          each.add(state -> !has(state, self) || kept.test(state & ~(1 << self)));
        }
      }
    }
    return all(each);
  }

  /** What those clauses say that held before. */
  private IntPredicate kept(Dependency dependency, boolean met, int before) {
    List<Meanings.Clause> kept =
        facts.meanings.clauses(dependency, met).stream()
            .filter(clause -> clause.holds(before))
            .toList();
    return state -> kept.stream().allMatch(clause -> clause.holds(state));
  }

  /** What an installed package lacked already before is not asked for. */
  private IntPredicate requires() {
    List<IntPredicate> each = new ArrayList<>();
    for (int i = 0; i < universe.size(); i++) {
      int self = i;
      for (Dependency dependency : facts.dependencies(i, DependencyKind.REQUIRES)) {
        IntPredicate met = facts.meanings.met(dependency);
        if (!has(facts.installed, i) || met.test(facts.installed)) {
          each.add(state -> !has(state, self) || met.test(state));
        } else {
          IntPredicate kept = kept(dependency, true, facts.installed);
          each.add(state -> !has(state, self) || kept.test(state));
        }
      }
    }
    return all(each);
  }

  private static IntPredicate all(List<IntPredicate> each) {
    IntPredicate[] array = each.toArray(IntPredicate[]::new);
    return state -> {
      for (IntPredicate one : array) {
        if (!one.test(state)) {
          return false;
        }
      }
      return true;
    };
  }
}
