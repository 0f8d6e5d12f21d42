package org.kmpsolv.hooks.command;

import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.resolver.Job;

/** A request as options, for the verbs that ask about its plan. */
final class JobOptions {
  private static final String INSTALL = "--install";
  private static final String REMOVE = "--remove";
  private static final String UPDATE = "--update";

  private JobOptions() {}

  static void addTo(CommandSpec spec) {
    Options.values(spec, "CAP", "In the plan to install this. May be repeated.", INSTALL);
    Options.values(spec, "CAP", "In the plan to remove this. May be repeated.", REMOVE);
    Options.flag(spec, "In the plan to update all that is installed.", UPDATE);
  }

  static List<Job> read(ParseResult parsed) {
    List<Job> jobs = new ArrayList<>();
    read(parsed, INSTALL).forEach(what -> jobs.add(new Job.Install(what)));
    read(parsed, REMOVE).forEach(what -> jobs.add(new Job.Remove(what, false)));
    if (Options.isSet(parsed, UPDATE)) {
      jobs.add(new Job.UpdateAll());
    }
    return jobs;
  }

  private static List<String> read(ParseResult parsed, String option) {
    List<String> values = Options.values(parsed, option);
    if (values.stream().anyMatch(String::isBlank)) {
      throw CommandFailure.invalid(option + ": the value is empty");
    }
    return values;
  }
}
