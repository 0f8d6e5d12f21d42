package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Target;

/** A job of a test case as a job of the resolver. */
final class JobTranslation {
  /** What an update is not changed by: libsolv looks at it with other jobs. */
  private static final ImmutableSet<Modifier> INSTALL_ALONE =
      ImmutableSet.of(Modifier.WEAK, Modifier.OR_UPDATE);

  private final TestJob job;
  private final int position;
  private final Targets targets;
  private final Set<SolverFlag> solverFlags;

  /**
   * @param position of the job among all, 0 or more: of what is favored and disfavored the last
   *     word counts
   */
  JobTranslation(TestJob job, int position, Targets targets, Set<SolverFlag> solverFlags) {
    this.job = job;
    this.position = position;
    this.targets = targets;
    this.solverFlags = solverFlags;
  }

  /** Whether a job changes nothing, as libsolv reads it. */
  static boolean isIdle(TestJob job) {
    return job.action() == JobAction.NOOP
        || (job.action() == JobAction.WEAKEN_DEPS
            && !(job.selection() instanceof JobSelection.Single));
  }

  /** The job; flags that libsolv does not look at with it are of no import. */
  Job job() throws Unsupported {
    Target target = targets.of(job.selection());
    return switch (job.action()) {
      case INSTALL -> new Job.Install(target, modifiers());
      case UPDATE -> update(target, leading());
      case DIST_UPGRADE -> new Job.DistUpgrade(target, leading());
      case ERASE ->
          job.has(JobFlag.WEAK)
              ? new Job.WeakRemove(target)
              : new Job.Remove(target, job.has(JobFlag.CLEAN_DEPS), "asked for");
      case MULTIVERSION -> new Job.SeveralVersions(target);
      case LOCK -> job.has(JobFlag.WEAK) ? new Job.WeakLock(target) : new Job.Lock(target);
      case WEAKEN_DEPS -> new Job.WeakenDependencies(target);
      case VERIFY -> new Job.Verify(target);
      case DROP_ORPHANED -> new Job.DropOrphaned(target);
      case USER_INSTALLED -> new Job.UserInstalled(target);
      case ALLOW_UNINSTALL -> new Job.AllowUninstall(target);
      case FAVOR -> new Job.Favor(target, position);
      case DISFAVOR -> new Job.Disfavor(target, position);
      case BLACKLIST -> new Job.Blacklist(target);
      case EXCLUDE_FROM_WEAK -> new Job.ExcludeFromWeak(target);
      case NOOP -> throw new IllegalStateException("nothing is asked: " + job);
    };
  }

  private static Job update(Target target, ImmutableSet<Modifier> modifiers) {
    return target instanceof Target.Everything && modifiers.isEmpty()
        ? new Job.UpdateAll()
        : new Job.Update(target, modifiers);
  }

  private ImmutableSet<Modifier> leading() throws Unsupported {
    return ImmutableSet.copyOf(Sets.difference(modifiers(), INSTALL_ALONE));
  }

  private ImmutableSet<Modifier> modifiers() throws Unsupported {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    for (JobFlag flag : job.flags()) {
      switch (flag) {
        case WEAK -> modifiers.add(Modifier.WEAK);
        case FORCE_BEST -> modifiers.add(Modifier.FORCE_BEST);
        case TARGETED -> modifiers.add(Modifier.TARGETED);
        case SET_EV, SET_EVR -> modifiers.add(Modifier.SET_EVR);
        case SET_ARCH -> modifiers.add(Modifier.SET_ARCHITECTURE);
        case SET_VENDOR -> modifiers.add(Modifier.SET_VENDOR);
        case SET_REPO -> modifiers.add(Modifier.SET_REPOSITORY);
        // Said elsewhere, or of no import for the plan: which solutions are offered, and who asks.
        case CLEAN_DEPS -> modifiers.add(Modifier.CLEAN_DEPENDENCIES);
        case ESSENTIAL, NOT_BY_USER, NO_AUTO_SET -> {}
        case OR_UPDATE -> modifiers.add(Modifier.OR_UPDATE);
      }
    }
    if (job.action() == JobAction.INSTALL
        && solverFlags.contains(SolverFlag.INSTALL_ALSO_UPDATES)) {
      modifiers.add(Modifier.OR_UPDATE);
    }
    if (job.action() == JobAction.INSTALL && !job.has(JobFlag.NO_AUTO_SET)) {
      modifiers.addAll(setByItself(job.selection()));
    }
    if (isTargetedByItself()) {
      modifiers.add(Modifier.TARGETED);
    }
    return ImmutableSet.copyOf(modifiers);
  }

  /** Who asks for one package, or one version, wants it though it may be a step back. */
  private static Set<Modifier> setByItself(JobSelection selection) {
    if (selection instanceof JobSelection.Single) {
      return EnumSet.of(
          Modifier.SET_EVR,
          Modifier.SET_ARCHITECTURE,
          Modifier.SET_VENDOR,
          Modifier.SET_REPOSITORY);
    }
    if (selection instanceof JobSelection.Named named
        && named.dependency() instanceof DependencyTree.Joined joined) {
      if (joined.is("=")) {
        return EnumSet.of(Modifier.SET_EVR);
      }
      if (joined.is(".")) {
        return EnumSet.of(Modifier.SET_ARCHITECTURE);
      }
    }
    return EnumSet.noneOf(Modifier.class);
  }

  /** An update of what is not installed is one towards it. */
  private boolean isTargetedByItself() throws Unsupported {
    boolean update = job.action() == JobAction.UPDATE || job.action() == JobAction.DIST_UPGRADE;
    return update
        && !solverFlags.contains(SolverFlag.NO_AUTO_TARGET)
        && !(job.selection() instanceof JobSelection.All)
        && targets.noneIsInstalled(job.selection());
  }
}
