package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Writes jobs with exactly the packages that they mean, as names are read differently elsewhere.
 */
final class JobText {
  private JobText() {}

  static List<String> lines(Situation situation, TestPackages packages) {
    List<String> lines = new ArrayList<>();
    for (Job job : situation.request().jobs()) {
      lines.add("job " + job(job, situation, packages));
    }
    return lines;
  }

  private static TestJob job(Job job, Situation situation, TestPackages packages) {
    ImmutableSet.Builder<JobFlag> flags = ImmutableSet.builder();
    JobAction action = JobAction.INSTALL;
    if (job instanceof Job.Remove remove) {
      action = JobAction.ERASE;
      if (remove.cleanDependencies()) {
        flags.add(JobFlag.CLEAN_DEPS);
      }
    } else if (job instanceof Job.UpdateAll) {
      return new TestJob(JobAction.UPDATE, new JobSelection.All(), ImmutableSet.of());
    } else if (job instanceof Job.Update) {
      action = JobAction.UPDATE;
    }
    return new TestJob(
        action,
        new JobSelection.OneOf(
            situation.selection(job).packages().stream()
                .map(packages::identity)
                .collect(com.google.common.collect.ImmutableList.toImmutableList())),
        flags.build());
  }
}
