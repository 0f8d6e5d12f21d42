package org.kmpsolv.scenarios.testcase;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;

/** Finds the packages that a dependency of a job means, among those of a universe. */
final class PackageMatcher {
  /** Stands between a name and its architecture. */
  static final String ARCHITECTURE = ".";

  private final Universe universe;

  PackageMatcher(Universe universe) {
    this.universe = universe;
  }

  /** Those of that name, version and architecture. */
  BitSet named(DependencyTree tree) {
    BitSet found = new BitSet();
    names(tree)
        .flatMapToInt(name -> universe.packagesNamed(name).stream())
        .filter(id -> isNamed(id, tree))
        .forEach(found::set);
    return found;
  }

  /** No others are meant: real test cases have thousands of jobs, among as many packages. */
  private static Stream<String> names(DependencyTree tree) {
    if (!(tree instanceof Joined joined)) {
      return tree instanceof Name name ? Stream.of(name.text()) : Stream.of();
    }
    return joined.isComparison() || joined.is(ARCHITECTURE)
        ? names(joined.left())
        : Stream.concat(names(joined.left()), names(joined.right()));
  }

  /** Whether it is of that name, version and architecture. */
  boolean isNamed(int id, DependencyTree tree) {
    if (!(tree instanceof Joined joined)) {
      return tree instanceof Name name && universe.name(id).equals(name.text());
    }
    if (joined.isComparison()) {
      return isNamed(id, joined.left()) && isVersion(universe.evr(id), joined);
    }
    return switch (joined.operator()) {
      case ARCHITECTURE -> isNamed(id, joined.left()) && isArchitecture(id, joined.right());
      case "&", "+" -> isNamed(id, joined.left()) && isNamed(id, joined.right());
      case "|" -> isNamed(id, joined.left()) || isNamed(id, joined.right());
      case "-" -> isNamed(id, joined.left()) && !isNamed(id, joined.right());
      default -> false;
    };
  }

  private static boolean isVersion(Evr evr, Joined joined) {
    Comparison comparison = comparison(joined.operator());
    return joined.right() instanceof Name version
        && (comparison == Comparison.ANY
            || Comparison.overlaps(Comparison.EQUAL, evr, comparison, Evr.parse(version.text())));
  }

  private boolean isArchitecture(int id, DependencyTree architecture) {
    return architecture instanceof Name name && universe.arch(id).equals(name.text());
  }

  /** Those that provide it. */
  BitSet providing(DependencyTree tree) {
    Relation relation = relation(tree);
    if (relation != null) {
      BitSet found = new BitSet();
      IntStream.of(universe.providers(relation)).forEach(found::set);
      return found;
    }
    if (!(tree instanceof Joined joined)) {
      return new BitSet();
    }
    if (joined.isComparison() && joined.left() instanceof Joined left && left.is(ARCHITECTURE)) {
      return ofArchitecture(
          providing(new Joined(left.left(), joined.operator(), joined.right())), left.right());
    }
    BitSet found = providing(joined.left());
    switch (joined.operator()) {
      case ARCHITECTURE -> found = ofArchitecture(found, joined.right());
      case "+" -> found.and(providing(joined.right()));
      case "-" -> found.andNot(providing(joined.right()));
      case "&", "|" -> found.or(providing(joined.right()));
      default -> found.clear();
    }
    return found;
  }

  private BitSet ofArchitecture(BitSet packages, DependencyTree architecture) {
    BitSet found = new BitSet();
    packages.stream().filter(id -> isArchitecture(id, architecture)).forEach(found::set);
    return found;
  }

  /** A dependency that is a name, with or without a version; null where it is more. */
  static @Nullable Relation relation(DependencyTree tree) {
    if (tree instanceof Name name) {
      return Relation.of(name.text());
    }
    if (tree instanceof Joined joined
        && joined.isComparison()
        && joined.left() instanceof Name name
        && joined.right() instanceof Name version) {
      Comparison comparison = comparison(joined.operator());
      return comparison == Comparison.ANY
          ? Relation.of(name.text())
          : new Relation(name.text(), comparison, Evr.parse(version.text()));
    }
    return null;
  }

  private static Comparison comparison(String operator) {
    Comparison comparison = Comparison.ofSymbol(operator);
    // "<=>" asks for nothing.
    return comparison == null ? Comparison.ANY : comparison;
  }
}
