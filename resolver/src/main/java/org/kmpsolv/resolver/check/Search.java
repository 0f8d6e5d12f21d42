package org.kmpsolv.resolver.check;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.encode.RuleSink;
import org.kmpsolv.resolver.explain.SelectedRules;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Deadline;
import org.kmpsolv.resolver.sat.Interrupted;
import org.kmpsolv.resolver.sat.Sat;

/** Decides what neither counting nor a witness has decided, with a SAT solver. */
final class Search {
  private final RpmLayer layer;
  private final BitSet usable;

  /**
   * Searches among some packages.
   *
   * @param usable what may be installed at all
   */
  Search(RpmLayer layer, BitSet usable) {
    this.layer = layer;
    this.usable = usable;
  }

  /** Those that cannot be installed, each by itself. */
  BitSet refuted(BitSet packages) {
    Sat sat = new Sat(Deadline.NEVER);
    int[] variables = PackageRules.write(layer, packages, usable, packages, RuleSink.to(sat));
    BitSet open = (BitSet) packages.clone();
    BitSet refuted = new BitSet();
    try {
      for (int id = open.nextSetBit(0); id >= 0; id = open.nextSetBit(id + 1)) {
        if (sat.solve(variables[id])) {
          // A model proves all that it has; what is learned holds for the next question too.
          open.stream().filter(other -> sat.value(variables[other])).forEach(open::clear);
        } else {
          refuted.set(id);
          sat.add(-variables[id]);
        }
      }
    } catch (Interrupted e) {
      throw new IllegalStateException("there is no time limit", e);
    }
    return refuted;
  }

  /**
   * Why a refuted package cannot be installed: rules that cannot hold together, each of them
   * needed, from the package on.
   */
  List<Rule> reason(int id) {
    BitSet only = new BitSet();
    only.set(id);
    SelectedRules rules = new SelectedRules();
    int[] variables = PackageRules.write(layer, only, usable, new BitSet(), rules);
    Rule.Asked asked = new Rule.Asked(new Job.Install(layer.universe().nevra(id).toString()));
    rules.add(asked, variables[id]);
    try {
      List<Rule> conflict = rules.minimalConflict(rules.all());
      return inOrder(
          layer.universe(), id, conflict.stream().filter(each -> each != asked).toList());
    } catch (Interrupted e) {
      throw new IllegalStateException("there is no time limit", e);
    }
  }

  /** What the package requires first, then what that requires, last what excludes each other. */
  private static List<Rule> inOrder(Universe universe, int id, List<Rule> conflict) {
    Set<Rule> ordered = new LinkedHashSet<>();
    BitSet reached = new BitSet();
    reached.set(id);
    int before = -1;
    while (ordered.size() > before) {
      before = ordered.size();
      for (Rule rule : conflict) {
        if (rule instanceof Requires requires && reached.get(requires.id()) && ordered.add(rule)) {
          requires.dependencies(universe).stream()
              .flatMapToInt(dependency -> universe.involved(universe.meaning(dependency)))
              .forEach(reached::set);
        }
      }
    }
    ordered.addAll(conflict);
    return List.copyOf(ordered);
  }
}
