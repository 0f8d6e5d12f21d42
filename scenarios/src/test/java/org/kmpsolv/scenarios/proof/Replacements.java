package org.kmpsolv.scenarios.proof;

import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What may take the place of an installed package. */
final class Replacements {
  private final Question question;
  private final DistUpgrade distUpgrade;
  private final Forbidden forbidden;
  private final Set<CasePackage> broken;

  Replacements(
      Question question, DistUpgrade distUpgrade, Forbidden forbidden, Set<CasePackage> broken) {
    this.question = question;
    this.distUpgrade = distUpgrade;
    this.forbidden = forbidden;
    this.broken = broken;
  }

  /** What could take its place if everything were allowed. */
  Set<CasePackage> takers(CasePackage old) {
    Set<CasePackage> takers = question.where(each -> each.isNamesake(old) && !each.installed());
    Set<CasePackage> renamed =
        question.where(
            each ->
                isObsoleter(each, old) && !each.isNamesake(old) && !isObsoleterThere(each, old));
    takers.addAll(preferred(renamed, old));
    renamed.removeIf(each -> !isAskedInPlace(each, old));
    takers.addAll(renamed);
    takers.removeIf(each -> forbidden.contains(each) || !isKnown(each));
    return takers;
  }

  /** Who asks for packages all of which obsolete an installed one knows that it goes. */
  private boolean isAskedInPlace(CasePackage each, CasePackage old) {
    return question.jobs("install").stream()
        .filter(job -> !job.how().equals("provides") && job.means(each))
        .anyMatch(job -> question.meant(job).stream().allMatch(other -> isObsoleter(other, old)));
  }

  private boolean isObsoleter(CasePackage each, CasePackage old) {
    return !each.installed() && question.obsoletes(each, old);
  }

  /** What is installed beside it though it would have taken its place, so that it may go. */
  Set<CasePackage> takersThere(CasePackage old) {
    if (distUpgrade.involves(old) && question.has("keeporphans") && isOrphan(old)) {
      return Set.of();
    }
    Set<CasePackage> there = obsoletersThere(old);
    there.addAll(namesakesThere(old));
    return there;
  }

  /** What is installed of its name, too, which stands once, and may take its place. */
  Set<CasePackage> namesakesThere(CasePackage old) {
    Set<CasePackage> there = anyNamesakesThere(old);
    there.removeIf(each -> !isAllowed(each, old));
    return there;
  }

  /** The same, whether it may or not. */
  Set<CasePackage> anyNamesakesThere(CasePackage old) {
    return question.where(
        each ->
            each.installed()
                && each.isNamesake(old)
                && !each.equals(old)
                && !question.isMultiversion(old));
  }

  /** Whether a newer one of its name is installed, too. */
  private boolean isOneOfSeveral(CasePackage old) {
    return question.isMultiversion(old)
        ? question.installed().stream()
            .anyMatch(
                each ->
                    each.isNamesake(old)
                        && each.arch().equals(old.arch())
                        && each.version() > old.version())
        : namesakesThere(old).stream().anyMatch(each -> each.version() > old.version());
  }

  /** What is installed beside it though it obsoletes it, and other versions of that. */
  Set<CasePackage> obsoletersThere(CasePackage old) {
    Set<CasePackage> obsoleting =
        question.where(each -> !each.isNamesake(old) && question.obsoletes(each, old));
    Set<CasePackage> preferred = preferred(obsoleting, old);
    return obsoleting.stream()
        .filter(each -> preferred.contains(each) || isAskedInPlace(each, old))
        .filter(each -> isObsoleterThere(each, old) && isAllowed(each, old))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether some version of it is installed that obsoletes the other. */
  boolean isObsoleterThere(CasePackage each, CasePackage old) {
    return question.installed().stream()
        .anyMatch(other -> other.isNamesake(each) && question.obsoletes(other, old));
  }

  private boolean isKnown(CasePackage each) {
    return !distUpgrade.excludes(each) || question.isAskedExactly(each);
  }

  /** Where something provides the name as well, what merely obsoletes it does not count. */
  private Set<CasePackage> preferred(Set<CasePackage> renamed, CasePackage old) {
    Set<CasePackage> providing =
        renamed.stream()
            .filter(each -> each.provides(new Wish.Named(old.name(), "", 0)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean must = question.has("needupdateprovide");
    if (question.has("noupdateprovide") && !must) {
      return renamed;
    }
    return providing.isEmpty() && !must ? renamed : providing;
  }

  /** What an update may lead to. */
  Set<CasePackage> candidates(CasePackage old) {
    Set<CasePackage> candidates = takers(old);
    candidates.removeIf(each -> !isAllowed(each, old));
    return candidates;
  }

  private boolean isAllowed(CasePackage each, CasePackage old) {
    boolean dist = distUpgrade.involves(old);
    Set<String> changes = changes(each, old);
    return (!changes.contains("downgrade")
            || question.isVersionAsked(each)
            || (dist ? !question.has("!dupallowdowngrade") : question.has("allowdowngrade")))
        && (!changes.contains("vendor")
            || question.isAskedExactly(each)
            || (dist ? !question.has("!dupallowvendorchange") : question.has("allowvendorchange")))
        && (!changes.contains("architecture")
            || question.isAskedExactly(each)
            || (dist ? !question.has("!dupallowarchchange") : question.has("allowarchchange")))
        && (!changes.contains("name")
            || isAskedInPlace(each, old)
            || question.isVersionAsked(each)
            || dist
            || !question.has("!allownamechange"));
  }

  /** What changes besides going forward. */
  Set<String> changes(CasePackage each, CasePackage old) {
    Set<String> changes = new TreeSet<>();
    if (!each.isNamesake(old)) {
      changes.add("name");
    } else if (each.version() < old.version()) {
      changes.add("downgrade");
    }
    if (!each.vendor().equals(old.vendor())) {
      changes.add("vendor");
    }
    if (Architectures.isChange(each, old)) {
      changes.add("architecture");
    }
    return changes;
  }

  /** Whether it takes the place of an installed package where it comes. */
  boolean replaces(CasePackage each, CasePackage old) {
    return !each.isNamesake(old) || !question.mayBeBeside(each, old);
  }

  /** The update candidates that cannot stand beside it. */
  List<CasePackage> allowed(CasePackage old) {
    return candidates(old).stream().filter(each -> replaces(each, old)).toList();
  }

  /** What would take its place, allowed or not. */
  List<CasePackage> any(CasePackage old) {
    return takers(old).stream().filter(each -> replaces(each, old)).toList();
  }

  /** Whether nothing, locked or not, led to or not, takes its place. */
  boolean isOrphan(CasePackage old) {
    return isUnknown(old)
        || (standsInBeside(old)
            && allowed(old).stream().noneMatch(each -> replaces(each, old))
            && obsoletersThere(old).isEmpty()
            && namesakesThere(old).isEmpty());
  }

  /** Whether nobody has it, nor what obsoletes it, be that installed already or not. */
  private boolean isUnknown(CasePackage old) {
    return question.packages().stream().noneMatch(each -> each.isNamesake(old) && !each.installed())
        && preferred(question.where(each -> isObsoleter(each, old)), old).isEmpty()
        && obsoletersThere(old).stream().noneMatch(this::isOfRepositories);
  }

  /** Whether a repository has just what is installed. */
  private boolean isOfRepositories(CasePackage old) {
    return question.packages().stream()
        .anyMatch(each -> !each.installed() && isKnown(each) && each.isIdentical(old));
  }

  /** Whether what may take its place, be it there or not, would stand beside it by design. */
  private boolean standsInBeside(CasePackage old) {
    return question
        .where(
            each ->
                !each.equals(old)
                    && question.isMultiversion(each)
                    && (each.isNamesake(old) || question.saysItObsoletes(each, old))
                    && isAllowed(each, old))
        .stream()
        .anyMatch(each -> each.installed() || isKnown(each));
  }

  /** Whether a dist-upgrade lets it go, since nobody has it any more. */
  boolean isFreeOrphan(CasePackage old) {
    return old.installed()
        && distUpgrade.involves(old)
        && (isToBeDropped(old) || !question.has("keeporphans"))
        && isOrphan(old);
  }

  /** Whether a job says that it is not kept for its own sake where nobody has it any more. */
  boolean isToBeDropped(CasePackage old) {
    return question.meant("droporphaned").contains(old);
  }

  /** Whether a dist-upgrade brings it to something else. */
  boolean mustGo(CasePackage old) {
    return old.installed()
        && distUpgrade.binds(old)
        && !isNameLocked(old)
        && !isOrphan(old)
        && !standsInBeside(old)
        && !isOfRepositories(old);
  }

  /** Whether a lock holds it, or another installed package of its name. */
  private boolean isNameLocked(CasePackage old) {
    return question.installed().stream()
        .filter(old::isNamesake)
        .anyMatch(
            each ->
                question.meant("lock").contains(each)
                    || question.meant("weak lock").contains(each));
  }

  /** The installed packages that are to be updated: of several versions the newest. */
  Set<CasePackage> toUpdate() {
    Set<CasePackage> wanted = meantToUpdate();
    wanted.removeIf(this::isOneOfSeveral);
    wanted.removeAll(question.meant("erase"));
    return wanted;
  }

  /** The installed packages that an update means. */
  Set<CasePackage> meantToUpdate() {
    Set<CasePackage> wanted = question.where(old -> old.installed() && distUpgrade.involves(old));
    for (Question.Asked job : question.jobs("update")) {
      Set<CasePackage> meant = question.meant(job);
      if (isTowards(meant)) {
        meant.forEach(each -> wanted.addAll(origins(each)));
      } else {
        meant.stream().filter(CasePackage::installed).forEach(wanted::add);
      }
    }
    return wanted;
  }

  /** An update of what is not installed is one towards it. */
  private static boolean isTowards(Set<CasePackage> meant) {
    return meant.stream().noneMatch(CasePackage::installed);
  }

  private Set<CasePackage> origins(CasePackage target) {
    return question.where(
        old -> old.installed() && (old.isNamesake(target) || question.obsoletes(target, old)));
  }

  /** To which packages alone an update leads; empty where to any. */
  private Set<CasePackage> targets(CasePackage old) {
    return question.where(
        each ->
            origins(each).contains(old)
                && question.jobs("update").stream()
                    .filter(job -> isTowards(question.meant(job)))
                    .anyMatch(job -> job.means(each)));
  }

  /**
   * What an update leads to, the best level first: the priority of the repositories first. Where
   * one has what is no better than what is there, nothing of a lesser priority is wanted.
   */
  List<Set<CasePackage>> levels(CasePackage old) {
    boolean dist = distUpgrade.involves(old);
    Set<CasePackage> targets = targets(old);
    Set<CasePackage> all = candidates(old);
    if (dist && all.stream().noneMatch(each -> Architectures.isBetter(each, old))) {
      // What is there is as good as its like that may not come.
      all.addAll(question.where(each -> forbidden.contains(each) && each.isIdentical(old)));
    }
    all.removeIf(each -> !targets.isEmpty() && !targets.contains(each));
    List<Set<CasePackage>> levels = new ArrayList<>();
    for (int priority :
        all.stream().map(CasePackage::priority).distinct().sorted(reverseOrder()).toList()) {
      Set<CasePackage> equals = new LinkedHashSet<>(all);
      equals.removeIf(each -> each.priority() != priority);
      Set<CasePackage> better = new LinkedHashSet<>(equals);
      better.removeIf(each -> !dist && !isBetter(each, old));
      levels.addAll(ranked(better, old));
      equals.removeAll(better);
      equals.removeAll(broken);
      if (!equals.isEmpty()) {
        break;
      }
    }
    if (dist) {
      Set<CasePackage> there = question.where(each -> each.installed() && each.isNamesake(old));
      for (Set<CasePackage> level : levels) {
        level.addAll(
            there.stream().filter(each -> level.stream().anyMatch(each::isIdentical)).toList());
      }
    }
    return levels;
  }

  private boolean isBetter(CasePackage each, CasePackage old) {
    return each.isNamesake(old)
        ? each.version() > old.version()
        : !isObsoleterThere(each, old) && !question.obsoletes(old, each);
  }

  private List<Set<CasePackage>> ranked(Set<CasePackage> better, CasePackage old) {
    Ranking ranking = new Ranking(better);
    List<Set<CasePackage>> levels = new ArrayList<>();
    List<CasePackage> namesakes = better.stream().filter(old::isNamesake).toList();
    for (CasePackage each : better) {
      int level = 0;
      if (each.isNamesake(old)) {
        level = 1 + ranking.rank(each);
      } else if (!namesakes.isEmpty()
          && namesakes.stream()
              .noneMatch(
                  other ->
                      ranking.rank(other) == 0
                          && question.obsoletes(each, other)
                          && !question.obsoletes(other, each))) {
        level = 1;
      }
      while (levels.size() <= level) {
        levels.add(new LinkedHashSet<>());
      }
      levels.get(level).add(each);
    }
    levels.removeIf(Set::isEmpty);
    return levels;
  }
}
