package org.kmpsolv.scenarios.yaml;

/**
 * A place in a file. Immutable.
 *
 * @param line from 1
 * @param column from 1
 * @param pointer the value's JSON pointer (RFC 6901); empty for the whole
 */
public record Location(String file, int line, int column, String pointer) {
  /** As compilers write it, {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
