package org.kmpsolv.scenarios.proof;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kmpsolv.scenarios.proof.Question.Asked;

/** Which installed packages may go with those that are asked to, as they alone needed them. */
final class Cleanup {
  private final Question question;
  private final Machine machine;
  private final Set<CasePackage> asked = new HashSet<>();

  Cleanup(Question question, Machine machine) {
    this.question = question;
    this.machine = machine;
    for (Asked job : question.jobs("erase")) {
      if (job.cleanDependencies()) {
        question.meant(job).stream().filter(CasePackage::installed).forEach(asked::add);
      }
    }
  }

  /** Whether a package that went may have gone for that, in the state that is left. */
  boolean allows(CasePackage gone, Set<CasePackage> state) {
    if (asked.isEmpty()) {
      return false;
    }
    Set<CasePackage> reached = fallenWithout(gone, state);
    Set<CasePackage> below = new HashSet<>();
    int size;
    do {
      size = below.size();
      question.installed().stream()
          .filter(each -> isAlone(each, reached, below))
          .forEach(below::add);
      for (CasePackage each : question.installed()) {
        if (reached.contains(each) || below.contains(each)) {
          each.requires().forEach(wish -> enter(wish, below));
          each.recommends().forEach(wish -> enter(wish, below));
        }
      }
    } while (below.size() > size);
    return below.contains(gone) && !isRecommended(gone, state);
  }

  /** What was asked to go, and what went since it required that, had this one stayed. */
  private Set<CasePackage> fallenWithout(CasePackage gone, Set<CasePackage> state) {
    Set<CasePackage> fallen = new HashSet<>(asked);
    Set<CasePackage> left = new HashSet<>(question.installed());
    boolean grown = true;
    while (grown) {
      left.removeAll(fallen);
      grown =
          fallen.addAll(
              left.stream()
                  .filter(each -> !each.equals(gone) && !state.contains(each) && lacks(each, left))
                  .toList());
    }
    return fallen;
  }

  private boolean lacks(CasePackage each, Set<CasePackage> left) {
    return each.requires().stream()
        .anyMatch(wish -> machine.meets(question.installed(), wish) && !machine.meets(left, wish));
  }

  /** Whether nothing is left of what it supplemented. */
  private boolean isAlone(
      CasePackage supplementing, Set<CasePackage> reached, Set<CasePackage> below) {
    Set<CasePackage> left = new HashSet<>(question.installed());
    left.removeAll(below);
    left.removeAll(reached);
    return supplementing.supplements().stream()
            .anyMatch(wish -> machine.meets(question.installed(), wish))
        && supplementing.supplements().stream().noneMatch(wish -> machine.meets(left, wish));
  }

  private void enter(Wish wish, Set<CasePackage> below) {
    leadingOn(wish)
        .forEach(
            single ->
                question.providers(single).stream()
                    .filter(CasePackage::installed)
                    .forEach(below::add));
  }

  /** Conditions lead on where something else is wanted without them. */
  private static Stream<Wish.Single> leadingOn(Wish wish) {
    return wish instanceof Wish.If when && !(when.otherwise() instanceof Wish.Fact)
        ? Wish.allSingles(wish)
        : Wish.singles(wish);
  }

  private boolean isRecommended(CasePackage gone, Set<CasePackage> state) {
    Set<CasePackage> with = new HashSet<>(state);
    with.add(gone);
    return state.stream()
        .flatMap(each -> each.recommends().stream())
        .anyMatch(wish -> !machine.meets(state, wish) && machine.meets(with, wish));
  }
}
