package org.kmpsolv.metadata.model;

import org.jspecify.annotations.Nullable;

/**
 * rpm's boolean dependency: {@code (left operator right)}, and {@code (left if right else
 * otherwise)}. Immutable. Defined in rpm's manual, "Boolean Dependencies".
 *
 * @param otherwise only with {@link Operator#IF} and {@link Operator#UNLESS}
 */
public record RichDependency(
    Operator operator, Dependency left, Dependency right, @Nullable Dependency otherwise)
    implements Dependency {

  /** The words between the operands. */
  public enum Operator {
    AND,
    OR,
    /** {@code (A if B else C)}: where B then A, else C. */
    IF,
    /** {@code (A unless B else C)}: where not B then A, else C. */
    UNLESS,
    /** One package that provides both. */
    WITH,
    /** One package that provides the left and not the right. */
    WITHOUT;

    /** As rpm writes it. */
    public String word() {
      return switch (this) {
        case AND -> "and";
        case OR -> "or";
        case IF -> "if";
        case UNLESS -> "unless";
        case WITH -> "with";
        case WITHOUT -> "without";
      };
    }
  }

  /**
   * Fails with {@link IllegalArgumentException} where an else stands with an operator that has
   * none.
   */
  public RichDependency {
    if (otherwise != null && operator != Operator.IF && operator != Operator.UNLESS) {
      throw new IllegalArgumentException("'else' goes with 'if' and 'unless' only");
    }
  }

  @Override
  public String toString() {
    return "("
        + left
        + " "
        + operator.word()
        + " "
        + right
        + (otherwise == null ? "" : " else " + otherwise)
        + ")";
  }
}
