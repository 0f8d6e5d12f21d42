package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;

/** A job. Immutable; {@code toString} writes it as libsolv does. */
record TestJob(JobAction action, JobSelection selection, ImmutableSet<JobFlag> flags)
    implements JobStatement {

  /** The same on another selection. */
  TestJob of(JobSelection other) {
    return new TestJob(action, other, flags);
  }

  boolean has(JobFlag flag) {
    return flags.contains(flag);
  }

  @Override
  public String toString() {
    String text = action.word() + " " + selection;
    return flags.isEmpty()
        ? text
        : text
            + flags.stream()
                .sorted()
                .map(JobFlag::word)
                .collect(Collectors.joining(",", " [", "]"));
  }
}
