package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.zypp.SystemCheckLine;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Target;

/** What systemCheck lays upon a request. */
final class SystemCheckJobs {
  private SystemCheckJobs() {}

  /**
   * The jobs that a request gets more. What is required and there is not asked for again, which
   * would update it, but where something is to go it must not be that.
   */
  static ImmutableList<Job> of(
      Universe universe, List<SystemCheckLine> lines, List<? extends Job> asked) {
    boolean removes = asked.stream().anyMatch(Job.Remove.class::isInstance);
    List<Job> jobs = new ArrayList<>();
    for (SystemCheckLine line : lines) {
      Relation capability = line.capability();
      int[] providers = universe.providers(capability);
      ImmutableList<Target.Identity> installed =
          Arrays.stream(providers)
              .filter(universe::isInstalled)
              .mapToObj(id -> Target.Identity.like(universe, id))
              .collect(ImmutableList.toImmutableList());
      if (!line.required() && providers.length > 0) {
        jobs.add(
            new Job.Remove(new Target.Provides(capability), false, "forbidden by systemCheck"));
      } else if (line.required() && installed.isEmpty()) {
        jobs.add(new Job.Install(new Target.Provides(capability), ImmutableSet.of()));
      } else if (line.required() && removes) {
        jobs.add(new Job.Install(new Target.Exactly(installed, true), ImmutableSet.of()));
      }
    }
    return ImmutableList.copyOf(jobs);
  }
}
