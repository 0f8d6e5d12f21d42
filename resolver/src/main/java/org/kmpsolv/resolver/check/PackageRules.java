package org.kmpsolv.resolver.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.encode.FormulaEncoder;
import org.kmpsolv.resolver.encode.Literals;
import org.kmpsolv.resolver.encode.RuleSink;
import org.kmpsolv.resolver.rule.Conflicts;
import org.kmpsolv.resolver.rule.Obsoletes;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.SameName;

/** The rules of the packages that some packages could need, as clauses. */
final class PackageRules {
  private final RpmLayer layer;
  private final Universe universe;
  private final RuleSink sink;
  private final BitSet slice;
  private final int[] variables;

  private PackageRules(RpmLayer layer, BitSet slice, RuleSink sink) {
    this.layer = layer;
    this.universe = layer.universe();
    this.slice = slice;
    this.sink = sink;
    this.variables = new int[universe.packageCount()];
  }

  /**
   * Writes the rules.
   *
   * @param from the packages that are asked about
   * @param usable what may be installed
   * @param preferred what to try to install first
   * @return the variable of each package that could be needed; 0 for others
   */
  static int[] write(RpmLayer layer, BitSet from, BitSet usable, BitSet preferred, RuleSink sink) {
    PackageRules rules = new PackageRules(layer, reachable(layer, from, usable), sink);
    rules.slice.stream().forEach(id -> rules.variables[id] = sink.newVariable(preferred.get(id)));
    rules.slice.stream().forEach(rules::write);
    return rules.variables;
  }

  private static BitSet reachable(RpmLayer layer, BitSet from, BitSet usable) {
    Universe universe = layer.universe();
    BitSet reached = (BitSet) from.clone();
    Deque<Integer> open = new ArrayDeque<>(from.stream().boxed().toList());
    BitSet sets = new BitSet();
    while (!open.isEmpty()) {
      int id = open.remove();
      BitSet found = new BitSet();
      Ints required = universe.requiredSets(id);
      for (int i = 0; i < required.size(); i++) {
        if (!sets.get(required.get(i))) {
          sets.set(required.get(i));
          universe.set(required.get(i)).stream().forEach(found::set);
        }
      }
      layer.rich(id).forEach(rich -> layer.involved(rich).forEach(found::set));
      found.and(usable);
      found.andNot(reached);
      reached.or(found);
      found.stream().forEach(open::add);
    }
    return reached;
  }

  private void write(int id) {
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      int[] clause =
          universe.set(sets.get(i)).stream()
              .map(provider -> variables[provider])
              .filter(variable -> variable != 0)
              .toArray();
      clause = Arrays.copyOf(clause, clause.length + 1);
      clause[clause.length - 1] = -variables[id];
      sink.add(Requires.ofSet(id, sets.get(i)), clause);
    }
    for (RpmLayer.Rich rich : layer.rich(id)) {
      new FormulaEncoder(
              sink.under(
                  rich.required()
                      ? Requires.rich(id, rich.dependency())
                      : new Conflicts(id, rich.dependency(), Conflicts.NOBODY)))
          .add(
              layer.formula(id, rich.dependency(), rich.required(), this::literal), -variables[id]);
    }
    conflicts(id);
    layer.situation().obsoletes(id).stream()
        .filter(slice::get)
        .forEach(other -> sink.add(new Obsoletes(id, other), -variables[id], -variables[other]));
    universe.namesakes(id).stream()
        .filter(other -> other > id && slice.get(other))
        .forEach(other -> sink.add(new SameName(id, other), -variables[id], -variables[other]));
  }

  private void conflicts(int id) {
    Ints conflicts = universe.dependencies(id, DependencyKind.CONFLICTS);
    for (int i = 0; i < conflicts.size(); i++) {
      int dependency = conflicts.get(i);
      int set = universe.providerSet(universe.meaning(dependency));
      if (set >= 0) {
        universe.set(set).stream()
            .filter(other -> other != id && slice.get(other))
            .forEach(
                other ->
                    sink.add(
                        new Conflicts(id, dependency, other), -variables[id], -variables[other]));
      }
    }
  }

  private int literal(int id) {
    return variables[id] == 0 ? Literals.FALSE : variables[id];
  }
}
