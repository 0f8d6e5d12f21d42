package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableSet;

/** One thing that is asked. Immutable. */
public sealed interface Job {

  /** Which packages are meant. */
  Target target();

  /** What is meant, in words; empty for everything. */
  default String what() {
    return target().toString();
  }

  /** How a job is meant more closely; the names are those of libsolv's job flags. */
  enum Modifier {
    /** It is dropped where it cannot be. */
    WEAK,
    /** The best that there is, or it is a problem. */
    FORCE_BEST,
    /** The packages that are meant are what an update leads to, not what it starts from. */
    TARGETED,
    /** The version that is asked for may be older than the installed one. */
    SET_EVR,
    /** So may the architecture be another one. */
    SET_ARCHITECTURE,
    /** So may the vendor be another one. */
    SET_VENDOR,
    /** Its name need not be what a dist-upgrade leads to. */
    SET_REPOSITORY,
    /** What only the replaced packages needed goes with them. */
    CLEAN_DEPENDENCIES,
    /** What is installed is not good enough where there is better, whatever the policy says. */
    OR_UPDATE
  }

  /** One of the packages that are meant is installed after the plan. */
  record Install(Target target, ImmutableSet<Modifier> modifiers) implements Job {
    public Install(String words) {
      this(new Target.Words(words), ImmutableSet.of());
    }

    @Override
    public String toString() {
      return "install " + target;
    }
  }

  /**
   * None of the packages that are meant is installed after the plan.
   *
   * @param cleanDependencies whether what nothing else needs then goes too
   * @param reason why, for the steps of the plan
   */
  record Remove(Target target, boolean cleanDependencies, String reason) implements Job {
    public Remove(String words, boolean cleanDependencies, String reason) {
      this(new Target.Words(words), cleanDependencies, reason);
    }

    /** Goes because the user says so. */
    public Remove(String words, boolean cleanDependencies) {
      this(words, cleanDependencies, "asked for");
    }

    @Override
    public String toString() {
      return "remove " + target;
    }
  }

  /** None of the packages that are meant is installed after the plan, where all of that can be. */
  record WeakRemove(Target target) implements Job {
    @Override
    public String toString() {
      return "weakly remove " + target;
    }
  }

  /** The installed packages that are meant are brought to the newest version that they can have. */
  record Update(Target target, ImmutableSet<Modifier> modifiers) implements Job {
    public Update(String words) {
      this(new Target.Words(words), ImmutableSet.of());
    }

    @Override
    public String toString() {
      return "update " + target;
    }
  }

  /** Every installed package is brought to the newest version that it can have. */
  record UpdateAll() implements Job {
    @Override
    public Target target() {
      return new Target.Everything();
    }

    @Override
    public String toString() {
      return "update";
    }
  }

  /**
   * The installed packages of the names that are meant are brought to what their repositories have,
   * be that newer or older.
   */
  record DistUpgrade(Target target, ImmutableSet<Modifier> modifiers) implements Job {
    @Override
    public String toString() {
      return "dist-upgrade " + target;
    }
  }

  /** What is meant stays as it is: installed or not. */
  record Lock(Target target) implements Job {
    @Override
    public String toString() {
      return "lock " + target;
    }
  }

  /** What is meant stays as it is, installed or not, where all of that can be. */
  record WeakLock(Target target) implements Job {
    @Override
    public String toString() {
      return "weakly lock " + target;
    }
  }

  /** What is meant requires something only where that can be there; without, it is broken. */
  record WeakenDependencies(Target target) implements Job {
    @Override
    public String toString() {
      return "weaken the dependencies of " + target;
    }
  }

  /**
   * What is meant is chosen first where there is a choice.
   *
   * @param rank 0 or more: of several that are favored the one of the highest rank is chosen, and
   *     its word counts of a package that is disfavored, too
   */
  record Favor(Target target, int rank) implements Job {
    public Favor(Target target) {
      this(target, 0);
    }

    @Override
    public String toString() {
      return "favor " + target;
    }
  }

  /**
   * What is meant is chosen last where there is a choice.
   *
   * @param rank 0 or more: of several that are disfavored the one of the highest rank is the last,
   *     and its word counts of a package that is favored, too
   */
  record Disfavor(Target target, int rank) implements Job {
    public Disfavor(Target target) {
      this(target, 0);
    }

    @Override
    public String toString() {
      return "disfavor " + target;
    }
  }

  /** What is meant is not installed anew, unless a job asks for just that package. */
  record Blacklist(Target target) implements Job {
    @Override
    public String toString() {
      return "blacklist " + target;
    }
  }

  /** What is meant may go although nobody asks it to. */
  record AllowUninstall(Target target) implements Job {
    @Override
    public String toString() {
      return "allow the removal of " + target;
    }
  }

  /** What is meant may be installed in several versions at once. */
  record SeveralVersions(Target target) implements Job {
    @Override
    public String toString() {
      return "several versions of " + target;
    }
  }

  /** No recommends or supplements bring what is meant. */
  record ExcludeFromWeak(Target target) implements Job {
    @Override
    public String toString() {
      return "exclude from weak dependencies " + target;
    }
  }

  /** What is meant was asked for by the user and is not cleaned away with what needed it. */
  record UserInstalled(Target target) implements Job {
    @Override
    public String toString() {
      return "user installed " + target;
    }
  }

  /**
   * What the installed packages that are meant require is there after the plan, though it is not
   * today.
   */
  record Verify(Target target) implements Job {
    @Override
    public String toString() {
      return "verify " + target;
    }
  }

  /**
   * Installed packages that are meant, are in no repository and are brought to what is there by a
   * dist-upgrade go, but what is needed.
   */
  record DropOrphaned(Target target) implements Job {
    @Override
    public String toString() {
      return "drop orphaned " + target;
    }
  }
}
