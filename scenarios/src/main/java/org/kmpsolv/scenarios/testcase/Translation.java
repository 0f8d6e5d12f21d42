package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Policy.Multiversion;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.VendorClasses;

/** A run as a request to the resolver, of RPM's dependencies alone. */
final class Translation {
  private static final String MODALIAS = "modalias(";

  private final TestRun run;
  private final TestPackages packages;
  private final Targets targets;
  private final List<Job> jobs = new ArrayList<>();
  private final BitSet byUser = new BitSet();

  Translation(TestRun run) throws Unsupported {
    this.run = run;
    TestPackages all = TestPackages.of(run, ImmutableSet.of());
    Set<String> hidden = hidden(run, all);
    this.packages = hidden.isEmpty() ? all : TestPackages.of(run, hidden);
    this.targets = new Targets(packages);
    for (TestJob job : Selections.jobs(run)) {
      for (TestJob part : Conjunction.parts(job)) {
        add(part);
      }
    }
    for (String identity : frozen(run, all)) {
      jobs.add(new Job.Lock(targets.of(new JobSelection.Single(identity))));
    }
  }

  private void add(TestJob job) throws Unsupported {
    if (NamespaceJobs.isOne(job)) {
      jobs.addAll(new NamespaceJobs(packages.universe(), conditions()).of(job));
    } else if (!JobTranslation.isIdle(job)) {
      jobs.add(new JobTranslation(job, jobs.size(), targets, run.solverFlags()).job());
      if (isByUser(job)) {
        byUser.or(targets.packages(job.selection()));
      }
    }
  }

  private static boolean isByUser(TestJob job) {
    return job.action() == JobAction.USER_INSTALLED
        || (job.action() == JobAction.INSTALL && !job.has(JobFlag.NOT_BY_USER));
  }

  /** What is disabled and not installed cannot be installed, as if it were not there. */
  private static Set<String> hidden(TestRun run, TestPackages all) throws Unsupported {
    Set<String> hidden = disabled(run, all);
    hidden.removeIf(identity -> all.universe().isInstalled(all.find(identity)));
    return hidden;
  }

  /** What is disabled and installed stays as it is. */
  private static Set<String> frozen(TestRun run, TestPackages all) throws Unsupported {
    Set<String> frozen = disabled(run, all);
    frozen.removeIf(identity -> !all.universe().isInstalled(all.find(identity)));
    return frozen;
  }

  private static Set<String> disabled(TestRun run, TestPackages all) throws Unsupported {
    Set<String> disabled = new TreeSet<>();
    new Targets(all).disabled(run).stream().forEach(id -> disabled.add(all.identity(id)));
    return disabled;
  }

  TestPackages packages() {
    return packages;
  }

  /** What jobs say that the user asked for. */
  BitSet byUser() {
    return (BitSet) byUser.clone();
  }

  Request request() throws Unsupported {
    return conditions().withJobs(jobs);
  }

  private Request conditions() throws Unsupported {
    Policy policy =
        Policy.DEFAULT
            .withArchitecture(run.architecture())
            .withRecommends(!run.solverFlags().contains(SolverFlag.IGNORE_RECOMMENDED))
            .withCoverage(CoverageMode.IGNORE)
            .withMultiversion(Multiversion.parse(""))
            .withOptions(OptionFlags.of(run.solverFlags(), run.poolFlags()))
            .withVendors(new VendorClasses(run.vendorClasses()));
    return Request.of(List.of())
        .withPolicy(policy)
        .withFacts(run.facts())
        .withHardware(
            run.facts().stream()
                .filter(fact -> fact.startsWith(MODALIAS))
                .map(fact -> fact.substring(MODALIAS.length(), fact.length() - 1))
                .collect(ImmutableList.toImmutableList()));
  }
}
