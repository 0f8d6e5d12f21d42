package org.kmpsolv.metadata.model;

/**
 * What a package provides, requires, conflicts with and so on: a {@link Relation} (a capability,
 * perhaps with a version range) or a {@link RichDependency}. Immutable; {@code toString} writes it
 * as rpm does.
 */
public sealed interface Dependency permits Relation, RichDependency {

  /**
   * Reads a dependency as rpm writes it: {@code name}, {@code name >= 1:2-3} or {@code (a and b)}.
   *
   * @throws IllegalArgumentException where a rich dependency is malformed, with the place in the
   *     text
   */
  static Dependency parse(String text) {
    return DependencyParser.parse(text);
  }

  /**
   * Both dependencies, as rpm writes them: a package and a modalias are one name there, {@code
   * modalias(kernel-default:pci:v8086*)}, which libsolv takes apart.
   */
  static Dependency both(Dependency left, Dependency right) {
    if (left instanceof Relation what
        && right instanceof Relation modalias
        && what.evr() == null
        && what.name().indexOf(':') < 0
        && modalias.evr() == null
        && modalias.name().startsWith("modalias(")
        && modalias.name().indexOf(':') >= 0) {
      return Relation.of(
          "modalias(" + what.name() + ":" + modalias.name().substring("modalias(".length()));
    }
    return new RichDependency(RichDependency.Operator.AND, left, right, null);
  }
}
