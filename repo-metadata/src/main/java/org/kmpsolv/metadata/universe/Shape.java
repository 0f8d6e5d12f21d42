package org.kmpsolv.metadata.universe;

/** What it takes to meet a dependency. */
public enum Shape {
  /** One package of its provider set. */
  PROVIDED,
  /** Nothing: {@code rpmlib(...)} and what rpm itself answers for. */
  ALWAYS,
  /**
   * A fact about the machine: {@code modalias(...)}, {@code language(...)}, {@code
   * filesystem(...)}.
   */
  NAMESPACE,
  /** Both operands. */
  AND,
  /** One of the operands. */
  OR,
  /** The left operand where the right one is met, else what stands after {@code else}. */
  IF,
  /** The left operand where the right one is not met, else what stands after {@code else}. */
  UNLESS;

  /** Whether it is made of other dependencies. */
  public boolean isRich() {
    return this == AND || this == OR || this == IF || this == UNLESS;
  }
}
