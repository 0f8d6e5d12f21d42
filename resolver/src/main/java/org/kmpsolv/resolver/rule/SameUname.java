package org.kmpsolv.resolver.rule;

import org.kmpsolv.metadata.universe.Universe;

/** Two kernels with the same release own the same files, so one replaces the other. */
public record SameUname(int one, int other, String release) implements Rule {
  @Override
  public String tell(Universe universe) {
    return universe.nevra(one)
        + " and "
        + universe.nevra(other)
        + " are both kernel "
        + release
        + " and own the same files";
  }
}
