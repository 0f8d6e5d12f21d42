package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableSet;

/**
 * Jobs whose packages are to be found from what a user would type. Immutable.
 *
 * @param kind how they are found
 * @param key which dependencies are looked at, such as {@code solvable:requires}; empty for {@link
 *     Kind#WORDS}
 * @param text what was typed
 * @param how how it is read
 */
record SelectionJob(
    JobAction action,
    ImmutableSet<JobFlag> flags,
    Kind kind,
    String key,
    String text,
    ImmutableSet<Reading> how)
    implements JobStatement {

  /** How packages are found. */
  enum Kind {
    /** By name, provides, file. */
    WORDS("selection"),
    /** By the text of their dependencies. */
    DEPENDENCY_TEXT("selection_matchdeps"),
    /** By a dependency among theirs. */
    DEPENDENCY("selection_matchdepid"),
    /** By a package that meets a dependency of theirs. */
    PACKAGE("selection_matchsolvable");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As it is written in the file. */
    String word() {
      return word;
    }
  }

  /** How words are read. */
  enum Reading implements Keyword {
    NAME,
    PROVIDES,
    FILE_LIST,
    CANON,
    DOT_ARCH,
    REL,
    INSTALLED_ONLY,
    GLOB,
    FLAT,
    NO_CASE,
    SOURCE_ONLY,
    WITH_SOURCE,
    SKIP_KIND,
    DEP_STR,
    WITH_DISABLED,
    WITH_BAD_ARCH,
    ADD,
    SUBTRACT,
    FILTER
  }
}
