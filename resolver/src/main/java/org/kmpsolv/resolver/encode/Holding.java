package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.Needs;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What holds an installed KMP that serves no kernel any more: another installed one, which stays,
 * needs a symbol that it alone provides. It must still load on a kernel of the plan, so two never
 * hold each other: the one would have to load before the other.
 */
final class Holding {
  private final Situation situation;
  private final KernelSituation kernels;
  private final KernelLiterals literals;
  private final RuleSink sink;
  private @Nullable Map<Integer, List<Dependent>> dependents;

  /** A KMP that has a need. */
  private record Dependent(int id, int need) {}

  Holding(Situation situation, KernelLiterals literals, RuleSink sink) {
    this.situation = situation;
    this.kernels = situation.kernels();
    this.literals = literals;
    this.sink = sink;
  }

  /** The literals each of which implies that the KMP is held. */
  List<Integer> of(int id) {
    if (!situation.isInstalled(id)) {
      return List.of();
    }
    List<Kernel> contested = new ArrayList<>(0);
    for (Kernel kernel : literals.kernels()) {
      if (isContested(id, kernel)) {
        contested.add(kernel);
      }
    }
    List<Integer> held = new ArrayList<>();
    if (!contested.isEmpty()) {
      for (Dependent dependent : dependents().getOrDefault(id, List.of())) {
        held.add(held(id, dependent, contested));
      }
    }
    return held;
  }

  /** Where no newer one of its name can load, a KMP that loads serves. */
  private boolean isContested(int id, Kernel kernel) {
    return literals.on(kernel).isPossible(id)
        && Arrays.stream(literals.newer(id)).anyMatch(literals.on(kernel)::isPossible);
  }

  private int held(int id, Dependent dependent, List<Kernel> contested) {
    int held = sink.newVariable(true);
    literals.define(-held, literals.of(dependent.id()));
    for (int other : kernels.needs().get(dependent.need()).exact().toArray()) {
      if (other != id) {
        literals.define(-held, -literals.of(other));
      }
    }
    List<Integer> loads = new ArrayList<>(List.of(-held));
    contested.forEach(kernel -> loads.add(literals.loadsIn(id, kernel)));
    literals.define(loads.stream().mapToInt(Integer::intValue).toArray());
    return held;
  }

  private Map<Integer, List<Dependent>> dependents() {
    if (dependents == null) {
      dependents = new HashMap<>();
      literals.kmps().stream().filter(situation::isInstalled).forEach(this::enter);
    }
    return dependents;
  }

  private void enter(int id) {
    Needs needs = kernels.needs();
    for (int need : needs.of(id)) {
      for (int provider : needs.get(need).exact().toArray()) {
        if (provider != id && situation.isInstalled(provider) && dependents != null) {
          dependents
              .computeIfAbsent(provider, key -> new ArrayList<>())
              .add(new Dependent(id, need));
        }
      }
    }
  }
}
