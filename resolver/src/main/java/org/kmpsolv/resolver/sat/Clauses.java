package org.kmpsolv.resolver.sat;

/** Where clauses go. */
public interface Clauses {

  /**
   * A variable that is nobody else's.
   *
   * @param preferred the value to try first
   */
  int newVariable(boolean preferred);

  /** One of these literals holds. */
  void add(int... literals);
}
