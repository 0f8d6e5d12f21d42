package org.kmpsolv.resolver.sat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What follows from literals by clauses of which all but one literal is false, with two watched
 * literals a clause (Moskewicz, Madigan, Zhao, Zhang and Malik, <i>Chaff</i>, 2001). A search finds
 * more of what cannot be, but one after the other; this finds most of it in one pass. Not safe for
 * use by several threads.
 */
final class UnitPropagation {
  /** Instead of a clause. */
  private static final int NONE = -1;

  private static final byte TRUE = 1;
  private static final byte FALSE = -1;

  /** One after the other: how many literals, and these, the two watched ones first. */
  private int[] clauses = new int[1 << 12];

  private int end;

  /** By literal, the clauses that watch it, and how many there are. */
  private int[][] watching = new int[0][];

  private int[] watchingCount = new int[0];

  /** By literal; 0 is open. */
  private byte[] values = new byte[0];

  /** By variable, the clause that it follows from; {@link #NONE} where it was assumed. */
  private int[] reasons = new int[0];

  private int[] trail = new int[0];
  private int assigned;
  private int propagated;

  /** How much of the trail follows from no assumption. */
  private int settled;

  /** Literals are numbered so that an opposite differs in the last bit. */
  private static int number(int literal) {
    return literal > 0 ? literal << 1 : (-literal << 1) | 1;
  }

  private static int literal(int number) {
    return (number & 1) == 0 ? number >> 1 : -(number >> 1);
  }

  /** Adds a clause of any literals but 0. */
  void add(int... literals) {
    int[] open = new int[literals.length];
    int count = 0;
    for (int literal : literals) {
      grow(Math.abs(literal));
      int number = number(literal);
      if (values[number] == TRUE) {
        return;
      }
      if (values[number] != FALSE) {
        open[count++] = number;
      }
    }
    if (count == 1) {
      assign(open[0], NONE);
      propagate();
      settled = assigned;
    } else if (count > 1) {
      enter(open, count);
    }
  }

  private void grow(int variable) {
    if (variable >= reasons.length) {
      int length = Math.max(variable + 1, 2 * reasons.length);
      reasons = Arrays.copyOf(reasons, length);
      trail = Arrays.copyOf(trail, length);
      values = Arrays.copyOf(values, 2 * length);
      watching = Arrays.copyOf(watching, 2 * length);
      watchingCount = Arrays.copyOf(watchingCount, 2 * length);
    }
  }

  private void enter(int[] numbers, int count) {
    if (end + count + 1 > clauses.length) {
      clauses = Arrays.copyOf(clauses, 2 * (end + count + 1));
    }
    clauses[end] = count;
    System.arraycopy(numbers, 0, clauses, end + 1, count);
    watch(numbers[0], end);
    watch(numbers[1], end);
    end += count + 1;
  }

  private void watch(int number, int clause) {
    int count = watchingCount[number]++;
    int[] list = watching[number];
    if (list == null) {
      list = new int[4];
      watching[number] = list;
    } else if (count == list.length) {
      list = Arrays.copyOf(list, 2 * count);
      watching[number] = list;
    }
    list[count] = clause;
  }

  private void assign(int number, int reason) {
    values[number] = TRUE;
    values[number ^ 1] = FALSE;
    reasons[number >> 1] = reason;
    trail[assigned++] = number;
  }

  /** Assigns all that follows; returns a clause that cannot hold, if there is one. */
  private int propagate() {
    while (propagated < assigned) {
      int falsified = trail[propagated++] ^ 1;
      int[] list = watching[falsified];
      int count = watchingCount[falsified];
      int kept = 0;
      for (int i = 0; i < count; i++) {
        int clause = list[i];
        int other = other(clause, falsified);
        if (values[other] == TRUE || !watchesAnother(clause, falsified)) {
          list[kept++] = clause;
          if (values[other] == FALSE) {
            System.arraycopy(list, i + 1, list, kept, count - i - 1);
            watchingCount[falsified] = kept + count - i - 1;
            return clause;
          }
          if (values[other] != TRUE) {
            assign(other, clause);
          }
        }
      }
      watchingCount[falsified] = kept;
    }
    return NONE;
  }

  /** The other watched literal, put to the front. */
  private int other(int clause, int falsified) {
    int other = clauses[clause + 1];
    if (other == falsified) {
      other = clauses[clause + 2];
      clauses[clause + 1] = other;
      clauses[clause + 2] = falsified;
    }
    return other;
  }

  private boolean watchesAnother(int clause, int falsified) {
    int last = clause + clauses[clause];
    for (int at = clause + 3; at <= last; at++) {
      int candidate = clauses[at];
      if (values[candidate] != FALSE) {
        clauses[clause + 2] = candidate;
        clauses[at] = falsified;
        watch(candidate, clause);
        return true;
      }
    }
    return false;
  }

  private void undo(int length) {
    while (assigned > length) {
      int number = trail[--assigned];
      values[number] = 0;
      values[number ^ 1] = 0;
    }
    propagated = length;
  }

  /** Whether a variable has the same value whatever is assumed. */
  boolean isFixed(int variable) {
    return variable < reasons.length && values[variable << 1] != 0;
  }

  /**
   * Sets of the assumptions that cannot hold together, no assumption in two of them; not
   * necessarily all that there are.
   */
  List<int[]> cores(int[] assumptions) {
    List<int[]> cores = new ArrayList<>();
    BitSet taken = new BitSet();
    for (int assumption : assumptions) {
      int[] core = coreOfNext(assumption);
      if (core.length > 0 && Arrays.stream(core).noneMatch(literal -> taken.get(number(literal)))) {
        Arrays.stream(core).forEach(literal -> taken.set(number(literal)));
        cores.add(core);
      }
    }
    undo(settled);
    cores.replaceAll(this::smaller);
    return cores;
  }

  /** Assumed in the opposite order, a part of them may do. */
  private int[] smaller(int[] core) {
    int[] smaller = new int[0];
    for (int i = 0; i < core.length && smaller.length == 0; i++) {
      smaller = coreOfNext(core[i]);
    }
    undo(settled);
    return smaller;
  }

  /**
   * Assumes one more; empty where nothing stands against that, else what of the assumptions cannot
   * hold together, the last first, and it is not assumed.
   */
  private int[] coreOfNext(int assumption) {
    grow(Math.abs(assumption));
    int number = number(assumption);
    if (values[number] == FALSE) {
      BitSet behind = new BitSet();
      behind.set(number >> 1);
      int[] others = assumptionsBehind(behind);
      int[] core = new int[others.length + 1];
      core[0] = assumption;
      System.arraycopy(others, 0, core, 1, others.length);
      return core;
    }
    if (values[number] == TRUE) {
      return new int[0];
    }
    int before = assigned;
    assign(number, NONE);
    int clause = propagate();
    if (clause == NONE) {
      return new int[0];
    }
    BitSet behind = new BitSet();
    enter(clause, behind);
    int[] core = assumptionsBehind(behind);
    undo(before);
    return core;
  }

  private void enter(int clause, BitSet variables) {
    for (int at = clause + 1; at <= clause + clauses[clause]; at++) {
      variables.set(clauses[at] >> 1);
    }
  }

  /** The assumptions that the values of these variables follow from. */
  private int[] assumptionsBehind(BitSet variables) {
    int[] found = new int[assigned - settled];
    int count = 0;
    for (int i = assigned - 1; i >= settled; i--) {
      int variable = trail[i] >> 1;
      if (variables.get(variable)) {
        int reason = reasons[variable];
        if (reason == NONE) {
          found[count++] = literal(trail[i]);
        } else {
          enter(reason, variables);
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * Takes each of the literals that nothing stands against beside those before it.
   *
   * @return each of them, or its opposite
   */
  int[] greedily(int[] literals) {
    int[] chosen = new int[literals.length];
    for (int i = 0; i < literals.length; i++) {
      if (coreOfNext(literals[i]).length == 0) {
        chosen[i] = literals[i];
      } else {
        chosen[i] = -literals[i];
        coreOfNext(chosen[i]);
      }
    }
    undo(settled);
    return chosen;
  }
}
