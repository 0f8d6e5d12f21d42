package org.kmpsolv.scenarios.proof;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a state costs: the criteria of SEMANTICS.md that there are without kernels, in order. */
final class Costs {
  private final Question question;
  private final Forbidden forbidden;
  private final Replacements replacements;
  private final HardRules rules;
  private final Machine machine;
  private final Set<CasePackage> installed;
  private final Set<CasePackage> requested;
  private final Set<CasePackage> broken;
  private final WeakCosts weak;

  Costs(
      Question question,
      Forbidden forbidden,
      Replacements replacements,
      HardRules rules,
      Machine machine,
      Set<CasePackage> broken) {
    this.question = question;
    this.forbidden = forbidden;
    this.replacements = replacements;
    this.rules = rules;
    this.machine = machine;
    this.installed = question.installed();
    this.requested = requested(question, replacements);
    this.broken = broken;
    this.weak = new WeakCosts(question, forbidden, replacements, machine, broken, requested);
  }

  /** By the name of the criterion, the weightiest first. */
  Map<String, Integer> of(Set<CasePackage> state) {
    Set<CasePackage> news = new LinkedHashSet<>(state);
    news.removeAll(installed);
    Map<String, Integer> costs = new LinkedHashMap<>();
    costs.put("unrequested removals", count(installed, old -> isUnrequestedRemoval(old, state)));
    costs.put("weakened dependencies unmet", missed(state, rules::isWeakened));
    costs.put("jobs given up", rules.given(state));
    costs.put("policy changes", count(news, this::isPolicyChange));
    leftBehind(state, costs);
    costs.put(
        "orphans removed",
        count(
            installed,
            old ->
                !state.contains(old)
                    && replacements.isFreeOrphan(old)
                    && !replacements.isToBeDropped(old)));
    costs.put("obsoleted packages removed", count(installed, old -> isObsoletedGone(old, state)));
    requested(state, costs);
    costs.put("disfavored packages", count(news, each -> question.degree(each) < 0));
    costs.put("not the favored packages", notFavored(news, state));
    costs.put("dependencies of orphans unmet", missed(state, rules::isBreakable));
    if (!question.has("strongrecommends")) {
      newOnes("new", news, state, false, costs);
    }
    costs.put("updates under other names", count(installed, old -> isRenamed(old, state)));
    unmetRecommends(state, costs);
    costs.put("not the favored recommended packages", notFavoredWeak(news, state));
    if (question.has("strongrecommends")) {
      newOnes("new", news, state, false, costs);
    }
    newOnes("recommended", news, state, true, costs);
    int updates = count(news, each -> installed.stream().anyMatch(old -> isPlaceOf(each, old)));
    costs.put("new packages", news.size() - updates);
    costs.put(
        "replaced packages",
        updates
            + count(
                installed,
                old -> goesUnasked(old, state) && !replacements.namesakesThere(old).isEmpty()));
    costs.put(
        "orphans kept",
        count(state, old -> replacements.isFreeOrphan(old) && replacements.isToBeDropped(old)));
    return costs;
  }

  private int missed(Set<CasePackage> state, Test those) {
    return state.stream()
        .filter(those::of)
        .mapToInt(each -> rules.missed(each, state).size())
        .sum();
  }

  private interface Test {
    boolean of(CasePackage each);
  }

  private static int count(Collection<CasePackage> packages, Test test) {
    return (int) packages.stream().filter(test::of).count();
  }

  private boolean isPlaceOf(CasePackage each, CasePackage old) {
    return each.isNamesake(old) && !question.mayBeBeside(each, old);
  }

  private boolean isUnrequestedRemoval(CasePackage old, Set<CasePackage> state) {
    return rules.mayGo(old)
        && isGone(old, state)
        && replacements.takersThere(old).stream().noneMatch(state::contains)
        && replacements.anyNamesakesThere(old).stream().noneMatch(state::contains);
  }

  private boolean isObsoletedGone(CasePackage old, Set<CasePackage> state) {
    return !replacements.obsoletersThere(old).isEmpty() && isGone(old, state);
  }

  private boolean isGone(CasePackage old, Set<CasePackage> state) {
    return goesUnasked(old, state) && replacements.any(old).stream().noneMatch(state::contains);
  }

  private boolean goesUnasked(CasePackage old, Set<CasePackage> state) {
    return !state.contains(old)
        && !replacements.isFreeOrphan(old)
        && !question.meant("erase").contains(old)
        && !new Cleanup(question, machine).allows(old, state);
  }

  private boolean isPolicyChange(CasePackage each) {
    return installed.stream()
        .anyMatch(
            old ->
                isPlaceOf(each, old)
                    && !isUpdateTo(each, old)
                    && !question.isVersionAsked(each)
                    && !replacements.changes(each, old).isEmpty());
  }

  private boolean isUpdateTo(CasePackage each, CasePackage old) {
    return replacements.meantToUpdate().contains(old)
        && replacements.candidates(old).contains(each);
  }

  private void leftBehind(Set<CasePackage> state, Map<String, Integer> costs) {
    int notBest = 0;
    int rank = 0;
    for (CasePackage old : replacements.toUpdate()) {
      int missed = 0;
      for (Set<CasePackage> level : replacements.levels(old)) {
        if (level.stream().anyMatch(state::contains)) {
          break;
        }
        missed++;
      }
      notBest += missed > 0 ? 1 : 0;
      rank += missed;
    }
    costs.put("left behind", notBest);
    costs.put("left behind, rank", rank);
  }

  /** Whether something of another name takes its place though its own name is as good. */
  private boolean isRenamed(CasePackage old, Set<CasePackage> state) {
    Set<CasePackage> renames = renames(old);
    Set<CasePackage> kept = new HashSet<>(question.where(old::isNamesake));
    kept.addAll(replacements.takers(old));
    kept.removeAll(renames);
    return goesUnasked(old, state)
        && renames.stream().anyMatch(state::contains)
        && kept.stream().noneMatch(state::contains);
  }

  private Set<CasePackage> renames(CasePackage old) {
    Set<CasePackage> renames = new HashSet<>();
    if (replacements.toUpdate().contains(old)) {
      replacements.levels(old).stream()
          .filter(level -> level.stream().anyMatch(old::isNamesake))
          .forEach(renames::addAll);
    } else {
      renames.addAll(replacements.takers(old));
    }
    renames.removeIf(each -> old.isNamesake(each) || comesAnyway(each, old));
    return renames;
  }

  /**
   * Whether somebody asks for it, or it is an update of what is there of its name, unless that
   * stood beside the other already.
   */
  private boolean comesAnyway(CasePackage each, CasePackage of) {
    return !replacements.isObsoleterThere(each, of) && isLedTo(each);
  }

  private boolean isLedTo(CasePackage each) {
    return question.meant("install").contains(each)
        || replacements.toUpdate().stream()
            .filter(each::isNamesake)
            .anyMatch(
                old -> replacements.levels(old).stream().anyMatch(level -> level.contains(each)));
  }

  private void requested(Set<CasePackage> state, Map<String, Integer> costs) {
    int notBest = 0;
    int rank = 0;
    for (Question.Asked job : new LinkedHashSet<>(question.jobs("install"))) {
      Set<CasePackage> meant = question.meant(job);
      boolean enough = !job.isOrUpdate() && !question.has("installalsoupdates");
      if (!enough) {
        retainUpdates(meant);
      }
      Ranking ranking = rankingOf(meant);
      int missed =
          meant.stream()
              .filter(state::contains)
              .mapToInt(each -> each.installed() && enough ? 0 : ranking.rank(each))
              .min()
              .orElse(0);
      notBest += missed > 0 ? 1 : 0;
      rank += missed;
    }
    costs.put("requested, not the best", notBest);
    costs.put("requested, rank", rank);
  }

  /** Where something of it is there, what is wanted is an update, and not something beside it. */
  private void retainUpdates(Set<CasePackage> meant) {
    Set<CasePackage> wanted = new HashSet<>(meant);
    wanted.removeIf(each -> !each.installed());
    if (!wanted.isEmpty()) {
      for (CasePackage there : List.copyOf(wanted)) {
        wanted.addAll(replacements.takers(there));
      }
      meant.retainAll(wanted);
    }
  }

  /** The rank is among what may come. */
  private Ranking rankingOf(Set<CasePackage> packages) {
    Set<CasePackage> possible = new LinkedHashSet<>(packages);
    possible.removeIf(forbidden::contains);
    return new Ranking(possible);
  }

  private void unmetRecommends(Set<CasePackage> state, Map<String, Integer> costs) {
    List<Integer> missed = weak.of(state);
    for (int i = 0; i < missed.size(); i++) {
      costs.put("unmet recommends" + (i == 0 ? "" : ", further away: " + i), missed.get(i));
    }
  }

  /** What is asked for, and what an update leads to where nothing stands against it. */
  private static Set<CasePackage> requested(Question question, Replacements replacements) {
    Set<CasePackage> requested = new HashSet<>(question.meant("install"));
    for (CasePackage old : replacements.toUpdate()) {
      replacements.levels(old).stream().limit(1).forEach(requested::addAll);
    }
    return requested;
  }

  /** What is asked for only where packages of other names would do, too. */
  private Set<CasePackage> choices() {
    Set<CasePackage> choices = new HashSet<>();
    Set<CasePackage> named = new HashSet<>();
    for (Question.Asked job : question.jobs("install")) {
      Set<CasePackage> meant = question.meant(job);
      boolean one = meant.stream().map(CasePackage::name).distinct().count() == 1;
      (one || !job.how().equals("provides") ? named : choices).addAll(meant);
    }
    choices.removeAll(named);
    return choices;
  }

  private void newOnes(
      String which,
      Set<CasePackage> news,
      Set<CasePackage> state,
      boolean wished,
      Map<String, Integer> costs) {
    Ranking ranking = rankingOf(question.where(each -> !broken.contains(each)));
    Set<CasePackage> choices = choices();
    int notBest = 0;
    int rank = 0;
    for (CasePackage each : news) {
      boolean asked = requested.contains(each) && !choices.contains(each);
      boolean counts =
          !asked
              && weak.isOnlyWished(each) == wished
              && !(wished && weak.isWantedItself(each, state));
      int missed = counts ? ranking.rank(each) : 0;
      notBest += missed > 0 ? 1 : 0;
      rank += missed;
    }
    costs.put(which + ", not the best", notBest);
    costs.put(which + ", rank", rank);
  }

  /** Where a favored one would do as well for what is asked for or required. */
  private int notFavored(Set<CasePackage> news, Set<CasePackage> state) {
    int costs = 0;
    for (Question.Asked job : new LinkedHashSet<>(question.jobs("install"))) {
      costs += notFavored(question.meant(job), news, better -> true);
    }
    for (Set<CasePackage> choice : needed(state, CasePackage::requires)) {
      costs += notFavored(choice, news, better -> true);
    }
    return costs;
  }

  /** The same for what is recommended, or supplements the same. */
  private int notFavoredWeak(Set<CasePackage> news, Set<CasePackage> state) {
    if (question.has("ignorerecommended")) {
      return 0;
    }
    int costs = 0;
    for (Set<CasePackage> choice : needed(state, CasePackage::recommends)) {
      costs += notFavored(choice, news, better -> true);
    }
    Set<Wish> supplemented = new LinkedHashSet<>();
    question.packages().forEach(each -> supplemented.addAll(each.supplements()));
    for (Wish wish : supplemented) {
      if (machine.meets(state, wish) && !machine.meets(installed, wish)) {
        Set<CasePackage> choice = question.where(each -> each.supplements().contains(wish));
        costs += notFavored(choice, news, better -> better.stream().noneMatch(state::contains));
      }
    }
    return costs;
  }

  /** What the packages want one of, and nothing that was there before is of it. */
  private Set<Set<CasePackage>> needed(
      Set<CasePackage> state, Function<CasePackage, List<Wish>> wishes) {
    Set<Set<CasePackage>> needed = new HashSet<>();
    for (CasePackage each : state) {
      for (Wish wish : wishes.apply(each)) {
        if (wish instanceof Wish.Single single) {
          needed.add(question.providers(single));
        }
      }
    }
    needed.removeIf(choice -> choice.stream().anyMatch(it -> it.installed() && state.contains(it)));
    return needed;
  }

  private int notFavored(
      Set<CasePackage> choice, Set<CasePackage> news, Predicate<Set<CasePackage>> counts) {
    Set<Integer> degrees = new TreeSet<>();
    choice.forEach(each -> degrees.add(question.degree(each)));
    degrees.remove(0);
    int costs = 0;
    for (CasePackage each : choice) {
      for (int degree : degrees) {
        if (news.contains(each) && question.degree(each) < degree) {
          Set<CasePackage> better = new HashSet<>(choice);
          better.removeIf(other -> question.degree(other) < degree);
          costs += counts.test(better) ? 1 : 0;
        }
      }
    }
    return costs;
  }
}
