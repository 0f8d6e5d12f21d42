package org.kmpsolv.resolver.rule;

import org.kmpsolv.metadata.universe.Universe;

/** What a new package obsoletes goes. */
public record Obsoletes(int id, int obsoleted) implements Rule {
  @Override
  public String tell(Universe universe) {
    return universe.nevra(id) + " obsoletes " + universe.nevra(obsoleted);
  }
}
