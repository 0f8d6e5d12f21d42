package org.kmpsolv.resolver.oracle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.metadata.model.RichDependency.Operator;

/** Makes dependencies at random, of each kind what packages really have of it. */
final class DependencyGenerator {
  static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "kernel");
  static final List<String> CAPABILITIES = List.of("x", "y", "kmod(z.ko)");

  private static final List<Comparison> COMPARISONS =
      List.of(
          Comparison.EQUAL,
          Comparison.EQUAL,
          Comparison.LESS,
          Comparison.LESS_OR_EQUAL,
          Comparison.GREATER,
          Comparison.GREATER_OR_EQUAL,
          Comparison.GREATER_OR_EQUAL);

  private final Dice dice;
  private final List<String> names;
  private final List<String> targets;

  /** Names are sought among those, for the most part. */
  DependencyGenerator(Dice dice, List<String> names) {
    this.dice = dice;
    this.names = names;
    this.targets = Stream.of(names, names, names, CAPABILITIES).flatMap(List::stream).toList();
  }

  /** Always itself, as rpm writes it. */
  Set<Dependency> provides(String name, Evr evr) {
    Set<Dependency> provides = several(35, this::provided);
    provides.add(new Relation(name, Comparison.EQUAL, evr));
    return provides;
  }

  private Relation provided() {
    Relation plain = Relation.of(dice.pick(CAPABILITIES));
    if (dice.chance(10)) {
      plain = Relation.of(dice.pick(names));
    }
    return dice.chance(50) ? plain : versioned(plain, dice.chance(90));
  }

  Set<Dependency> requires() {
    return several(
        55,
        () ->
            switch (dice.below(25)) {
              case 0 -> Relation.of("rpmlib(CompressedFileNames)");
              case 1 -> Relation.of("nothing");
              case 2, 3, 4, 5 -> rich(2, List.of(Operator.values()));
              default -> relation();
            });
  }

  /**
   * Rich ones say nothing of the package itself: what a negation of that would mean, nobody knows.
   */
  Set<Dependency> conflicts(Set<Dependency> provided) {
    Set<Dependency> conflicts = conflicts();
    conflicts.removeIf(each -> each instanceof RichDependency rich && speaksOf(rich, provided));
    return conflicts;
  }

  private static boolean speaksOf(Dependency dependency, Set<Dependency> provided) {
    if (dependency instanceof RichDependency rich) {
      Dependency otherwise = rich.otherwise();
      return speaksOf(rich.left(), provided)
          || speaksOf(rich.right(), provided)
          || (otherwise != null && speaksOf(otherwise, provided));
    }
    return provided.stream()
        .anyMatch(each -> ((Relation) each).name().equals(((Relation) dependency).name()));
  }

  private Set<Dependency> conflicts() {
    return several(
        15,
        () ->
            switch (dice.below(12)) {
              case 0 -> rich(1, List.of(Operator.AND, Operator.OR, Operator.UNLESS));
              case 1 -> rich(0, List.of(Operator.WITH, Operator.WITHOUT));
              case 2 -> Relation.of("otherproviders(" + dice.pick(CAPABILITIES) + ")");
              default -> relation();
            });
  }

  Set<Dependency> obsoletes() {
    return several(
        12,
        () -> {
          Relation plain = Relation.of(dice.pick(names));
          return dice.chance(40) ? plain : versioned(plain, false);
        });
  }

  Set<Dependency> recommends() {
    return several(35, () -> dice.chance(12) ? rich(1, List.of(Operator.values())) : relation());
  }

  Set<Dependency> supplements() {
    return several(
        20,
        () ->
            switch (dice.below(10)) {
              case 0, 1 -> Relation.of("packageand(" + target() + ":" + target() + ")");
              case 2, 3, 4 -> Relation.of("modalias(" + glob() + ")");
              case 5, 6 -> Relation.of("modalias(" + target() + ":" + glob() + ")");
              case 7 -> rich(1, List.of(Operator.AND, Operator.OR, Operator.WITH));
              default -> relation();
            });
  }

  private String glob() {
    return dice.pick(List.of("pci:v1d*", "pci:v?d1", "pci:v1d[12]", "pci:v1d[3-9]", "usb:v2*"));
  }

  /** So many times in a hundred one, and again so many one more. */
  private Set<Dependency> several(int percent, Supplier<Dependency> one) {
    Set<Dependency> several = new LinkedHashSet<>();
    while (dice.chance(percent)) {
      several.add(one.get());
    }
    return several;
  }

  private String target() {
    return dice.pick(targets);
  }

  private Relation relation() {
    Relation plain = Relation.of(target());
    return dice.chance(60) ? plain : versioned(plain, false);
  }

  private Relation versioned(Relation plain, boolean exactly) {
    Comparison comparison = exactly ? Comparison.EQUAL : dice.pick(COMPARISONS);
    String version = Integer.toString(1 + dice.below(3));
    String release = dice.chance(70) ? "" : "-" + (1 + dice.below(2));
    return new Relation(plain.name(), comparison, Evr.parse(version + release));
  }

  private Dependency rich(int depth, List<Operator> operators) {
    Operator operator = dice.pick(operators);
    if (operator == Operator.WITH || operator == Operator.WITHOUT) {
      return new RichDependency(operator, relation(), relation(), null);
    }
    boolean otherwise = (operator == Operator.IF || operator == Operator.UNLESS) && dice.chance(40);
    return new RichDependency(
        operator,
        operand(depth, operators),
        operand(depth, operators),
        otherwise ? operand(depth, operators) : null);
  }

  private Dependency operand(int depth, List<Operator> operators) {
    return depth > 0 && dice.chance(30) ? rich(depth - 1, operators) : relation();
  }
}
