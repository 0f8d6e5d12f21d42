package org.kmpsolv.resolver.rule;

import org.kmpsolv.metadata.universe.Universe;

/**
 * What a package conflicts with is not there.
 *
 * @param with the package that it excludes, or {@link #NOBODY} for a rich dependency
 */
public record Conflicts(int id, int dependency, int with) implements Rule {
  /** Of a dependency that no single package meets. */
  public static final int NOBODY = -1;

  @Override
  public String tell(Universe universe) {
    String what = universe.nevra(id) + " conflicts with '" + universe.dependency(dependency) + "'";
    return with == NOBODY ? what : what + " provided by " + universe.nevra(with);
  }
}
