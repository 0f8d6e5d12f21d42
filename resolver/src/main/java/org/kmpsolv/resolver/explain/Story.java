package org.kmpsolv.resolver.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.rule.Conflicts;
import org.kmpsolv.resolver.rule.Obsoletes;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.rule.SameName;
import org.kmpsolv.resolver.situation.Situation;

/** Tells a conflict: first its cause, then from the request down to it. */
final class Story {
  private final Universe universe;
  private final List<Rule> conflict;

  Story(Situation situation, List<Rule> conflict) {
    this.universe = situation.universe();
    this.conflict = conflict;
  }

  Problem tell(ImmutableList<Problem.Solution> solutions) {
    List<Rule> ordered = new ArrayList<>(conflict);
    ordered.sort((a, b) -> Integer.compare(place(a), place(b)));
    Rule cause = ordered.get(ordered.size() - 1);
    ImmutableList<String> details =
        ordered.stream()
            .map(rule -> rule.tell(universe))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new Problem(cause.tell(universe), details, solutions);
  }

  /** The request first, then what follows from it, last what cannot be. */
  private int place(Rule rule) {
    if (rule instanceof Rule.Asked || rule instanceof Rule.Unwanted) {
      return 0;
    }
    if (rule instanceof Rule.Keep) {
      return 1;
    }
    if (rule instanceof Requires requires) {
      return requires.set() >= 0 && universe.set(requires.set()).isEmpty() ? 9 : 2;
    }
    if (rule instanceof SameName) {
      return 3;
    }
    if (rule instanceof Rule.Architecture) {
      return 4;
    }
    return rule instanceof Conflicts || rule instanceof Obsoletes ? 5 : 6;
  }
}
