package org.kmpsolv.metadata.model;

import org.jspecify.annotations.Nullable;

/** How a relation compares versions: a set of the three outcomes older, equal, newer. */
public enum Comparison {
  /** No version is named: every one matches. */
  ANY("", 7),
  LESS("<", 1),
  LESS_OR_EQUAL("<=", 3),
  EQUAL("=", 2),
  GREATER_OR_EQUAL(">=", 6),
  GREATER(">", 4),
  /** Written by testtags as {@code <>}. */
  UNEQUAL("<>", 5);

  private static final int OLDER = 1;
  private static final int SAME = 2;
  private static final int NEWER = 4;

  private final String symbol;
  private final int outcomes;

  Comparison(String symbol, int outcomes) {
    this.symbol = symbol;
    this.outcomes = outcomes;
  }

  /** As rpm writes it: {@code >=}; empty for {@link #ANY}. */
  public String symbol() {
    return symbol;
  }

  /** The comparison of that symbol, or null where there is none. */
  public static @Nullable Comparison ofSymbol(String symbol) {
    return switch (symbol) {
      case "<" -> LESS;
      case "<=", "=<" -> LESS_OR_EQUAL;
      case "=", "==" -> EQUAL;
      case ">=", "=>" -> GREATER_OR_EQUAL;
      case ">" -> GREATER;
      case "<>", "!=" -> UNEQUAL;
      default -> null;
    };
  }

  private boolean has(int outcome) {
    return (outcomes & outcome) != 0;
  }

  /**
   * Whether a version can be in both ranges: the one that is provided and the one that is wanted.
   * This is rpm's overlap of two relations of one name, with libsolv's reading of a missing
   * release: it stands for every release.
   */
  public static boolean overlaps(
      Comparison provided, Evr providedEvr, Comparison wanted, Evr wantedEvr) {
    if (provided == ANY || wanted == ANY) {
      return true;
    }
    if ((provided.outcomes & wanted.outcomes & (OLDER | NEWER)) != 0) {
      return true;
    }
    int order = providedEvr.compareWithoutRelease(wantedEvr);
    if (order == 0) {
      String a = providedEvr.release();
      String b = wantedEvr.release();
      if (a == null && b == null) {
        return provided.has(SAME) && wanted.has(SAME);
      }
      if (a == null) {
        return provided.has(SAME);
      }
      if (b == null) {
        return wanted.has(SAME);
      }
      order = Evr.compareVersions(a, b);
    }
    if (order < 0) {
      return wanted.has(OLDER) || provided.has(NEWER);
    }
    if (order > 0) {
      return wanted.has(NEWER) || provided.has(OLDER);
    }
    return provided.has(SAME) && wanted.has(SAME);
  }
}
