package org.kmpsolv.scenarios.proof;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the recommends and supplements cost that a state leaves unmet. */
final class WeakCosts {
  private final Question question;
  private final Forbidden forbidden;
  private final Machine machine;
  private final Replacements replacements;
  private final Collection<CasePackage> requested;
  private final Set<CasePackage> broken;
  private final Set<CasePackage> installed;
  private final Set<CasePackage> notWeak;
  private final boolean again;
  private final boolean installedRecommend;
  private final WeakDistances distances;
  private final Ranking ranking;

  /**
   * @param requested what is asked for, or what an update leads to
   */
  WeakCosts(
      Question question,
      Forbidden forbidden,
      Replacements replacements,
      Machine machine,
      Set<CasePackage> broken,
      Collection<CasePackage> requested) {
    this.question = question;
    this.forbidden = forbidden;
    this.machine = machine;
    this.replacements = replacements;
    this.requested = requested;
    this.broken = broken;
    this.installed = question.installed();
    this.notWeak = question.meant("excludefromweak");
    this.again = question.has("addalreadyrecommended");
    this.installedRecommend = again || question.has("strongrecommends");
    this.distances = new WeakDistances(question, machine, broken, requested, installedRecommend);
    this.ranking =
        new Ranking(
            question.where(
                each -> !each.installed() && !forbidden.contains(each) && !broken.contains(each)));
  }

  /** How many, from the nearest to what is asked for to those that are furthest away. */
  List<Integer> of(Set<CasePackage> state) {
    int[] missed = new int[question.packages().size() + 1];
    if (!question.has("ignorerecommended")) {
      for (CasePackage each : state) {
        if (installedRecommend || !each.installed()) {
          missed[distances.of(each)] += recommends(each, state);
        }
      }
      if (again && !question.has("strongrecommends")) {
        for (CasePackage old : installed) {
          if (isUpdatedUnasked(old, state)) {
            missed[distances.of(old)] += recommends(old, state);
          }
        }
      }
      supplements(state).forEach(name -> missed[distances.ofWished(name)]++);
    }
    return Arrays.stream(missed).boxed().toList();
  }

  /** Who only wants wishes granted does not want versions that wish for less. */
  private boolean isUpdatedUnasked(CasePackage old, Set<CasePackage> state) {
    return !state.contains(old)
        && !replacements.toUpdate().contains(old)
        && replacements.allowed(old).stream()
            .anyMatch(
                each -> each.isNamesake(old) && state.contains(each) && !requested.contains(each));
  }

  /** Whether only weak dependencies lead to it. */
  boolean isOnlyWished(CasePackage each) {
    return !question.has("ignorerecommended") && distances.of(each) > 0;
  }

  private int recommends(CasePackage one, Set<CasePackage> state) {
    return (int)
        one.recommends().stream()
            .filter(wish -> isOffered(wish) && !machine.meets(state, wish))
            .count();
  }

  /** What nobody offers cannot be missed. */
  private boolean isOffered(Wish wish) {
    if (wish instanceof Wish.Single single) {
      return question.providers(single).stream().anyMatch(each -> !notWeak.contains(each));
    }
    if (wish instanceof Wish.And and) {
      return isOffered(and.left()) && isOffered(and.right());
    }
    if (wish instanceof Wish.Or or) {
      return isOffered(or.left()) || isOffered(or.right());
    }
    if (wish instanceof Wish.If when) {
      return isOffered(when.otherwise()) || (isOffered(when.what()) && isOffered(when.condition()));
    }
    return wish instanceof Wish.Fact fact && fact.isTrue();
  }

  /**
   * One for each name of which something is wanted, the best or else an older one, and nothing is
   * there that will do.
   */
  private Set<String> supplements(Set<CasePackage> state) {
    Set<String> missing = new LinkedHashSet<>();
    for (CasePackage each : wanted(state)) {
      int rank = ranking.rank(each);
      if ((rank == 0 || isWantedItself(each, state))
          && question
              .where(other -> other.isNamesake(each) && (rank == 0 || isAsGood(other, each)))
              .stream()
              .noneMatch(state::contains)) {
        missing.add(each.name());
      }
    }
    return missing;
  }

  /** Whether it is wanted for what it supplements, and no better one of its name is. */
  boolean isWantedItself(CasePackage each, Set<CasePackage> state) {
    Set<CasePackage> wanted = wanted(state);
    return wanted.contains(each)
        && !broken.contains(each)
        && installed.stream().noneMatch(each::isNamesake)
        && wanted.stream()
            .noneMatch(
                other ->
                    other.isNamesake(each)
                        && !broken.contains(other)
                        && ranking.rank(other) < ranking.rank(each));
  }

  private Set<CasePackage> wanted(Set<CasePackage> state) {
    return question.where(
        each ->
            !each.installed()
                && !forbidden.contains(each)
                && !notWeak.contains(each)
                && each.supplements().stream()
                    .filter(wish -> !broken.contains(each) || isOfMachine(wish))
                    .anyMatch(wish -> isNew(wish, state)));
  }

  private static boolean isOfMachine(Wish wish) {
    return wish instanceof Wish.Fact
        || wish instanceof Wish.Split
        || (wish instanceof Wish.If when
            ? isOfMachine(when.what()) || isOfMachine(when.condition())
            : wish.wanted().stream().anyMatch(WeakCosts::isOfMachine));
  }

  private boolean isAsGood(CasePackage other, CasePackage wanted) {
    return ranking.rank(other) == ranking.rank(wanted) && !other.supplements().isEmpty();
  }

  /** What held before is known to be unwanted, unless one wants to be asked again. */
  private boolean isNew(Wish wish, Set<CasePackage> state) {
    return machine.meets(state, wish)
        && (again || !machine.meets(installed, wish) || hasPart(wish, state));
  }

  /** Whether something new has a part in it. */
  private boolean hasPart(Wish wish, Set<CasePackage> state) {
    return question.newParts(wish).anyMatch(state::contains);
  }
}
