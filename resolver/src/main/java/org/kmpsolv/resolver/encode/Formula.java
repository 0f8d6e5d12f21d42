package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/**
 * A dependency as a formula over literals, in negation normal form: only what is provided is
 * negated, never a whole. Immutable.
 */
public sealed interface Formula {

  /** A literal or a constant. */
  record Leaf(int literal) implements Formula {}

  /** All of them. */
  record All(List<? extends Formula> parts) implements Formula {}

  /** One of them. */
  record Any(List<? extends Formula> parts) implements Formula {}

  /**
   * Reads a dependency of the universe.
   *
   * @param literals the literal, or the constant, of each package
   */
  record Reader(Situation situation, IntUnaryOperator literals) {

    /**
     * The formula that holds where the dependency, which must be a meaning, is met (or is not met).
     */
    public Formula read(int meaning, boolean met) {
      Universe universe = situation.universe();
      Shape shape = universe.shape(meaning);
      return switch (shape) {
        case ALWAYS -> constant(met);
        case NAMESPACE ->
            situation.dependencies().isTrue(meaning) ? constant(met) : split(meaning, met);
        case PROVIDED -> provided(universe.set(universe.providerSet(meaning)), met);
        case AND -> join(met, left(meaning, met), right(meaning, met));
        case OR -> join(!met, left(meaning, met), right(meaning, met));
        case IF, UNLESS -> conditional(meaning, shape == Shape.IF, met);
      };
    }

    /**
     * The formula that holds where nothing is there with which a package conflicts by a dependency,
     * which must be a meaning. The package bears what it stands against alone, as in libsolv: of
     * the clauses of that formula the one that only says that the package is not there is none.
     * What a plan does not have in view counts there, too.
     */
    public Formula bearing(int id, int meaning) {
      Formula borne = folded(new Reader(situation, other -> other + 1).read(meaning, false));
      return besides(id + 1, borne);
    }

    /**
     * What the clauses of a formula over package ids, counted from 1, say beside a package that is
     * there, as a formula over the literals of those.
     */
    private Formula besides(int own, Formula formula) {
      if (formula instanceof Leaf leaf) {
        int other = Math.abs(leaf.literal());
        return other == own ? constant(true) : ofLiterals(leaf);
      }
      if (formula instanceof All all) {
        return new All(all.parts().stream().map(part -> besides(own, part)).toList());
      }
      List<? extends Formula> parts = ((Any) formula).parts();
      List<Formula> others = new ArrayList<>();
      parts.stream().filter(part -> !saysGone(own, part)).forEach(others::add);
      return others.isEmpty()
          ? new All(parts.stream().map(part -> besides(own, part)).toList())
          : new Any(others.stream().map(part -> besides(own, part)).toList());
    }

    /** Whether one of the clauses of a formula only says that a package is not there. */
    private static boolean saysGone(int own, Formula formula) {
      if (formula instanceof Leaf leaf) {
        return leaf.literal() == -own;
      }
      return formula instanceof All all
          ? all.parts().stream().anyMatch(part -> saysGone(own, part))
          : ((Any) formula).parts().stream().allMatch(part -> saysGone(own, part));
    }

    private Leaf ofLiterals(Leaf ofIds) {
      int id = Math.abs(ofIds.literal()) - 1;
      return id + 1 == Literals.TRUE ? ofIds : leaf(literals.applyAsInt(id), ofIds.literal() > 0);
    }

    /**
     * What was split is replaced: one of its packages goes, and one that takes its place is there.
     */
    private Formula split(int meaning, boolean met) {
      List<Formula> parts = new ArrayList<>();
      for (int id : situation.dependencies().splitFrom(meaning)) {
        List<Leaf> takers =
            situation.updates().takers(id).stream()
                .map(taker -> leaf(literals.applyAsInt(taker), met))
                .toList();
        Formula gone = leaf(literals.applyAsInt(id), !met);
        parts.add(join(met, gone, met ? new Any(takers) : new All(takers)));
      }
      return met ? new Any(parts) : new All(parts);
    }

    /**
     * Where the condition is as wanted then the left operand, else the last one, or what the lack
     * of an else means.
     */
    private Formula conditional(int meaning, boolean wanted, boolean met) {
      int otherwise = situation.universe().otherwise(meaning);
      Formula last =
          otherwise < 0
              ? constant(wanted == met)
              : read(situation.universe().meaning(otherwise), met);
      return new All(
          List.of(
              new Any(List.of(right(meaning, !wanted), left(meaning, met))),
              new Any(List.of(right(meaning, wanted), last))));
    }

    private Formula left(int meaning, boolean met) {
      return read(situation.universe().meaning(situation.universe().left(meaning)), met);
    }

    private Formula right(int meaning, boolean met) {
      return read(situation.universe().meaning(situation.universe().right(meaning)), met);
    }

    private static Formula join(boolean all, Formula one, Formula other) {
      return all ? new All(List.of(one, other)) : new Any(List.of(one, other));
    }

    private Formula provided(Ints members, boolean met) {
      List<Formula> parts = new ArrayList<>(members.size());
      for (int i = 0; i < members.size(); i++) {
        parts.add(leaf(literals.applyAsInt(members.get(i)), met));
      }
      return met ? new Any(parts) : new All(parts);
    }

    private static Leaf leaf(int literal, boolean met) {
      return new Leaf(met ? literal : -literal);
    }
  }

  private static Formula constant(boolean value) {
    return new Leaf(value ? Literals.TRUE : Literals.FALSE);
  }

  /** The same without constants, and with no part that is of its own kind or there twice. */
  private static Formula folded(Formula formula) {
    if (formula instanceof Leaf) {
      return formula;
    }
    boolean all = formula instanceof All;
    Set<Formula> parts = new LinkedHashSet<>();
    for (Formula each : formula instanceof Any any ? any.parts() : ((All) formula).parts()) {
      Formula part = folded(each);
      if (part.equals(constant(!all))) {
        return part;
      }
      if (part instanceof All same && all) {
        parts.addAll(same.parts());
      } else if (part instanceof Any same && !all) {
        parts.addAll(same.parts());
      } else if (!part.equals(constant(all))) {
        parts.add(part);
      }
    }
    if (parts.size() == 1) {
      return parts.iterator().next();
    }
    List<Formula> list = List.copyOf(parts);
    return parts.isEmpty() ? constant(all) : all ? new All(list) : new Any(list);
  }
}
