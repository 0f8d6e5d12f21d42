package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Selection;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Writes jobs. What is neither a mere name nor everything is written as the very packages that are
 * meant, since libsolv reads it otherwise.
 */
final class JobText {
  private static final ImmutableMap<Class<? extends Job>, JobAction> ACTIONS =
      ImmutableMap.<Class<? extends Job>, JobAction>builder()
          .put(Job.Install.class, JobAction.INSTALL)
          .put(Job.Remove.class, JobAction.ERASE)
          .put(Job.WeakRemove.class, JobAction.ERASE)
          .put(Job.Update.class, JobAction.UPDATE)
          .put(Job.UpdateAll.class, JobAction.UPDATE)
          .put(Job.DistUpgrade.class, JobAction.DIST_UPGRADE)
          .put(Job.Lock.class, JobAction.LOCK)
          .put(Job.WeakLock.class, JobAction.LOCK)
          .put(Job.Favor.class, JobAction.FAVOR)
          .put(Job.Disfavor.class, JobAction.DISFAVOR)
          .put(Job.Blacklist.class, JobAction.BLACKLIST)
          .put(Job.AllowUninstall.class, JobAction.ALLOW_UNINSTALL)
          .put(Job.SeveralVersions.class, JobAction.MULTIVERSION)
          .put(Job.ExcludeFromWeak.class, JobAction.EXCLUDE_FROM_WEAK)
          .put(Job.UserInstalled.class, JobAction.USER_INSTALLED)
          .put(Job.Verify.class, JobAction.VERIFY)
          .put(Job.DropOrphaned.class, JobAction.DROP_ORPHANED)
          .buildOrThrow();

  private static final ImmutableMap<Modifier, JobFlag> FLAGS =
      ImmutableMap.<Modifier, JobFlag>builder()
          .put(Modifier.WEAK, JobFlag.WEAK)
          .put(Modifier.FORCE_BEST, JobFlag.FORCE_BEST)
          .put(Modifier.TARGETED, JobFlag.TARGETED)
          .put(Modifier.SET_EVR, JobFlag.SET_EVR)
          .put(Modifier.SET_ARCHITECTURE, JobFlag.SET_ARCH)
          .put(Modifier.SET_VENDOR, JobFlag.SET_VENDOR)
          .put(Modifier.SET_REPOSITORY, JobFlag.SET_REPO)
          .put(Modifier.CLEAN_DEPENDENCIES, JobFlag.CLEAN_DEPS)
          .put(Modifier.OR_UPDATE, JobFlag.OR_UPDATE)
          .buildOrThrow();

  private final Situation situation;
  private final TestPackages packages;

  JobText(Situation situation, TestPackages packages) {
    this.situation = situation;
    this.packages = packages;
  }

  /** A line for each job of the request. */
  List<String> lines() {
    return situation.request().jobs().stream()
        .flatMap(this::jobs)
        .map(job -> "job " + job)
        .toList();
  }

  /** Dependencies are weakened of packages one by one. */
  private Stream<TestJob> jobs(Job job) {
    return job instanceof Job.WeakenDependencies
        ? situation.selections().of(job).packages().stream()
            .map(
                id ->
                    new TestJob(
                        JobAction.WEAKEN_DEPS,
                        new JobSelection.Single(packages.identity(id)),
                        ImmutableSet.of()))
        : Stream.of(job(job));
  }

  private TestJob job(Job job) {
    JobAction action = ACTIONS.get(job.getClass());
    if (action == null) {
      throw new IllegalStateException("no action for " + job);
    }
    return new TestJob(action, selection(job), flags(job));
  }

  private ImmutableSet<JobFlag> flags(Job job) {
    Set<Modifier> modifiers = ImmutableSet.of();
    boolean clean = false;
    if (job instanceof Job.Install install) {
      modifiers = install.modifiers();
    } else if (job instanceof Job.Remove remove) {
      clean = remove.cleanDependencies();
    } else if (job instanceof Job.WeakRemove || job instanceof Job.WeakLock) {
      modifiers = ImmutableSet.of(Modifier.WEAK);
    } else if (job instanceof Job.Update update) {
      modifiers = update.modifiers();
    } else if (job instanceof Job.DistUpgrade upgrade) {
      modifiers = upgrade.modifiers();
    }
    EnumSet<JobFlag> flags = EnumSet.noneOf(JobFlag.class);
    for (Modifier modifier : modifiers) {
      JobFlag flag = FLAGS.get(modifier);
      if (flag != null) {
        flags.add(flag);
      }
    }
    if (clean) {
      flags.add(JobFlag.CLEAN_DEPS);
    }
    if (job instanceof Job.Install
        && situation.selections().of(job).byName()
        && !situation.request().policy().has(Option.INSTALLED_IS_ENOUGH)) {
      flags.add(JobFlag.OR_UPDATE);
    }
    return ImmutableSet.copyOf(flags);
  }

  private JobSelection selection(Job job) {
    if (job.target() instanceof Target.Everything) {
      return new JobSelection.All();
    }
    Selection selection = situation.selections().of(job);
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
