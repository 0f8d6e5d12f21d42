package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.scenarios.testcase.SelectionJob.Reading;

/** Makes jobs of what a user would type. */
final class Selections {
  private final Stock stock;
  private final List<TestJob> jobs = new ArrayList<>();

  private Selections(Stock stock) {
    this.stock = stock;
  }

  /** All jobs of a run, in libsolv's order. */
  static List<TestJob> jobs(TestRun run) throws Unsupported {
    if (run.jobs().stream().allMatch(TestJob.class::isInstance)) {
      return run.jobs().stream().map(TestJob.class::cast).toList();
    }
    Selections selections = new Selections(new Stock(run));
    for (JobStatement each : run.jobs()) {
      if (each instanceof TestJob job) {
        selections.jobs.add(job);
      } else {
        selections.add((SelectionJob) each);
      }
    }
    return selections.jobs;
  }

  /** What is added to the jobs before, or narrows them, makes them jobs of its kind. */
  private void add(SelectionJob job) throws Unsupported {
    List<Selected> found = found(job);
    List<Selected> before = ImmutableList.copyOf(jobs.stream().map(Selected::of).toList());
    SelectionFilter filter = new SelectionFilter(stock);
    if (job.how().contains(Reading.FILTER)) {
      jobs.clear();
      found = filter.common(before, found);
    } else if (job.how().contains(Reading.SUBTRACT)) {
      jobs.clear();
      found = filter.rest(before, found);
    } else if (job.how().contains(Reading.ADD)) {
      jobs.clear();
      found = ImmutableList.<Selected>builder().addAll(before).addAll(found).build();
    }
    found.forEach(each -> jobs.add(each.job(job.action(), job.flags())));
  }

  private List<Selected> found(SelectionJob job) throws Unsupported {
    if (job.kind() != SelectionJob.Kind.WORDS) {
      DependencySelection selection = new DependencySelection(stock, job.key(), job.how());
      return switch (job.kind()) {
        case DEPENDENCY_TEXT -> selection.ofText(job.text());
        case DEPENDENCY -> selection.ofDependency(job.text());
        case PACKAGE, WORDS -> selection.ofPackage(job.text());
      };
    }
    List<Selected> found = new WordSelection(stock, job.how()).of(job.text());
    return job.how().contains(Reading.FLAT) ? new SelectionFilter(stock).flat(found) : found;
  }
}
