package org.kmpsolv.scenarios.proof;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether dependencies are met by the packages that are there. */
final class Machine {
  private static final List<Clause> NEVER = List.of(new Clause(Set.of(), Set.of()));

  private final Question question;
  private final Replacements replacements;

  Machine(Question question, Replacements replacements) {
    this.question = question;
    this.replacements = replacements;
  }

  boolean meets(Set<CasePackage> there, Wish wish) {
    if (wish instanceof Wish.Single single) {
      return there.stream().anyMatch(each -> each.provides(single));
    }
    if (wish instanceof Wish.And and) {
      return meets(there, and.left()) && meets(there, and.right());
    }
    if (wish instanceof Wish.Or or) {
      return meets(there, or.left()) || meets(there, or.right());
    }
    if (wish instanceof Wish.If when) {
      return meets(there, meets(there, when.condition()) ? when.what() : when.otherwise());
    }
    return wish instanceof Wish.Split split
        ? isSplit(there, split)
        : wish instanceof Wish.Fact fact && fact.isTrue();
  }

  /** One of some packages is there, or one of others is not. */
  record Clause(Set<CasePackage> there, Set<CasePackage> gone) {
    boolean holds(Set<CasePackage> state) {
      return there.stream().anyMatch(state::contains) || !state.containsAll(gone);
    }

    /** Whether it says of one package that it is not there, and nothing else. */
    boolean isAbout(CasePackage each) {
      return there.isEmpty() && gone.equals(Set.of(each));
    }

    private Clause or(Clause other) {
      return new Clause(Sets.union(there, other.there), Sets.union(gone, other.gone));
    }
  }

  /** The clauses that say that a wish is met, or is not, each part's taken as it is. */
  List<Clause> clauses(Wish wish, boolean met) {
    if (wish instanceof Wish.Single single) {
      Set<CasePackage> providers = question.providers(single);
      return met
          ? List.of(new Clause(providers, Set.of()))
          : providers.stream().map(each -> new Clause(Set.of(), Set.of(each))).toList();
    }
    if (wish instanceof Wish.And and) {
      return joined(met, clauses(and.left(), met), clauses(and.right(), met));
    }
    if (wish instanceof Wish.Or or) {
      return joined(!met, clauses(or.left(), met), clauses(or.right(), met));
    }
    if (wish instanceof Wish.If when) {
      return joined(
          true,
          joined(false, clauses(when.condition(), false), clauses(when.what(), met)),
          joined(false, clauses(when.condition(), true), clauses(when.otherwise(), met)));
    }
    return meets(Set.of(), wish) == met ? List.of() : NEVER;
  }

  /** Where what must be met is met by nothing, nothing else is said of the rest. */
  private static List<Clause> joined(boolean all, List<Clause> one, List<Clause> other) {
    if (all && (one.equals(NEVER) || other.equals(NEVER))) {
      return NEVER;
    }
    return all
        ? Stream.concat(one.stream(), other.stream()).toList()
        : one.stream().flatMap(each -> other.stream().map(each::or)).toList();
  }

  /** A package that had the path went, and what took its place is there. */
  private boolean isSplit(Set<CasePackage> there, Wish.Split split) {
    return question.has("splitprovides")
        && question.installed().stream()
            .filter(
                old ->
                    old.name().equals(split.name())
                        && old.provides(new Wish.Named(split.path(), "", 0)))
            .anyMatch(
                old ->
                    !there.contains(old)
                        && replacements.takers(old).stream().anyMatch(there::contains));
  }
}
