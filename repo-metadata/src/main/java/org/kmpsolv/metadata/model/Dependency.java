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
}
