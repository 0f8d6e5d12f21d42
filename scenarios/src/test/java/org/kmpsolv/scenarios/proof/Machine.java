package org.kmpsolv.scenarios.proof;

import java.util.Set;

/** Whether dependencies are met by the packages that are there. */
final class Machine {
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
