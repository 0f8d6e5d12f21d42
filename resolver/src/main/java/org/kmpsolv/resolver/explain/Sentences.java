package org.kmpsolv.resolver.explain;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.Symbol;
import org.kmpsolv.resolver.rule.Conflicts;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Loadable;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/** What a rule of a conflict says there, in a sentence or two. */
final class Sentences {
  private static final int SHOWN = 3;
  private static final int KERNELS_SHOWN = 3;

  private final Universe universe;
  private final KernelSituation kernels;
  private final KernelCatalog catalog;
  private final DriverWords words;
  private final BitSet inPlay = new BitSet();

  /**
   * @param conflict all rules of it
   */
  Sentences(Situation situation, DriverWords words, Links links, List<Rule> conflict) {
    this.universe = situation.universe();
    this.kernels = situation.kernels();
    this.catalog = kernels.catalog();
    this.words = words;
    conflict.forEach(rule -> Arrays.stream(links.leadsTo(rule)).forEach(inPlay::set));
  }

  /** In one sentence, as the cause of a problem. */
  String cause(Rule rule) {
    if (rule instanceof Coverage coverage) {
      Set<String> lost = catalog.kernel(coverage.kernel()).map(words::lost).orElse(Set.of());
      String more = lost.size() > 1 ? " and " + (lost.size() - 1) + " more" : "";
      return "kernel "
          + coverage.release()
          + " would boot without module "
          + coverage.module()
          + more
          + ", which the running kernel has";
    }
    if (rule instanceof Loadable loadable) {
      return universe.nevra(loadable.id()) + " loads on no kernel that could be installed";
    }
    return sentence(rule);
  }

  /** In one sentence, as a part of a story. */
  String sentence(Rule rule) {
    if (rule instanceof Conflicts conflicts && conflicts.with() == Conflicts.NOBODY) {
      return conflicts.tell(universe) + meeting(conflicts);
    }
    if (rule instanceof Requires requires && requires.set() >= 0) {
      return requires(requires, universe.set(requires.set()));
    }
    return rule instanceof Coverage coverage ? coverage(coverage) : rule.tell(universe);
  }

  private String coverage(Coverage coverage) {
    if (coverage.kernel() < 0) {
      return "a kernel must be left to boot";
    }
    String running = kernels.running().map(Kernel::release).orElse("");
    String serves = "module " + coverage.module() + " serves the running kernel " + running;
    return coverage.release().equals(running)
        ? serves + " and must not be lost"
        : serves + " and must serve kernel " + coverage.release() + " where that boots";
  }

  /** What stands behind a kernel rule: the nearest KMP, the first symbols. */
  List<String> background(Rule rule) {
    if (rule instanceof Coverage coverage) {
      return catalog.kernel(coverage.kernel()).stream()
          .filter(kernel -> words.lost(kernel).contains(coverage.module()))
          .map(kernel -> words.nearest(coverage.module(), kernel))
          .toList();
    }
    if (rule instanceof Loadable loadable) {
      return whyNot(loadable.id()).stream().limit(KERNELS_SHOWN).toList();
    }
    return List.of();
  }

  private List<String> whyNot(int kmp) {
    // The kernels that the conflict is about say more than any others.
    List<Kernel> near =
        catalog.kernels().stream().filter(kernel -> inPlay.get(kernel.id())).toList();
    List<String> told = words.whyNot(kmp, near);
    return told.isEmpty() ? words.whyNot(kmp, catalog.kernels()) : told;
  }

  /** Like symbols counted once; who provides them, where that is only one. */
  private String requires(Requires requires, Ints providers) {
    if (providers.isEmpty() && !isOfSymbols(requires)) {
      return requires.tell(universe);
    }
    String what = isOfSymbols(requires) ? symbols(requires) : requires.capabilities(universe);
    if (providers.isEmpty()) {
      return "nothing provides " + what + " needed by " + universe.nevra(requires.id());
    }
    String only =
        providers.size() == 1 ? ", which only " + universe.nevra(providers.get(0)) + " has" : "";
    return universe.nevra(requires.id()) + " requires " + what + only;
  }

  private boolean isOfSymbols(Requires requires) {
    List<Integer> all = requires.dependencies(universe);
    return all.size() > 1 && all.stream().allMatch(each -> symbol(each).isPresent());
  }

  private String symbols(Requires requires) {
    List<Integer> all = requires.dependencies(universe);
    String first =
        all.stream().limit(SHOWN).flatMap(each -> symbol(each).stream()).collect(joining(", "));
    return all.size() + " symbols, first: " + first;
  }

  private Optional<String> symbol(int dependency) {
    return universe.dependency(dependency) instanceof Relation relation
        ? Symbol.of(relation).map(Symbol::name)
        : Optional.empty();
  }

  /** The packages of this conflict that meet a rich dependency. */
  private String meeting(Conflicts conflicts) {
    String found =
        meeting(universe.meaning(conflicts.dependency()))
            .filter(id -> id != conflicts.id() && inPlay.get(id))
            .distinct()
            .mapToObj(id -> universe.nevra(id).toString())
            .distinct()
            .limit(SHOWN)
            .collect(joining(" and "));
    return found.isEmpty() ? "" : " provided by " + found;
  }

  private IntStream meeting(int meaning) {
    return switch (universe.shape(meaning)) {
      case PROVIDED -> universe.set(universe.providerSet(meaning)).stream();
      case AND, OR -> IntStream.concat(left(meaning), right(meaning));
      case IF, UNLESS -> {
        int otherwise = universe.otherwise(meaning);
        yield otherwise < 0
            ? left(meaning)
            : IntStream.concat(left(meaning), meeting(universe.meaning(otherwise)));
      }
      case ALWAYS, NAMESPACE -> IntStream.empty();
    };
  }

  private IntStream left(int meaning) {
    return meeting(universe.meaning(universe.left(meaning)));
  }

  private IntStream right(int meaning) {
    return meeting(universe.meaning(universe.right(meaning)));
  }
}
