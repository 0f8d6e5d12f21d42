package org.kmpsolv.resolver.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.rule.Conflicts;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Loadable;
import org.kmpsolv.resolver.rule.Obsoletes;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.rule.SameName;

/** Puts the rules of a conflict in the order in which they follow from the request. */
final class Derivation {
  private final Universe universe;
  private final Links links;
  private final Set<Rule> told = new LinkedHashSet<>();
  private final BitSet inPlay = new BitSet();

  private Derivation(Universe universe, Links links) {
    this.universe = universe;
    this.links = links;
  }

  /** The request first, then what follows from it, last what cannot be. */
  static List<Rule> inOrder(Universe universe, Links links, List<Rule> conflict) {
    List<Rule> sorted = new ArrayList<>(conflict);
    sorted.sort(
        Comparator.<Rule>comparingInt(rule -> place(universe, rule))
            .thenComparing(rule -> rule.tell(universe)));
    Derivation derivation = new Derivation(universe, links);
    sorted.stream().filter(Derivation::isAsked).forEach(derivation::tell);
    derivation.follow(sorted);
    sorted.stream().filter(rule -> isOfInstalled(universe, rule)).forEach(derivation::tell);
    derivation.follow(sorted);
    sorted.forEach(derivation::tell);
    return List.copyOf(derivation.told);
  }

  private static boolean isAsked(Rule rule) {
    return rule instanceof Rule.Asked || rule instanceof Rule.Unwanted;
  }

  /** Whether it says that what is installed must not be lost, or must be brought further. */
  private static boolean isOfInstalled(Universe universe, Rule rule) {
    return rule instanceof Rule.Keep
        || (rule instanceof Rule.DistUpgrade brought && universe.isInstalled(brought.id()));
  }

  private void tell(Rule rule) {
    if (told.add(rule)) {
      Arrays.stream(links.leadsTo(rule)).forEach(inPlay::set);
    }
  }

  /** What a package requires, once something led to that package. */
  private void follow(List<Rule> sorted) {
    int before = -1;
    while (told.size() > before) {
      before = told.size();
      BitSet reached = (BitSet) inPlay.clone();
      for (Rule rule : sorted) {
        if (rule instanceof Requires requires
            && reached.get(requires.id())
            && !isUnprovided(universe, requires)) {
          tell(rule);
        }
      }
    }
  }

  private static boolean isUnprovided(Universe universe, Requires requires) {
    return requires.set() >= 0 && universe.set(requires.set()).isEmpty();
  }

  private static int place(Universe universe, Rule rule) {
    if (isAsked(rule)) {
      return 0;
    }
    if (isOfInstalled(universe, rule)) {
      return 1;
    }
    if (rule instanceof Requires requires) {
      return isUnprovided(universe, requires) ? 9 : 2;
    }
    if (rule instanceof SameName) {
      return 3;
    }
    if (rule instanceof Rule.Architecture) {
      return 4;
    }
    if (rule instanceof Loadable || rule instanceof Coverage) {
      return rule instanceof Coverage it && it.kernel() < 0 ? 7 : 8;
    }
    return rule instanceof Conflicts || rule instanceof Obsoletes ? 5 : 6;
  }
}
