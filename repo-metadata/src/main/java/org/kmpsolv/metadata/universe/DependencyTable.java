package org.kmpsolv.metadata.universe;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.metadata.section.SectionReader;
import org.kmpsolv.metadata.section.SectionWriter;

/**
 * Dependencies as dense ids, four ints each: the operator; the left and the right operand; what
 * stands after {@code else}, or -1. Of a relation the operator is the ordinal of its comparison,
 * and the operands are the string ids of its name and its version. Of a rich dependency the
 * operator is {@link #RICH} plus the ordinal of its own, and the operands are dependencies.
 * Immutable.
 */
record DependencyTable(IntBuffer cells, StringTable strings) {
  static final int RICH = 16;
  private static final int WIDTH = 4;
  private static final Comparison[] COMPARISONS = Comparison.values();
  private static final RichDependency.Operator[] OPERATORS = RichDependency.Operator.values();

  static DependencyTable read(SectionReader in, StringTable strings) {
    return new DependencyTable(in.ints(), strings);
  }

  void write(SectionWriter out) {
    out.add(cells);
  }

  int size() {
    return cells.limit() / WIDTH;
  }

  boolean isRich(int id) {
    return cells.get(id * WIDTH) >= RICH;
  }

  RichDependency.Operator operator(int id) {
    return OPERATORS[cells.get(id * WIDTH) - RICH];
  }

  int left(int id) {
    return cells.get(id * WIDTH + 1);
  }

  int right(int id) {
    return cells.get(id * WIDTH + 2);
  }

  int otherwise(int id) {
    return cells.get(id * WIDTH + 3);
  }

  Dependency get(int id) {
    if (isRich(id)) {
      int otherwise = otherwise(id);
      return new RichDependency(
          operator(id), get(left(id)), get(right(id)), otherwise < 0 ? null : get(otherwise));
    }
    return relation(id);
  }

  Relation relation(int id) {
    Comparison comparison = COMPARISONS[cells.get(id * WIDTH)];
    return new Relation(
        strings.get(left(id)),
        comparison,
        comparison == Comparison.ANY ? null : Evr.parse(strings.get(right(id))));
  }

  /** Gives each dependency an id, operands before what holds them. */
  static final class Builder {
    private static final int NONE = -1;

    private final StringTable.Builder strings;
    private final DependencyNumbers numbers;
    private final Dependency[] numbered;
    private int[] idOfNumber = {};
    private final List<Dependency> values = new ArrayList<>();
    private final IntsBuilder cells = new IntsBuilder();

    /**
     * @param numbered the dependencies that have numbers by now, by number
     */
    Builder(StringTable.Builder strings, DependencyNumbers numbers, Dependency[] numbered) {
      this.strings = strings;
      this.numbers = numbers;
      this.numbered = numbered;
    }

    int intern(Dependency dependency) {
      return intern(dependency, numbers.of(dependency));
    }

    /** That of a dependency which had its number from the first. */
    int intern(int number) {
      return intern(numbered[number], number);
    }

    private int intern(Dependency dependency, int number) {
      if (number >= idOfNumber.length) {
        int known = idOfNumber.length;
        idOfNumber = Arrays.copyOf(idOfNumber, Math.max(number + 1, known * 2));
        Arrays.fill(idOfNumber, known, idOfNumber.length, NONE);
      }
      if (idOfNumber[number] == NONE) {
        int id = enter(dependency);
        idOfNumber[number] = id;
      }
      return idOfNumber[number];
    }

    private int enter(Dependency dependency) {
      int operator;
      int left;
      int right;
      int otherwise = -1;
      if (dependency instanceof Relation relation) {
        operator = relation.comparison().ordinal();
        left = strings.intern(relation.name());
        Evr evr = relation.evr();
        right = evr == null ? 0 : strings.intern(evr.toString());
      } else {
        RichDependency rich = (RichDependency) dependency;
        operator = RICH + rich.operator().ordinal();
        left = intern(rich.left());
        right = intern(rich.right());
        @Nullable Dependency last = rich.otherwise();
        otherwise = last == null ? -1 : intern(last);
      }
      int id = values.size();
      values.add(dependency);
      cells.add(operator);
      cells.add(left);
      cells.add(right);
      cells.add(otherwise);
      return id;
    }

    boolean isRelation(int id) {
      return cells.get(id * WIDTH) < RICH;
    }

    /** As in the table. */
    int left(int id) {
      return cells.get(id * WIDTH + 1);
    }

    /** The operands of a rich dependency; none of a relation. */
    IntStream operands(int id) {
      int first = id * WIDTH;
      return isRelation(id)
          ? IntStream.empty()
          : IntStream.of(cells.get(first + 1), cells.get(first + 2), cells.get(first + 3))
              .filter(operand -> operand >= 0);
    }

    /** The dependencies by id. */
    Dependency[] values() {
      return values.toArray(new Dependency[0]);
    }

    DependencyTable build(StringTable table) {
      return new DependencyTable(IntBuffer.wrap(cells.toArray()), table);
    }
  }
}
