package org.kmpsolv.resolver.rule;

import org.kmpsolv.metadata.universe.Universe;

/**
 * A module that serves the running kernel today does so on the kernel that boots after the plan.
 */
public record Coverage(String module, int kernel, String release) implements Rule {
  @Override
  public String tell(Universe universe) {
    return "module "
        + module
        + ", which serves the running kernel, must serve kernel "
        + release
        + " where that boots";
  }
}
