package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/**
 * A dependency as a formula over literals, in negation normal form: only what is provided is
 * negated, never a whole. Immutable.
 */
public sealed interface Formula {

  /** Whether it holds where the predicate tells which literals do. */
  default boolean holds(IntPredicate literal) {
    if (this instanceof All all) {
      return all.parts().stream().allMatch(part -> part.holds(literal));
    }
    if (this instanceof Any any) {
      return any.parts().stream().anyMatch(part -> part.holds(literal));
    }
    int leaf = ((Leaf) this).literal();
    return leaf == Literals.TRUE || (leaf != Literals.FALSE && literal.test(leaf));
  }

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
     * The formula that holds where a package has what it requires by a dependency, which must be a
     * meaning. What is installed and lacks something already is left as it is, as in libsolv: of
     * the clauses of that formula those that did not hold are none.
     */
    public Formula required(int id, int meaning) {
      return situation.isLeftAsIs(id) && !situation.dependencies().isMetBefore(meaning)
          ? ofLiterals(kept(ofIds(meaning, true)))
          : read(meaning, true);
    }

    /**
     * The packages with each of which alone a package cannot have what it requires by a dependency,
     * which must be a meaning, whatever else is there: conditions of what nobody has.
     */
    public IntStream ruledOut(int id, int meaning) {
      Formula required = ofIds(meaning, true);
      Formula asked = situation.isLeftAsIs(id) ? folded(kept(required)) : required;
      return (asked instanceof All all ? all.parts() : List.of(asked))
          .stream()
              .filter(part -> part instanceof Leaf leaf && isRuledOut(leaf.literal()))
              .mapToInt(part -> -((Leaf) part).literal() - 1);
    }

    private static boolean isRuledOut(int literal) {
      return literal < 0 && !isConstant(literal);
    }

    /**
     * The formula that holds where nothing is there with which a package conflicts by a dependency,
     * which must be a meaning. The package bears what it stands against alone, as in libsolv: of
     * the clauses of that formula the one that only says that the package is not there is none, nor
     * are, where it is installed, those that did not hold. What a plan does not have in view counts
     * there, too.
     */
    public Formula bearing(int id, int meaning) {
      Formula borne = ofIds(meaning, false);
      boolean stood = situation.isLeftAsIs(id) && situation.dependencies().isMetBefore(meaning);
      return ofLiterals(besides(id + 1, stood ? kept(borne) : borne));
    }

    /** A formula over package ids, counted from 1. */
    private Formula ofIds(int meaning, boolean met) {
      return folded(new Reader(situation, id -> id + 1).read(meaning, met));
    }

    /** What those clauses of a formula over package ids say that held before the plan. */
    private Formula kept(Formula formula) {
      if (formula.holds(literal -> situation.isInstalled(Math.abs(literal) - 1) == literal > 0)) {
        return formula;
      }
      if (formula instanceof All all) {
        return new All(all.parts().stream().map(this::kept).toList());
      }
      if (formula instanceof Any any) {
        // A clause of it takes one clause of each part, and held where one of those did.
        List<Formula> kept = new ArrayList<>();
        for (Formula part : any.parts()) {
          if (!(part instanceof Leaf)) {
            List<Formula> either = new ArrayList<>(any.parts());
            either.replaceAll(each -> each == part ? kept(part) : each);
            kept.add(new Any(either));
          }
        }
        return new All(kept);
      }
      return constant(true);
    }

    /** What the clauses of a formula over package ids say beside a package that is there. */
    private static Formula besides(int own, Formula formula) {
      if (formula instanceof Leaf leaf) {
        return Math.abs(leaf.literal()) == own ? constant(true) : leaf;
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

    private Formula ofLiterals(Formula ofIds) {
      if (ofIds instanceof Leaf leaf) {
        int id = Math.abs(leaf.literal()) - 1;
        return isConstant(leaf.literal())
            ? leaf
            : leaf(literals.applyAsInt(id), leaf.literal() > 0);
      }
      return ofIds instanceof All all
          ? new All(all.parts().stream().map(this::ofLiterals).toList())
          : new Any(((Any) ofIds).parts().stream().map(this::ofLiterals).toList());
    }

    private static boolean isConstant(int literal) {
      return Math.abs(literal) == Literals.TRUE;
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
