package org.kmpsolv.resolver.sat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Minimizes one objective from below: what should not hold is assumed not to; each core of what
 * cannot be raises the bound and is replaced by its count (the algorithm OLL: Andres, Kaufmann,
 * Matheis, Schaub, <i>Unsatisfiability-based Optimization in clasp</i>, 2012; Morgado, Dodaro,
 * Marques-Silva, <i>Core-Guided MaxSAT with Soft Cardinality Constraints</i>, 2014), the heaviest
 * weights first. It does well here because most criteria end at or near zero. Afterwards the
 * objective is held at its minimum by clauses.
 */
final class CoreGuidedSearch {
  /** So many cores are found soonest by the search itself. */
  private static final int FEW = 2;

  private final Sat sat;
  private final Objective objective;
  private final Consumer<BitSet> improved;
  private BitSet best;
  private long upper;
  private long lower;
  private int searched;

  /** What each literal still costs; it is wanted false. */
  private final Map<Integer, Long> open = new LinkedHashMap<>();

  /** Which count a literal belongs to, and how many it stands for. */
  private final Map<Integer, Count> counts = new HashMap<>();

  private record Count(Totalizer totalizer, int bound) {}

  CoreGuidedSearch(Sat sat, Objective objective, BitSet start, Consumer<BitSet> improved) {
    this.sat = sat;
    this.objective = objective;
    this.best = start;
    this.improved = improved;
    this.upper = Optimizer.cost(objective, start);
    for (Objective.Term term : objective.terms()) {
      enter(term.literal(), term.weight());
    }
  }

  /** Of a literal and its opposite one always holds. */
  private void enter(int literal, long weight) {
    long opposite = remove(-literal);
    long both = Math.min(opposite, weight);
    lower += both;
    if (opposite > both) {
      open.put(-literal, opposite - both);
    }
    if (weight > both) {
      open.merge(literal, weight - both, Long::sum);
    }
  }

  BitSet run() throws Interrupted {
    if (upper > 0) {
      settle();
      if (lower < upper) {
        improve(sat.refreshed(best));
        settle();
      }
      long stratum = nextStratum(Long.MAX_VALUE);
      while (lower < upper) {
        harden();
        if (sat.isPropagating()) {
          propagate(stratum);
        }
        if (lower < upper && solve(stratum)) {
          stratum = nextStratum(stratum);
        }
      }
    }
    for (int literal : open.keySet()) {
      sat.add(-literal);
    }
    return best;
  }

  /** What is known to be the same in every model needs no search. */
  private void settle() {
    for (int literal : List.copyOf(open.keySet())) {
      if (sat.isFixed(literal)) {
        long weight = remove(literal);
        if (Optimizer.holds(literal, best)) {
          lower += weight;
        }
      }
    }
  }

  /** Asks for a model in which nothing of the stratum holds; takes the core where there is none. */
  private boolean solve(long stratum) throws Interrupted {
    sat.resume(best);
    if (sat.solve(assumptions(stratum))) {
      improve(sat.model());
      return true;
    }
    relax(minimized(sat.core()));
    if (++searched == FEW) {
      sat.propagation();
    }
    return false;
  }

  /** Takes the cores that are found without a search. */
  private void propagate(long stratum) {
    List<int[]> cores;
    do {
      cores = sat.propagation().cores(assumptions(stratum));
      cores.forEach(this::relax);
    } while (!cores.isEmpty() && lower < upper);
  }

  /** What of the stratum holds in the best model comes first: so much can hold together. */
  private int[] assumptions(long stratum) {
    int[] assumptions = new int[open.size()];
    int first = 0;
    int last = assumptions.length;
    for (Map.Entry<Integer, Long> each : open.entrySet()) {
      if (each.getValue() >= stratum) {
        int literal = -each.getKey();
        if (Optimizer.holds(literal, best)) {
          assumptions[first++] = literal;
        } else {
          assumptions[--last] = literal;
        }
      }
    }
    System.arraycopy(assumptions, last, assumptions, first, assumptions.length - last);
    return Arrays.copyOf(assumptions, first + assumptions.length - last);
  }

  /** A smaller core raises the bound as much and leaves more for the next. */
  private int[] minimized(int[] core) throws Interrupted {
    int[] smaller = core;
    while (smaller.length > 1) {
      if (sat.solve(smaller)) {
        throw new IllegalStateException("a core that holds");
      }
      int[] next = sat.core();
      if (next.length >= smaller.length) {
        break;
      }
      smaller = next;
    }
    return smaller;
  }

  private void relax(int[] core) {
    long weight = Long.MAX_VALUE;
    for (int assumption : core) {
      weight = Math.min(weight, open.getOrDefault(-assumption, 0L));
    }
    lower += weight;
    int[] violated = new int[core.length];
    for (int i = 0; i < core.length; i++) {
      int literal = -core[i];
      violated[i] = literal;
      long left = remove(literal) - weight;
      if (left > 0) {
        open.put(literal, left);
      }
      Count count = counts.get(literal);
      if (count != null) {
        next(count.totalizer(), count.bound() + 1, weight);
      }
    }
    sat.add(violated);
    if (violated.length > 1) {
      next(new Totalizer(violated, sat), 2, weight);
    }
  }

  private void next(Totalizer totalizer, int bound, long weight) {
    if (bound <= totalizer.size()) {
      int literal = totalizer.atLeast(bound);
      counts.put(literal, new Count(totalizer, bound));
      open.merge(literal, weight, Long::sum);
    }
  }

  /** What costs more than is left between the bounds cannot be in a better model. */
  private void harden() {
    for (int literal : List.copyOf(open.keySet())) {
      if (weight(literal) > upper - lower) {
        sat.add(-literal);
        remove(literal);
      }
    }
  }

  private void improve(BitSet model) {
    long cost = Optimizer.cost(objective, model);
    if (cost <= upper) {
      upper = cost;
      best = model;
      improved.accept(model);
    }
  }

  /** The next smaller weight there is; strata double in size so that they stay few. */
  private long nextStratum(long above) {
    long highest = 1;
    for (long weight : open.values()) {
      if (weight < above) {
        highest = Math.max(highest, weight);
      }
    }
    return Math.min(highest, Math.max(1, highest / 2 + 1));
  }

  private long weight(int literal) {
    return open.getOrDefault(literal, 0L);
  }

  private long remove(int literal) {
    @Nullable Long weight = open.remove(literal);
    return weight == null ? 0 : weight;
  }
}
