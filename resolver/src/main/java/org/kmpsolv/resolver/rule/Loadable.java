package org.kmpsolv.resolver.rule;

import org.kmpsolv.metadata.universe.Universe;

/** A KMP that the plan installs is loadable on a kernel of the plan. */
public record Loadable(int id) implements Rule {
  @Override
  public String tell(Universe universe) {
    return universe.nevra(id) + " loads only on a kernel that exports all its symbols";
  }
}
