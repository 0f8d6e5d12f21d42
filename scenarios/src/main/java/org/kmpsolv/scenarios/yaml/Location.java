package org.kmpsolv.scenarios.yaml;

/**
 * A place in a file. Immutable.
 *
 * @param line from 1
 * @param column from 1
 */
public record Location(String file, int line, int column) {
  /** As compilers write it, {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
