package org.kmpsolv.resolver.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.rule.Conflicts;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Loadable;
import org.kmpsolv.resolver.rule.Obsoletes;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.rule.SameName;
import org.kmpsolv.resolver.situation.Situation;

/** Tells a conflict: first its cause, then from the request down to it. */
final class Story {
  private static final int KERNELS_SHOWN = 3;

  private final Situation situation;
  private final Universe universe;
  private final DriverWords words;
  private final List<Rule> conflict;

  Story(Situation situation, List<Rule> conflict) {
    this.situation = situation;
    this.universe = situation.universe();
    this.words = new DriverWords(situation);
    this.conflict = conflict;
  }

  Problem tell(ImmutableList<Problem.Solution> solutions) {
    List<Rule> ordered = new ArrayList<>(conflict);
    ordered.sort((a, b) -> Integer.compare(place(a), place(b)));
    Rule cause = ordered.get(ordered.size() - 1);
    Set<String> details = new LinkedHashSet<>();
    for (Rule rule : ordered) {
      details.add(rule.tell(universe));
      details.addAll(kernelWords(rule));
    }
    return new Problem(summary(cause), ImmutableList.copyOf(details), solutions);
  }

  /** Of a module that gets lost, which ones do with it; of anything else, the rule itself. */
  private String summary(Rule cause) {
    if (cause instanceof Coverage coverage) {
      Set<String> lost =
          situation.kernels().catalog().kernel(coverage.kernel()).map(words::lost).orElse(Set.of());
      String more = lost.size() > 1 ? " and " + (lost.size() - 1) + " more" : "";
      return "kernel "
          + coverage.release()
          + " would boot without module "
          + coverage.module()
          + more
          + ", which the running kernel has";
    }
    if (cause instanceof Loadable loadable) {
      return universe.nevra(loadable.id()) + " loads on no kernel that could be installed";
    }
    return cause.tell(universe);
  }

  /** What stands behind a kernel rule: the nearest KMP, the first symbols. */
  private List<String> kernelWords(Rule rule) {
    KernelCatalog catalog = situation.kernels().catalog();
    if (rule instanceof Coverage coverage) {
      return catalog.kernel(coverage.kernel()).stream()
          .map(kernel -> words.nearest(coverage.module(), kernel))
          .toList();
    }
    if (rule instanceof Loadable loadable) {
      return words.whyNot(loadable.id(), catalog.kernels()).stream().limit(KERNELS_SHOWN).toList();
    }
    return List.of();
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
    if (rule instanceof Loadable || rule instanceof Coverage) {
      return 8;
    }
    return rule instanceof Conflicts || rule instanceof Obsoletes ? 5 : 6;
  }
}
