package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import java.util.List;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;

/**
 * What dependencies of any strength lead to: libsolv makes rules for those packages alone, and
 * knows of no better architecture of a name where that is not among them.
 */
final class Around {
  private final SmallUniverse universe;
  private final Meanings meanings;
  private final int possible;

  /**
   * @param possible what is installed, or for this machine at all
   */
  Around(SmallUniverse universe, Meanings meanings, int possible) {
    this.universe = universe;
    this.meanings = meanings;
    this.possible = possible;
  }

  /** The packages around some, with these. */
  int of(int start) {
    int before = start & possible;
    int after = next(before);
    while (after != before) {
      before = after;
      after = next(before);
    }
    return after;
  }

  private int next(int found) {
    int led =
        members(found)
            .map(i -> required(i) | about(i, DependencyKind.RECOMMENDS))
            .reduce(0, (one, other) -> one | other);
    int wishing = universe.where(i -> (about(i, DependencyKind.SUPPLEMENTS) & found) != 0);
    return found | ((led | wishing) & possible);
  }

  /** The packages that could meet what a package requires, but for what it meets itself. */
  private int required(int index) {
    return dependencies(index, DependencyKind.REQUIRES)
        .flatMap(each -> meanings.clauses(each, true).stream())
        .mapToInt(Meanings.Clause::there)
        .filter(there -> (there & 1 << index) == 0)
        .reduce(0, (one, other) -> one | other);
  }

  private Stream<Dependency> dependencies(int index, DependencyKind kind) {
    return universe.packages().get(index).info().dependencies(kind).stream();
  }

  /** The packages that a package's dependencies of a kind name. */
  private int about(int index, DependencyKind kind) {
    return dependencies(index, kind)
        .mapToInt(each -> named(meanings, each))
        .reduce(0, (one, other) -> one | other);
  }

  /** The packages that a dependency names in any of its parts. */
  static int named(Meanings meanings, Dependency dependency) {
    return leaves(dependency).mapToInt(meanings::providers).reduce(0, (one, other) -> one | other);
  }

  private static Stream<Relation> leaves(Dependency dependency) {
    if (dependency instanceof RichDependency rich) {
      Dependency otherwise = rich.otherwise();
      return Stream.concat(
          Stream.concat(leaves(rich.left()), leaves(rich.right())),
          otherwise == null ? Stream.of() : leaves(otherwise));
    }
    Relation relation = (Relation) dependency;
    String name = relation.name();
    int open = name.indexOf('(');
    String inside = open < 0 ? "" : name.substring(open + 1, name.length() - 1);
    return switch (open < 0 ? "" : name.substring(0, open)) {
      case "packageand" -> List.of(inside.split(":")).stream().map(Relation::of);
      case "otherproviders" -> Stream.of(Relation.of(inside));
      case "modalias" -> Stream.of(Relation.of(inside.substring(0, inside.indexOf(':'))));
      default -> Stream.of(relation);
    };
  }
}
