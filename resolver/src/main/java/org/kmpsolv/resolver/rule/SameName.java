package org.kmpsolv.resolver.rule;

import org.kmpsolv.metadata.universe.Universe;

/** One version and architecture of a name at a time. */
public record SameName(int one, int other) implements Rule {
  @Override
  public String tell(Universe universe) {
    return universe.nevra(one)
        + " and "
        + universe.nevra(other)
        + " cannot be installed at the same time";
  }
}
