package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.slice.Slice;

/**
 * The variable of each package of the slice: it holds where the package is installed after the
 * plan. For a package outside the slice that is known, and told by the constants.
 */
public final class Literals {
  /** Of what holds in every plan. */
  public static final int TRUE = Integer.MAX_VALUE;

  /** Of what holds in no plan. */
  public static final int FALSE = -TRUE;

  private final int[] variables;
  private final int[] packages;
  private final Slice slice;
  private final Situation situation;

  private Literals(int[] variables, int[] packages, Slice slice, Situation situation) {
    this.variables = variables;
    this.packages = packages;
    this.slice = slice;
    this.situation = situation;
  }

  /**
   * Gives each package of the slice a variable, the first ones of the sink, in the order of the
   * packages.
   */
  static Literals of(Slice slice, Situation situation, RuleSink sink) {
    Universe universe = situation.universe();
    int[] packages = slice.packages().toArray();
    int[] variables = new int[universe.packageCount()];
    for (int id : packages) {
      variables[id] = sink.newVariable(situation.isInstalled(id));
    }
    return new Literals(variables, packages, slice, situation);
  }

  /** The literal that holds where the package is installed after the plan, or a constant. */
  public int of(int id) {
    int variable = variables[id];
    if (variable != 0) {
      return variable;
    }
    return situation.isInstalled(id) ? TRUE : FALSE;
  }

  /** The same for each of several packages, in their order; a list of its own. */
  List<Integer> of(Collection<Integer> ids) {
    List<Integer> literals = new ArrayList<>(ids.size());
    ids.forEach(id -> literals.add(of(id)));
    return literals;
  }

  /** The same of those that are not released: what goes by itself soon stands for nothing. */
  List<Integer> ofUnreleased(Collection<Integer> ids) {
    return of(ids.stream().filter(id -> !isReleased(id)).toList());
  }

  /** Whether an installed package may go although nobody asked it to. */
  boolean mayGo(int id) {
    return situation.mayGo(id) || isReleased(id);
  }

  /** Whether it is installed and only what is asked to go needed it. */
  boolean isReleased(int id) {
    return slice.isReleased(id);
  }

  /** Whether anything is needed by what is asked to go alone. */
  boolean anyReleased() {
    return Arrays.stream(packages).anyMatch(this::isReleased);
  }

  /** The packages that have a variable, ascending. */
  public int[] packages() {
    return packages.clone();
  }

  /** As an array. */
  static int[] ints(List<Integer> literals) {
    int[] array = new int[literals.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = literals.get(i);
    }
    return array;
  }

  static int not(int literal) {
    return -literal;
  }

  /** The clause without what is false; null where something in it is true anyway. */
  static int @org.jspecify.annotations.Nullable [] simplified(int... literals) {
    int count = 0;
    int[] kept = new int[literals.length];
    for (int literal : literals) {
      if (literal == TRUE) {
        return null;
      }
      if (literal != FALSE) {
        kept[count++] = literal;
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
