package org.kmpsolv.scenarios.testcase;

import java.util.ArrayList;
import java.util.List;

/** Makes jobs of what a user would type. */
final class Selections {
  private Selections() {}

  /** All jobs of a run, in libsolv's order. */
  static List<TestJob> jobs(TestRun run) throws Unsupported {
    List<TestJob> jobs = new ArrayList<>();
    for (JobStatement each : run.jobs()) {
      if (!(each instanceof TestJob job)) {
        throw new Unsupported("job selection");
      }
      jobs.add(job);
    }
    return jobs;
  }
}
