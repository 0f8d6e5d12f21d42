package org.kmpsolv.resolver;

/**
 * One thing that is asked. Immutable. What is meant is written as on the command line, see {@link
 * Selection}.
 */
public sealed interface Job {

  /**
   * What is meant: a name, {@code name=version}, {@code name.arch}, a capability, a path or a glob.
   */
  String what();

  /** One of the packages that are meant is installed after the plan. */
  record Install(String what) implements Job {
    @Override
    public String toString() {
      return "install " + what;
    }
  }

  /**
   * None of the packages that are meant is installed after the plan.
   *
   * @param cleanDependencies whether what nothing else needs then goes too
   * @param reason why, for the steps of the plan
   */
  record Remove(String what, boolean cleanDependencies, String reason) implements Job {

    /** Goes because the user says so. */
    public Remove(String what, boolean cleanDependencies) {
      this(what, cleanDependencies, "asked for");
    }

    @Override
    public String toString() {
      return "remove " + what;
    }
  }

  /** The installed packages that are meant are brought to the newest version that they can have. */
  record Update(String what) implements Job {
    @Override
    public String toString() {
      return "update " + what;
    }
  }

  /** Every installed package is brought to the newest version that it can have. */
  record UpdateAll() implements Job {
    @Override
    public String what() {
      return "";
    }

    @Override
    public String toString() {
      return "update";
    }
  }
}
