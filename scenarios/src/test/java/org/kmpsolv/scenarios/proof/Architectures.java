package org.kmpsolv.scenarios.proof;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which packages are for a lesser architecture than others of their name: those do not come, unless
 * one of that architecture is installed. What no dependency leads to is no better.
 */
final class Architectures {
  private static final List<String> BEST_FIRST = List.of("x86_64", "i686", "i586");

  private final Question question;
  private final DistUpgrade distUpgrade;
  private final Set<CasePackage> inferior;

  Architectures(Question question, DistUpgrade distUpgrade) {
    this.question = question;
    this.distUpgrade = distUpgrade;
    this.inferior = question.has("noinfarchcheck") ? new HashSet<>() : inferior();
    question.jobs("install").stream()
        .filter(job -> job.how().equals("pkg") || job.how().equals("provides"))
        .map(question::meant)
        .filter(inferior::containsAll)
        .toList()
        .forEach(inferior::removeAll);
  }

  boolean isInferior(CasePackage each) {
    return inferior.contains(each);
  }

  /** Whether one for the one architecture may not be had for one for the other without asking. */
  static boolean isChange(CasePackage each, CasePackage old) {
    return !each.arch().equals(old.arch()) && !isForAny(each) && !isForAny(old);
  }

  /**
   * Whether the architecture of the one comes before that of the other; what is for any has none.
   */
  static boolean isBetter(CasePackage each, CasePackage than) {
    return !isForAny(each) && BEST_FIRST.indexOf(each.arch()) < BEST_FIRST.indexOf(than.arch());
  }

  private static boolean isForAny(CasePackage each) {
    return !BEST_FIRST.contains(each.arch());
  }

  private Set<CasePackage> inferior() {
    Set<CasePackage> lesser = question.where(each -> !each.installed() && !isForAny(each));
    lesser.removeIf(each -> isThere(each) || betterOnes(each).isEmpty());
    if (!lesser.isEmpty()) {
      Set<CasePackage> around = around();
      lesser.removeIf(each -> betterOnes(each).stream().noneMatch(around::contains));
    }
    return lesser;
  }

  private boolean isThere(CasePackage each) {
    return question.installed().stream()
        .anyMatch(
            old ->
                old.isNamesake(each)
                    && old.arch().equals(each.arch())
                    && !distUpgrade.involves(old));
  }

  private Set<CasePackage> betterOnes(CasePackage than) {
    return question.where(
        each ->
            each.isNamesake(than)
                && !each.installed()
                && !isForAny(each)
                && BEST_FIRST.indexOf(each.arch()) < BEST_FIRST.indexOf(than.arch()));
  }

  /** What dependencies lead to from what is there, may replace that, or is asked for. */
  private Set<CasePackage> around() {
    Set<CasePackage> installed = question.installed();
    Set<CasePackage> around = new LinkedHashSet<>(installed);
    around.addAll(question.meant("install"));
    for (CasePackage old : installed) {
      around.addAll(question.where(each -> each.isNamesake(old) || question.obsoletes(each, old)));
    }
    int before;
    do {
      before = around.size();
      List.copyOf(around).forEach(each -> wishes(each).forEach(around::addAll));
      around.addAll(
          question.where(
              each -> each.supplements().stream().anyMatch(wish -> couldBeMet(wish, around))));
    } while (around.size() != before);
    return around;
  }

  private Stream<Set<CasePackage>> wishes(CasePackage each) {
    return Stream.concat(
        each.requires().stream().flatMap(this::parts).flatMap(wish -> ledTo(each, wish)),
        each.recommends().stream().flatMap(Wish::singles).map(question::providers));
  }

  /** What has a part that nobody meets is never met. */
  private Stream<Wish> parts(Wish wish) {
    if (wish instanceof Wish.And and) {
      return Wish.singles(wish).map(question::providers).anyMatch(Set::isEmpty)
          ? Stream.of()
          : Stream.of(and.left(), and.right());
    }
    return Stream.of(wish);
  }

  /** What it has itself, or lacked before, or never needs, leads nowhere. */
  private Stream<Set<CasePackage>> ledTo(CasePackage each, Wish wish) {
    List<Set<CasePackage>> providers = Wish.singles(wish).map(question::providers).toList();
    boolean needed = providers.stream().noneMatch(those -> those.contains(each));
    boolean broken =
        each.installed()
            && !question.meant("verify").contains(each)
            && providers.stream().flatMap(Set::stream).noneMatch(CasePackage::installed);
    for (Wish condition : wish.conditions()) {
      Set<CasePackage> conditions = new HashSet<>();
      Wish.singles(condition).map(question::providers).forEach(conditions::addAll);
      needed &= !conditions.isEmpty();
      broken &= conditions.stream().allMatch(CasePackage::installed);
    }
    return needed && !broken ? providers.stream() : Stream.of();
  }

  private boolean couldBeMet(Wish wish, Set<CasePackage> around) {
    if (wish instanceof Wish.And and) {
      return couldBeMet(and.left(), around) && couldBeMet(and.right(), around);
    }
    return !wish.conditions().isEmpty()
        || Wish.singles(wish)
            .map(question::providers)
            .flatMap(Set::stream)
            .anyMatch(around::contains);
  }
}
