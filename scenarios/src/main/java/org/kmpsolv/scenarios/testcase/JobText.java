package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Selection;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Writes jobs. What is no mere name is written as the very packages that are meant, since libsolv
 * reads it otherwise.
 */
final class JobText {
  private final Situation situation;
  private final TestPackages packages;

  JobText(Situation situation, TestPackages packages) {
    this.situation = situation;
    this.packages = packages;
  }

  /** A line for each job of the request. */
  List<String> lines() {
    return situation.request().jobs().stream().map(job -> "job " + job(job)).toList();
  }

  private TestJob job(Job job) {
    if (job instanceof Job.UpdateAll) {
      return new TestJob(JobAction.UPDATE, new JobSelection.All(), ImmutableSet.of());
    }
    if (job instanceof Job.Remove remove) {
      return new TestJob(
          JobAction.ERASE,
          selection(job),
          remove.cleanDependencies() ? ImmutableSet.of(JobFlag.CLEAN_DEPS) : ImmutableSet.of());
    }
    return new TestJob(
        job instanceof Job.Update ? JobAction.UPDATE : JobAction.INSTALL,
        selection(job),
        ImmutableSet.of());
  }

  private JobSelection selection(Job job) {
    Selection selection = situation.selection(job);
    Universe universe = situation.universe();
    if (!selection.packages().isEmpty()
        && selection
            .packages()
            .equals(
                universe.packagesNamed(job.what()).stream()
                    .boxed()
                    .collect(ImmutableList.toImmutableList()))) {
      return new JobSelection.Named(new DependencyTree.Name(job.what()));
    }
    return new JobSelection.OneOf(
        selection.packages().stream()
            .map(packages::identity)
            .collect(ImmutableList.toImmutableList()));
  }
}
