package org.kmpsolv.scenarios.testcase;

/**
 * A dependency as libsolv keeps it: a name, or two dependencies and what is between them.
 * Immutable; {@code toString} writes it as test cases have it.
 */
sealed interface DependencyTree {

  /** A name, a version, an architecture: one piece of text. */
  record Name(String text) implements DependencyTree {
    @Override
    public String toString() {
      return DependencyText.of(this);
    }
  }

  /** Nothing at all. */
  record Nothing() implements DependencyTree {
    @Override
    public String toString() {
      return DependencyText.of(this);
    }
  }

  /**
   * Two that are joined.
   *
   * @param operator as it is written: {@code >=}, {@code &}, {@code .}, {@code <NAMESPACE>}
   */
  record Joined(DependencyTree left, String operator, DependencyTree right)
      implements DependencyTree {

    boolean is(String other) {
      return operator.equals(other);
    }

    /** Whether it compares the left with a version. */
    boolean isComparison() {
      return DependencyTreeReader.isComparison(operator);
    }

    @Override
    public String toString() {
      return DependencyText.of(this);
    }
  }
}
