package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One part of what a user's words mean. Immutable.
 *
 * @param flags what the words say of the job besides
 */
record Selected(JobSelection what, ImmutableSet<JobFlag> flags) {
  /** The flags that are part of a selection. */
  private static final Set<JobFlag> KEPT =
      Sets.immutableEnumSet(
          JobFlag.SET_EV,
          JobFlag.SET_EVR,
          JobFlag.SET_ARCH,
          JobFlag.SET_VENDOR,
          JobFlag.SET_REPO,
          JobFlag.NO_AUTO_SET);

  static Selected of(JobSelection what) {
    return new Selected(what, ImmutableSet.of());
  }

  /** What an earlier job selects, as far as selections go. */
  static Selected of(TestJob job) {
    return new Selected(
        job.selection(), Sets.immutableEnumSet(Sets.intersection(job.flags(), KEPT)));
  }

  /** Just these packages; one by itself says so. */
  static Selected exactly(List<String> identities) {
    return identities.size() == 1
        ? new Selected(
            new JobSelection.Single(identities.get(0)), ImmutableSet.of(JobFlag.NO_AUTO_SET))
        : of(new JobSelection.OneOf(ImmutableList.copyOf(identities)));
  }

  /** The same, which says more of the job. */
  Selected with(Set<JobFlag> more) {
    return new Selected(what, Sets.immutableEnumSet(Sets.union(flags, more)));
  }

  /** What is to be done with it. */
  TestJob job(JobAction action, Set<JobFlag> of) {
    EnumSet<JobFlag> all = EnumSet.noneOf(JobFlag.class);
    all.addAll(of);
    all.addAll(flags);
    return new TestJob(action, what, Sets.immutableEnumSet(all));
  }
}
