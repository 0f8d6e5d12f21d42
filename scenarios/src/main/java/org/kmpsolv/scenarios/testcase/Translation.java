package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Policy.Multiversion;
import org.kmpsolv.resolver.Request;

/** A run as a request. */
final class Translation {
  private static final String MODALIAS = "modalias(";

  /** What a removal allows anyway. */
  private static final ImmutableSet<SolverFlag> REMOVAL =
      ImmutableSet.of(
          SolverFlag.ALLOW_UNINSTALL,
          SolverFlag.ALLOW_DOWNGRADE,
          SolverFlag.ALLOW_VENDOR_CHANGE,
          SolverFlag.ALLOW_ARCH_CHANGE);

  private final TestRun run;
  private final TestPackages packages;
  private final List<Job> jobs = new ArrayList<>();
  private final Set<String> several = new java.util.TreeSet<>();

  Translation(TestRun run) throws Unsupported {
    if (!run.disabled().isEmpty()) {
      throw new Unsupported("disable");
    }
    if (!run.vendorClasses().isEmpty()) {
      throw new Unsupported("vendorclass");
    }
    if (!run.poolFlags().isEmpty()) {
      throw new Unsupported("pool flags " + run.poolFlags());
    }
    this.run = run;
    this.packages = TestPackages.of(run, ImmutableSet.of());
    for (TestJob job : Selections.jobs(run)) {
      add(job);
    }
  }

  TestPackages packages() {
    return packages;
  }

  private void add(TestJob job) throws Unsupported {
    if (!job.flags().isEmpty()) {
      throw new Unsupported("flags " + job);
    }
    switch (job.action()) {
      case NOOP -> {}
      case INSTALL -> jobs.add(new Job.Install(words(job.selection())));
      case ERASE -> jobs.add(new Job.Remove(words(job.selection()), false));
      case UPDATE ->
          jobs.add(
              job.selection() instanceof JobSelection.All
                  ? new Job.UpdateAll()
                  : new Job.Update(words(job.selection())));
      case MULTIVERSION -> {
        if (job.selection() instanceof JobSelection.Named named) {
          several.add(named.dependency().toString());
        } else if (job.selection() instanceof JobSelection.Providing providing) {
          several.add("provides:" + providing.dependency());
        } else {
          throw new Unsupported("" + job);
        }
      }
      default -> throw new Unsupported("job " + job.action().word());
    }
  }

  private String words(JobSelection selection) throws Unsupported {
    if (selection instanceof JobSelection.Named named) {
      return words(named.dependency());
    }
    if (selection instanceof JobSelection.Providing providing) {
      return words(providing.dependency());
    }
    if (selection instanceof JobSelection.OneOf one && one.identities().size() == 1) {
      return one.identities().get(0).replaceFirst("@.*", "");
    }
    if (selection instanceof JobSelection.Single single) {
      return single.identity().replaceFirst("@.*", "");
    }
    throw new Unsupported("" + selection);
  }

  private static String words(DependencyTree dependency) throws Unsupported {
    Relation relation = PackageMatcher.relation(dependency);
    if (relation == null) {
      throw new Unsupported("" + dependency);
    }
    return relation.toString();
  }

  Request request() throws Unsupported {
    Set<SolverFlag> changed = new java.util.TreeSet<>(run.solverFlags());
    changed.removeAll(SolverFlag.DEFAULT);
    changed.remove(SolverFlag.INSTALL_ALSO_UPDATES);
    if (jobs.stream().anyMatch(Job.Remove.class::isInstance)) {
      changed.removeAll(REMOVAL);
    }
    boolean recommends = !changed.remove(SolverFlag.IGNORE_RECOMMENDED);
    if (!changed.isEmpty()) {
      throw new Unsupported("solver flags " + changed);
    }
    Policy policy =
        Policy.DEFAULT
            .withArchitecture(run.architecture().isEmpty() ? "x86_64" : run.architecture())
            .withRecommends(recommends)
            .withCoverage(CoverageMode.IGNORE)
            .withMultiversion(
                Multiversion.parse(several.stream().collect(Collectors.joining(","))));
    return Request.of(jobs)
        .withPolicy(policy)
        .withHardware(
            run.facts().stream()
                .filter(fact -> fact.startsWith(MODALIAS))
                .map(fact -> fact.substring(MODALIAS.length(), fact.length() - 1))
                .toList());
  }
}
