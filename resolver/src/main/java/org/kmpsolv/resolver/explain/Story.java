package org.kmpsolv.resolver.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.situation.Situation;

/** Tells a conflict: first its cause, then from the request down to it. */
final class Story {
  /** More rules of a kind than these are counted. */
  private static final int ALIKE_SHOWN = 3;

  private static final Evr NONE = Evr.parse("0");

  private final Universe universe;
  private final Links links;
  private final List<Rule> ordered;
  private final Sentences sentences;
  private final Facts facts;

  Story(Situation situation, DriverWords words, Links links, List<Rule> conflict) {
    this.universe = situation.universe();
    this.links = links;
    this.ordered = Derivation.inOrder(universe, links, conflict);
    this.sentences = new Sentences(situation, words, links, conflict);
    this.facts = new Facts(situation, words, sentences);
  }

  Problem tell(ImmutableList<Problem.Solution> solutions) {
    Rule last = ordered.get(ordered.size() - 1);
    List<List<Rule>> groups = byName();
    Rule cause =
        groups.stream()
            .filter(group -> group.contains(last))
            .map(this::first)
            .findFirst()
            .orElse(last);
    String summary = sentences.cause(cause);
    Set<String> details = new LinkedHashSet<>(details(groups));
    details.remove(summary);
    return new Problem(
        summary,
        ImmutableList.copyOf(details),
        facts.of(ordered),
        ImmutableList.copyOf(ordered),
        solutions);
  }

  /** The rules that say the same of several versions of a name, in one group. */
  private List<List<Rule>> byName() {
    Map<List<Object>, List<Rule>> groups = new LinkedHashMap<>();
    for (Rule rule : ordered) {
      groups.computeIfAbsent(key(rule), key -> new ArrayList<>()).add(rule);
    }
    return List.copyOf(groups.values());
  }

  private List<Object> key(Rule rule) {
    if (rule instanceof Rule.Unwanted unwanted) {
      return List.of(unwanted.job());
    }
    int[] subjects = links.subjects(rule);
    return subjects.length == 0
        ? List.of(rule)
        : List.of(
            rule.getClass(),
            Arrays.stream(subjects).mapToObj(universe::name).toList(),
            links.leadsTo(rule).length == 0);
  }

  /** The first ones of a kind and the last one; those in between are counted. */
  private List<String> details(List<List<Rule>> groups) {
    Map<Class<?>, List<List<Rule>>> kinds = new LinkedHashMap<>();
    groups.forEach(
        group ->
            kinds.computeIfAbsent(group.get(0).getClass(), key -> new ArrayList<>()).add(group));
    List<String> details = new ArrayList<>();
    for (List<Rule> group : groups) {
      List<List<Rule>> kind = kinds.getOrDefault(group.get(0).getClass(), List.of());
      int index = kind.indexOf(group);
      int last = kind.size() - 1;
      if (last < ALIKE_SHOWN || index < ALIKE_SHOWN - 1 || index == last) {
        details.addAll(tell(group));
      } else if (index == ALIKE_SHOWN - 1) {
        details.add(more(last - index));
      }
    }
    return details;
  }

  /** What stands for so many that are not told. */
  static String more(int count) {
    return "and " + count + " more like that (--verbose tells them all)";
  }

  private List<String> tell(List<Rule> group) {
    Rule first = first(group);
    List<String> told = new ArrayList<>();
    long others = group.size() == 1 ? 0 : group.stream().map(this::subject).distinct().count() - 1;
    told.add(
        sentences.sentence(first)
            + (others == 0 ? "" : ", and the like for " + others + " more" + kind(first)));
    told.addAll(sentences.background(first));
    return told;
  }

  private static String kind(Rule rule) {
    if (rule instanceof Coverage) {
      return " of its modules";
    }
    return rule instanceof Rule.Unwanted ? "" : " of that name";
  }

  /** What a rule is about; packages that are both installed and offered are the same. */
  private Object subject(Rule rule) {
    if (rule instanceof Coverage coverage) {
      return coverage.module();
    }
    int[] ids = rule instanceof Rule.Unwanted it ? new int[] {it.id()} : links.subjects(rule);
    return Arrays.stream(ids).mapToObj(universe::nevra).toList();
  }

  /** What is told of a group: rather what is installed, then what is newest. */
  private Rule first(List<Rule> group) {
    return group.stream()
        .max(Comparator.comparing(this::isOfInstalled).thenComparing(this::version))
        .orElseThrow();
  }

  private boolean isOfInstalled(Rule rule) {
    return Arrays.stream(links.subjects(rule)).anyMatch(universe::isInstalled);
  }

  private Evr version(Rule rule) {
    return Arrays.stream(links.subjects(rule)).mapToObj(universe::evr).findFirst().orElse(NONE);
  }
}
