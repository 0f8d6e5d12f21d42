package org.kmpsolv.resolver.rule;

import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;

/** A rule that every plan keeps. Packages and dependencies are ids of the universe. */
public sealed interface Rule
    permits Rule.Asked,
        Rule.Unwanted,
        Requires,
        Conflicts,
        Obsoletes,
        SameName,
        Loadable,
        Coverage,
        Succession,
        SameUname,
        Rule.Architecture,
        Rule.Lock,
        Rule.Blacklist,
        Rule.Priority,
        Rule.DistUpgrade,
        Rule.Best,
        Rule.ForbiddenChange,
        Rule.Keep {

  /** The rule in one sentence, without a full stop. */
  String tell(Universe universe);

  /** What was asked to be installed is. */
  record Asked(Job job) implements Rule {
    @Override
    public String tell(Universe universe) {
      return "'" + job.what() + "' is asked for";
    }
  }

  /** What was asked to go goes. */
  record Unwanted(Job job, int id) implements Rule {
    @Override
    public String tell(Universe universe) {
      return universe.nevra(id) + " is asked to go ('" + job.what() + "')";
    }
  }

  /**
   * Nothing is installed that the machine cannot run, or of a lesser architecture than there is of
   * its name.
   */
  record Architecture(int id, boolean runs) implements Rule {
    @Override
    public String tell(Universe universe) {
      return universe.nevra(id)
          + (runs
              ? " has an inferior architecture"
              : " is for another architecture than this machine's");
    }
  }

  /** What is locked stays as it is. */
  record Lock(int id, boolean installed) implements Rule {
    @Override
    public String tell(Universe universe) {
      return universe.nevra(id)
          + (installed ? " is locked and must stay" : " is locked and must not be installed");
    }
  }

  /** What is blacklisted is never installed anew. */
  record Blacklist(int id) implements Rule {
    @Override
    public String tell(Universe universe) {
      return universe.nevra(id) + " is blacklisted";
    }
  }

  /** Of a name that is in several repositories only those of the best priority are used. */
  record Priority(int id) implements Rule {
    @Override
    public String tell(Universe universe) {
      return universe.nevra(id) + " is hidden by a repository of a better priority";
    }
  }

  /** A dist-upgrade leads a name to the packages of certain repositories alone. */
  record DistUpgrade(int id) implements Rule {
    @Override
    public String tell(Universe universe) {
      return universe.nevra(id) + " is none of what the dist-upgrade leads to";
    }
  }

  /** What a job leads to is the best that there is. */
  record Best(Job job, int id) implements Rule {
    /** Of a job that no single installed package is meant by. */
    public static final int NOBODY = -1;

    @Override
    public String tell(Universe universe) {
      return "the best candidate"
          + (id == NOBODY
              ? " for '" + job.what() + "'"
              : " for the update of " + universe.nevra(id))
          + " is asked for";
    }
  }

  /** What is installed is not replaced by what an update may not lead to. */
  record ForbiddenChange(int id, int by, String change) implements Rule {
    @Override
    public String tell(Universe universe) {
      return "the "
          + change
          + " of "
          + universe.nevra(id)
          + " to "
          + universe.nevra(by)
          + " is not allowed";
    }
  }

  /**
   * What is installed stays, or an update candidate takes its place, or what obsoletes it is
   * installed as well and stays.
   */
  record Keep(int id) implements Rule {
    @Override
    public String tell(Universe universe) {
      return universe.nevra(id) + " is installed, and nobody asked to remove it";
    }
  }
}
