package org.kmpsolv.resolver.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Interrupted;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.slice.Slice;
import org.kmpsolv.resolver.slice.Slicer;

/** Finds out why there is no plan, and what would lift it. */
public final class Explainer {
  private final Situation situation;
  private final Slice slice;
  private final World world;
  private final Links links;
  private @Nullable List<List<Rule>> conflicts;

  public Explainer(Situation situation, Slice slice) {
    this.situation = situation;
    this.slice = slice;
    this.world = new World(situation, slice);
    this.links = new Links(situation, slice.wanted());
  }

  /** The problems, each with the solutions that solve the whole request. */
  public ImmutableList<Problem> explain() throws Interrupted {
    ImmutableList<Problem.Solution> solutions = new Corrections(trials()).find(conflicts());
    DriverWords words = new DriverWords(situation);
    List<Problem> problems = new ArrayList<>();
    for (List<Rule> conflict : conflicts()) {
      problems.add(new Story(situation, words, links, conflict).tell(solutions));
    }
    return SameCause.merged(problems);
  }

  /**
   * Rules that cannot hold together, none of which could be left out; those that have nothing in
   * common with each other are problems of their own.
   */
  private List<List<Rule>> conflicts() throws Interrupted {
    if (conflicts == null) {
      conflicts = findConflicts();
    }
    return conflicts;
  }

  private List<List<Rule>> findConflicts() throws Interrupted {
    SelectedRules rules = world.rules();
    Set<Rule> left = new LinkedHashSet<>(rules.all());
    Nearness nearness = new Nearness(links, left);
    List<List<Rule>> found = new ArrayList<>();
    do {
      List<Rule> conflict = nearness.conflict(rules, left);
      found.add(conflict);
      if (!left.removeAll(conflict.stream().filter(Explainer::canBeGivenUp).toList())) {
        break;
      }
    } while (!rules.hold(left));
    return found;
  }

  /**
   * The installed package that goes because of something else than that it has to be the best, and
   * so need not be; empty where there is none.
   */
  public OptionalInt goingAnyway() throws Interrupted {
    List<Integer> bound = situation.bestUpdates().bound();
    if (bound.isEmpty() || new Unattainable(world, bound).isAny()) {
      return OptionalInt.empty();
    }
    SelectedRules rules = world.rules();
    List<Rule> whateverIsBest =
        rules.conflictAmong(
            rules.all().stream().filter(rule -> !(rule instanceof Rule.Best)).toList());
    return new GoingAnyway(situation, slice.wanted(), bound)
        .first(whateverIsBest.isEmpty() ? conflicts() : List.of(whateverIsBest));
  }

  /** What may take a place with leave only is of no interest but where that can be given. */
  private Trials trials() throws Interrupted {
    Slice wider = Slicer.sliceToExplain(situation, slice.wanted(), List.of());
    if (wider.size() > slice.size()) {
      World offering = new World(situation, wider);
      // What may go may leave its place to what must not take it.
      if (!offering.rules().hold(offering.rules().all())) {
        return new Trials(offering, wider);
      }
    }
    return new Trials(world, slice);
  }

  /** Whether some change gives it up. */
  private static boolean canBeGivenUp(Rule rule) {
    return rule instanceof Rule.Asked
        || rule instanceof Rule.Unwanted
        || rule instanceof Rule.Keep
        || rule instanceof Rule.Lock
        || rule instanceof Rule.Best
        || rule instanceof Rule.ForbiddenChange
        || rule instanceof Coverage
        || (rule instanceof Rule.Architecture architecture && architecture.runs());
  }
}
