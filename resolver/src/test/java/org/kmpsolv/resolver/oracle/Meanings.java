package org.kmpsolv.resolver.oracle;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.metadata.model.RichDependency.Operator;

/** What dependencies mean in a small universe: who provides them, and which states meet them. */
final class Meanings {
  private final SmallUniverse universe;

  Meanings(SmallUniverse universe) {
    this.universe = universe;
  }

  /** The states that meet a dependency. */
  IntPredicate met(Dependency dependency) {
    return dependency instanceof RichDependency rich ? met(rich) : met((Relation) dependency);
  }

  private IntPredicate met(RichDependency rich) {
    IntPredicate left = met(rich.left());
    IntPredicate right = met(rich.right());
    Dependency otherwise = rich.otherwise();
    return switch (rich.operator()) {
      case AND -> left.and(right);
      case OR -> left.or(right);
      case IF ->
          left.and(right).or(right.negate().and(otherwise == null ? s -> true : met(otherwise)));
      case UNLESS ->
          left.and(right.negate()).or(right.and(otherwise == null ? s -> false : met(otherwise)));
      case WITH, WITHOUT -> anyOf(providers(rich));
    };
  }

  private IntPredicate met(Relation relation) {
    if (relation.name().startsWith("rpmlib(")) {
      return state -> true;
    }
    String modalias = inside("modalias", relation);
    if (modalias != null) {
      return modalias(modalias);
    }
    String packageAnd = inside("packageand", relation);
    if (packageAnd != null) {
      return Stream.of(packageAnd.split(":"))
          .map(Relation::of)
          .map(this::met)
          .reduce(state -> true, IntPredicate::and);
    }
    String otherProviders = inside("otherproviders", relation);
    if (otherProviders != null) {
      return met(Relation.of(otherProviders));
    }
    return anyOf(providers(relation));
  }

  /**
   * A clause: one of some packages is there, or one of others is not.
   *
   * @param there the former, as bits
   * @param gone the latter
   */
  record Clause(int there, int gone) {
    boolean holds(int state) {
      return (state & there) != 0 || (~state & gone) != 0;
    }

    private Clause or(Clause other) {
      return new Clause(there | other.there, gone | other.gone);
    }
  }

  /** The clauses that say that a dependency is met, or is not, each operand's taken as it is. */
  List<Clause> clauses(Dependency dependency, boolean met) {
    if (isOfOnePackage(dependency)) {
      return ofOnePackage(dependency, met);
    }
    RichDependency rich = (RichDependency) dependency;
    List<Clause> left = clauses(rich.left(), met);
    return switch (rich.operator()) {
      case AND -> joined(met, left, clauses(rich.right(), met));
      case OR -> joined(!met, left, clauses(rich.right(), met));
      case IF -> conditional(rich, true, met);
      case UNLESS -> conditional(rich, false, met);
      case WITH, WITHOUT -> throw new IllegalStateException("of one package: " + rich);
    };
  }

  private List<Clause> conditional(RichDependency rich, boolean wanted, boolean met) {
    Dependency otherwise = rich.otherwise();
    return joined(
        true,
        joined(false, clauses(rich.right(), !wanted), clauses(rich.left(), met)),
        joined(
            false,
            clauses(rich.right(), wanted),
            otherwise == null ? constant(wanted == met) : clauses(otherwise, met)));
  }

  private List<Clause> ofOnePackage(Dependency dependency, boolean met) {
    if (met(dependency).test(0) || !met(dependency).test(-1)) {
      return constant(met(dependency).test(0) == met);
    }
    int packages = universe.where(i -> met(dependency).test(1 << i));
    return met
        ? List.of(new Clause(packages, 0))
        : SmallUniverse.members(packages).mapToObj(i -> new Clause(0, 1 << i)).toList();
  }

  private static List<Clause> constant(boolean value) {
    return value ? List.of() : List.of(new Clause(0, 0));
  }

  /** Where what must be met is met by nothing, nothing else is said of the rest. */
  private static List<Clause> joined(boolean all, List<Clause> one, List<Clause> other) {
    if (all && (one.equals(constant(false)) || other.equals(constant(false)))) {
      return constant(false);
    }
    return all
        ? Stream.concat(one.stream(), other.stream()).toList()
        : one.stream().flatMap(each -> other.stream().map(each::or)).toList();
  }

  private static IntPredicate anyOf(int providers) {
    return state -> (state & providers) != 0;
  }

  private static @Nullable String inside(String namespace, Relation relation) {
    String name = relation.name();
    return name.startsWith(namespace + "(") && name.endsWith(")")
        ? name.substring(namespace.length() + 1, name.length() - 1)
        : null;
  }

  /** {@code GLOB}, or {@code PACKAGE:GLOB}, where the glob itself has one colon. */
  private IntPredicate modalias(String text) {
    int colon = text.indexOf(':');
    if (text.indexOf(':', colon + 1) >= 0) {
      return met(Relation.of(text.substring(0, colon))).and(modalias(text.substring(colon + 1)));
    }
    boolean present =
        universe.request().hardware().stream().anyMatch(device -> Glob.matches(text, device));
    return state -> present;
  }

  /**
   * Whether there are packages that meet it, if nothing else stood against them: what nobody offers
   * cannot be missed.
   */
  boolean isOffered(Dependency dependency) {
    if (isOfOnePackage(dependency)) {
      return met(dependency).test(-1);
    }
    RichDependency rich = (RichDependency) dependency;
    boolean left = isOffered(rich.left());
    boolean right = isOffered(rich.right());
    Dependency otherwise = rich.otherwise();
    return switch (rich.operator()) {
      case AND -> left && right;
      case OR -> left || right;
      case IF -> otherwise == null || isOffered(otherwise) || (left && right);
      case UNLESS -> left || (otherwise != null && right && isOffered(otherwise));
      case WITH, WITHOUT -> throw new IllegalStateException("of one package: " + rich);
    };
  }

  /** Whether it is met by single packages, not by several together. */
  static boolean isOfOnePackage(Dependency dependency) {
    return !(dependency instanceof RichDependency rich)
        || rich.operator() == Operator.WITH
        || rich.operator() == Operator.WITHOUT;
  }

  /** The packages each of which meets the dependency alone. */
  int providers(Dependency dependency) {
    if (dependency instanceof Relation relation) {
      return universe.where(i -> provides(universe.packages().get(i), relation));
    }
    RichDependency rich = (RichDependency) dependency;
    int left = providers(rich.left());
    int right = providers(rich.right());
    return switch (rich.operator()) {
      case WITH -> left & right;
      case WITHOUT -> left & ~right;
      case OR -> left | right;
      case AND, IF, UNLESS -> throw new IllegalArgumentException("not of one package: " + rich);
    };
  }

  private static boolean provides(SmallPackage candidate, Relation wanted) {
    List<Dependency> provides = candidate.info().dependencies(DependencyKind.PROVIDES);
    return provides.stream()
        .map(Relation.class::cast)
        .anyMatch(provided -> provided.name().equals(wanted.name()) && overlap(provided, wanted));
  }

  private static boolean overlap(Relation provided, Relation wanted) {
    if (provided.evr() == null || wanted.evr() == null) {
      return true;
    }
    return Words.isNeeded(provided.evr(), wanted.evr())
        ? Words.overlap(provided, wanted)
        : VersionRange.of(provided).overlaps(VersionRange.of(wanted));
  }
}
