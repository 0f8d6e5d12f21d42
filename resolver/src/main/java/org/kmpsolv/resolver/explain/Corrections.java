package org.kmpsolv.resolver.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmpsolv.resolver.Change;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.sat.Interrupted;

/**
 * The smallest sets of changes that make a request solvable (minimal correction sets over jobs and
 * permissions). Each is verified to solve; no part of it does.
 */
final class Corrections {
  private static final int MOST = 6;
  private static final int MOST_TRIED = 60;
  private static final int LARGE = 4;

  private static final Comparator<Set<Change>> LEAST_HARMFUL =
      Comparator.<Set<Change>>comparingInt(Corrections::harm)
          .thenComparingInt(Set::size)
          .thenComparing(changes -> solution(changes).summary());

  private final Trials trials;
  private final List<Set<Change>> found = new ArrayList<>();

  Corrections(Trials trials) {
    this.trials = trials;
  }

  /** The corrections, the least harmful first. */
  ImmutableList<Problem.Solution> find() throws Interrupted {
    // However many conflicts there are, this way is found.
    greedy().ifPresent(found::add);
    breadthFirst();
    return found.stream()
        .sorted(LEAST_HARMFUL)
        .map(Corrections::solution)
        .collect(ImmutableList.toImmutableList());
  }

  /** Gives up what harms least, again and again. */
  private Optional<Set<Change>> greedy() throws Interrupted {
    Set<Change> changes = Set.of();
    while (!trials.solves(changes)) {
      Optional<Set<Change>> next = trials.ways(changes).stream().min(LEAST_HARMFUL);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      changes = next.get();
    }
    changes = smallest(changes);
    return trials.isPlanned(changes) ? Optional.of(changes) : Optional.empty();
  }

  /**
   * A set that does not solve is grown by each way on from the conflict that is left, so small ones
   * come first (Reiter, <i>A Theory of Diagnosis from First Principles</i>, 1987).
   */
  private void breadthFirst() throws Interrupted {
    Deque<Set<Change>> open = new ArrayDeque<>(List.of(ImmutableSet.of()));
    Set<Set<Change>> seen = new HashSet<>();
    while (!open.isEmpty() && found.size() < MOST && seen.size() < MOST_TRIED) {
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
    for (Change change : changes) {
      Set<Change> part = Sets.difference(changes, Set.of(change)).immutableCopy();
      if (trials.solves(part)) {
        return smallest(part);
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
    if (change instanceof Change.TakeBack || change instanceof Change.Spare) {
      return 0;
    }
    if (change instanceof Change.LoseModules) {
      return 2;
    }
    return change instanceof Change.Deinstall ? 3 : 1;
  }
}
