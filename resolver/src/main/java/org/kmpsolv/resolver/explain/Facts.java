package org.kmpsolv.resolver.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Loadable;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.situation.Situation;

/** Everything that rules say, a sentence for each single fact. */
final class Facts {
  private final Universe universe;
  private final KernelCatalog catalog;
  private final DriverWords words;
  private final Sentences sentences;

  Facts(Situation situation, DriverWords words, Sentences sentences) {
    this.universe = situation.universe();
    this.catalog = situation.kernels().catalog();
    this.words = words;
    this.sentences = sentences;
  }

  ImmutableList<String> of(List<Rule> rules) {
    return rules.stream()
        .flatMap(rule -> of(rule).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private List<String> of(Rule rule) {
    if (rule instanceof Requires requires && requires.set() >= 0) {
      return requires.dependencies(universe).stream()
          .map(dependency -> requirement(requires, dependency))
          .toList();
    }
    List<String> facts = new ArrayList<>(List.of(sentences.sentence(rule)));
    if (rule instanceof Loadable loadable) {
      facts.addAll(words.everything(loadable.id(), catalog.kernels()));
    }
    if (rule instanceof Coverage coverage) {
      catalog
          .kernel(coverage.kernel())
          .ifPresent(
              kernel ->
                  words
                      .nearestKmp(coverage.module(), kernel)
                      .ifPresent(id -> facts.addAll(words.everything(id, List.of(kernel)))));
    }
    return facts;
  }

  private String requirement(Requires requires, int dependency) {
    String what = "'" + universe.dependency(dependency) + "'";
    String who = universe.nevra(requires.id()).toString();
    return universe.set(requires.set()).isEmpty()
        ? "nothing provides " + what + " needed by " + who
        : who + " requires " + what;
  }
}
