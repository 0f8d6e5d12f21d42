package org.kmpsolv.resolver.rule;

import org.kmpsolv.metadata.universe.Universe;

/**
 * A KMP that no kernel is left for, because newer versions of its name or the removal of its kernel
 * left it none, goes; but what is installed stays where another installed one needs a symbol that
 * it alone provides.
 */
public record Succession(int id) implements Rule {
  @Override
  public String tell(Universe universe) {
    return universe.nevra(id)
        + " stays only where it is the newest of its name that loads on some kernel";
  }
}
