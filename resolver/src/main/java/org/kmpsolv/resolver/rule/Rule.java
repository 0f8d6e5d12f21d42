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

  /** What is installed stays, or an update candidate takes its place. */
  record Keep(int id) implements Rule {
    @Override
    public String tell(Universe universe) {
      return universe.nevra(id) + " is installed, and nobody asked to remove it";
    }
  }
}
