package org.kmpsolv.resolver.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kmpsolv.resolver.Change;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Interrupted;

/**
 * The smallest sets of changes that make a request solvable (minimal correction sets over jobs and
 * permissions). Each is verified to solve; no part of it does.
 */
final class Corrections {
  private static final int MOST = 6;
  private static final int MOST_TRIED = 60;
  private static final int LARGE = 4;
  private static final int MOST_PAIRED = 6;
  private static final int MOST_MORE = 20;

  /**
   * Of more conflicts than that, sets as small as can be tried one by one lift no more than some.
   */
  private static final int MOST_CONFLICTS = 5;

  private static final Comparator<Set<Change>> LEAST_HARMFUL =
      Comparator.<Set<Change>>comparingInt(Corrections::harm)
          .thenComparingInt(Set::size)
          .thenComparing(changes -> solution(changes).summary());

  private final Trials trials;
  private final List<Set<Change>> found = new ArrayList<>();

  Corrections(Trials trials) {
    this.trials = trials;
  }

  /**
   * The corrections, the least harmful first.
   *
   * @param conflicts minimal ones of the request, no two of which can be lifted by one change
   */
  ImmutableList<Problem.Solution> find(List<List<Rule>> conflicts) throws Interrupted {
    if (conflicts.size() > MOST_CONFLICTS) {
      departures(change -> !isOther(change)).ifPresent(found::add);
    }
    if (found.isEmpty() || conflicts.size() <= MOST_MORE) {
      greedy(conflicts).filter(changes -> !found.contains(changes)).ifPresent(found::add);
    }
    if (conflicts.size() <= MOST_CONFLICTS) {
      breadthFirst();
      if (found.stream().allMatch(changes -> changes.stream().anyMatch(Corrections::givesUpJob))) {
        // What keeps to the request can take so many changes that no search by size comes to it.
        departures(change -> !isOther(change) && !givesUpJob(change)).ifPresent(found::add);
      }
    }
    return found.stream()
        .sorted(LEAST_HARMFUL)
        .map(Corrections::solution)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lets as few packages go as can be, with such changes only for what that does not lift: one
   * search, where a solution change by change could take hundreds.
   */
  private Optional<Set<Change>> departures(Predicate<Change> allowed) throws Interrupted {
    if (trials.removalsAllowed()) {
      return Optional.empty();
    }
    Optional<Set<Change>> changes =
        new Corrections(trials.lenient()).greedy(List.of(), allowed, Integer.MAX_VALUE);
    return changes.isPresent() ? trials.withDepartures(changes.get()) : Optional.empty();
  }

  /**
   * A solution by few changes if it is found so; else by as many as it takes, unless there is one.
   */
  private Optional<Set<Change>> greedy(List<List<Rule>> conflicts) throws Interrupted {
    Predicate<Change> allowed = change -> !isOther(change);
    int few = conflicts.size() + MOST_MORE;
    Optional<Set<Change>> greedy = greedy(conflicts, allowed, few);
    if (greedy.isEmpty() && conflicts.size() <= MOST_CONFLICTS) {
      greedy = departures(allowed);
    }
    if (greedy.isPresent() || !found.isEmpty()) {
      return greedy;
    }
    greedy = greedy(conflicts, allowed, Integer.MAX_VALUE);
    // What adds nothing to the request comes to an end, however many conflicts there are.
    return greedy.isPresent()
        ? greedy
        : greedy(
            conflicts, allowed.and(change -> !(change instanceof Change.Allow)), Integer.MAX_VALUE);
  }

  /** Gives up what harms least of each conflict, and then of what is left, again and again. */
  private Optional<Set<Change>> greedy(
      List<List<Rule>> conflicts, Predicate<Change> allowed, int most) throws Interrupted {
    Set<Change> changes = new LinkedHashSet<>();
    for (List<Rule> conflict : conflicts) {
      leastHarmful(trials.ways(changes, conflict), changes, allowed).ifPresent(changes::addAll);
    }
    Optional<List<Set<Change>>> ways = trials.roughWays(changes);
    while (ways.isPresent()) {
      Optional<Set<Change>> next = leastHarmful(ways.get(), changes, allowed);
      if (next.isEmpty() || changes.size() > most) {
        return Optional.empty();
      }
      changes.addAll(next.get());
      ways = trials.roughWays(changes);
    }
    Set<Change> smallest = smallest(changes);
    return trials.isPlanned(smallest) ? Optional.of(smallest) : Optional.empty();
  }

  /** Of the ways on that one which adds the least harm. */
  private static Optional<Set<Change>> leastHarmful(
      List<Set<Change>> ways, Set<Change> changes, Predicate<Change> allowed) {
    return ways.stream()
        .map(way -> (Set<Change>) Sets.difference(way, changes).immutableCopy())
        .filter(way -> way.stream().allMatch(allowed))
        .min(LEAST_HARMFUL);
  }

  private static boolean givesUpJob(Change change) {
    return change instanceof Change.TakeBack || change instanceof Change.Spare;
  }

  /** Whether it brings a package that nobody asked for, which has needs of its own. */
  private static boolean isOther(Change change) {
    return change instanceof Change.AcceptArchitecture;
  }

  /**
   * A set that does not solve is grown by each way on from the conflict that is left, so small ones
   * come first (Reiter, <i>A Theory of Diagnosis from First Principles</i>, 1987).
   */
  private void breadthFirst() throws Interrupted {
    Deque<Set<Change>> open = new ArrayDeque<>(List.of(ImmutableSet.of()));
    Set<Set<Change>> seen = new HashSet<>();
    while (!open.isEmpty()
        && found.size() < MOST
        && seen.size() < MOST_TRIED
        && (found.isEmpty() || !trials.isEnough())) {
      Set<Change> tried = open.remove();
      if (found.stream().anyMatch(tried::containsAll) || !seen.add(tried)) {
        continue;
      }
      if (trials.solves(tried)) {
        Set<Change> smallest = smallest(tried);
        if (!found.contains(smallest) && trials.isPlanned(smallest)) {
          found.add(smallest);
        }
      } else {
        open.addAll(trials.ways(tried));
      }
    }
  }

  /** A part that solves, and of which no part does. */
  private Set<Change> smallest(Set<Change> changes) throws Interrupted {
    if (changes.size() <= LARGE) {
      for (int size = 1; size < changes.size(); size++) {
        for (Set<Change> part : Sets.combinations(changes, size)) {
          if (trials.solves(part)) {
            return ImmutableSet.copyOf(part);
          }
        }
      }
      return changes;
    }
    Set<Change> smaller = ImmutableSet.copyOf(changes);
    for (Change change : changes) {
      Set<Change> part = Sets.difference(smaller, Set.of(change)).immutableCopy();
      if (trials.solves(part)) {
        smaller = part;
      }
    }
    if (smaller.size() == changes.size() && changes.size() <= MOST_PAIRED) {
      smaller = withoutPair(changes);
    }
    // A change that was needed may not be so any more without a later one.
    return smaller.size() == changes.size() ? changes : smallest(smaller);
  }

  /** Two changes can be needed for each other alone: without either one of them none is solved. */
  private Set<Change> withoutPair(Set<Change> changes) throws Interrupted {
    for (Set<Change> pair : Sets.combinations(changes, 2)) {
      Set<Change> part = Sets.difference(changes, pair).immutableCopy();
      if (trials.solves(part)) {
        return part;
      }
    }
    return changes;
  }

  private static Problem.Solution solution(Set<Change> changes) {
    return new Problem.Solution(
        changes.stream()
            .sorted(Comparator.<Change>comparingInt(Corrections::harm).thenComparing(Change::tell))
            .collect(ImmutableList.toImmutableList()));
  }

  private static int harm(Set<Change> changes) {
    return changes.stream().mapToInt(Corrections::harm).max().orElse(0);
  }

  /** What was asked for is the first to be given up; what runs is the last. */
  private static int harm(Change change) {
    if (givesUpJob(change)) {
      return 0;
    }
    if (change instanceof Change.LoseModules) {
      return 2;
    }
    return change instanceof Change.Deinstall ? 3 : 1;
  }
}
