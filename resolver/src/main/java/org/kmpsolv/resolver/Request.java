package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked, and under which conditions. Immutable.
 *
 * @param jobs what is asked; their order means nothing
 * @param policy how the plan is chosen
 * @param hardware a modalias for each device; empty where the hardware is not looked at
 * @param facts what else is true of the machine, as capabilities in a namespace: {@code
 *     language(de)}, {@code filesystem(xfs)}
 * @param loaded the modules that the running kernel has loaded, as it names them; empty where
 *     nobody looks
 * @param running what {@code uname -r} says; empty for the newest kernel that is installed
 */
public record Request(
    ImmutableList<Job> jobs,
    Policy policy,
    ImmutableList<String> hardware,
    ImmutableSet<String> facts,
    ImmutableSet<String> loaded,
    String running) {

  /**
   * A request under the default policy, without hardware, where the newest installed kernel runs.
   */
  public static Request of(List<Job> jobs) {
    return new Request(
        ImmutableList.copyOf(jobs),
        Policy.DEFAULT,
        ImmutableList.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        "");
  }

  /** The same request under another policy. */
  public Request withPolicy(Policy other) {
    return new Request(jobs, other, hardware, facts, loaded, running);
  }

  /** The same request for other jobs. */
  public Request withJobs(List<Job> others) {
    return new Request(ImmutableList.copyOf(others), policy, hardware, facts, loaded, running);
  }

  /** The same request for these jobs besides. */
  public Request with(List<? extends Job> more) {
    return withJobs(ImmutableList.<Job>builder().addAll(jobs).addAll(more).build());
  }

  /** The same request on a machine with these devices. */
  public Request withHardware(List<String> modaliases) {
    return new Request(jobs, policy, ImmutableList.copyOf(modaliases), facts, loaded, running);
  }

  /** The same request on a machine of which this is true. */
  public Request withFacts(Set<String> others) {
    return new Request(jobs, policy, hardware, ImmutableSet.copyOf(others), loaded, running);
  }

  /** The same request on a machine that has loaded these modules. */
  public Request withLoaded(Set<String> modules) {
    return new Request(jobs, policy, hardware, facts, ImmutableSet.copyOf(modules), running);
  }

  /** The same request on a machine that runs that kernel. */
  public Request withRunning(String release) {
    return new Request(jobs, policy, hardware, facts, loaded, release);
  }
}
