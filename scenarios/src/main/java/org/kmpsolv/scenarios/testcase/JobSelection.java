package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;

/** Which packages a job, or {@code disable}, means. Immutable; {@code toString} writes it. */
sealed interface JobSelection {

  /** The packages of a name, perhaps of a version or an architecture. */
  record Named(DependencyTree dependency) implements JobSelection {
    @Override
    public String toString() {
      return "name " + dependency;
    }
  }

  /** The packages that provide something. */
  record Providing(DependencyTree dependency) implements JobSelection {
    @Override
    public String toString() {
      return "provides " + dependency;
    }
  }

  /**
   * One package.
   *
   * @param identity {@code name-version-release.arch@repository}
   */
  record Single(String identity) implements JobSelection {
    @Override
    public String toString() {
      return "pkg " + identity;
    }
  }

  /**
   * Some packages.
   *
   * @param identities as of {@link Single}; empty for none
   */
  record OneOf(ImmutableList<String> identities) implements JobSelection {
    @Override
    public String toString() {
      return "oneof " + (identities.isEmpty() ? "nothing" : String.join(" ", identities));
    }
  }

  /** All of a repository. */
  record OfRepository(String name) implements JobSelection {
    @Override
    public String toString() {
      return "repo " + name;
    }
  }

  /** All that there is. */
  record All() implements JobSelection {
    @Override
    public String toString() {
      return "all packages";
    }
  }
}
