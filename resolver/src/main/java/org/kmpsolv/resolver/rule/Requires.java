package org.kmpsolv.resolver.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;

/**
 * What a package requires is provided. Requirements of one package that have the same providers are
 * one rule.
 *
 * @param set the provider set of what is required; -1 where it is a rich dependency
 * @param dependency the rich dependency; -1 where there is a provider set
 */
public record Requires(int id, int set, int dependency) implements Rule {
  private static final int SHOWN = 3;

  /** All requirements of the package that have these providers. */
  public static Requires ofSet(int id, int set) {
    return new Requires(id, set, -1);
  }

  /** One rich requirement. */
  public static Requires rich(int id, int dependency) {
    return new Requires(id, -1, dependency);
  }

  /** The requirements that are meant. */
  public List<Integer> dependencies(Universe universe) {
    return set < 0
        ? List.of(dependency)
        : universe.dependencies(id, DependencyKind.REQUIRES).stream()
            .filter(other -> universe.providerSet(universe.meaning(other)) == set)
            .boxed()
            .toList();
  }

  /** The requirements in words, like ones counted once. */
  public String capabilities(Universe universe) {
    List<Integer> all = dependencies(universe);
    String shown =
        all.stream()
            .limit(SHOWN)
            .map(other -> "'" + universe.dependency(other) + "'")
            .collect(Collectors.joining(", "));
    return all.size() <= SHOWN ? shown : all.size() + " capabilities, first: " + shown;
  }

  @Override
  public String tell(Universe universe) {
    return set >= 0 && universe.set(set).isEmpty()
        ? "nothing provides " + capabilities(universe) + " needed by " + universe.nevra(id)
        : universe.nevra(id) + " requires " + capabilities(universe);
  }
}
