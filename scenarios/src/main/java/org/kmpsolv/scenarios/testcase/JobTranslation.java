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
  /** What can be meant more closely. */
  private static final ImmutableSet<JobAction> CLOSER =
      ImmutableSet.of(JobAction.INSTALL, JobAction.UPDATE, JobAction.DIST_UPGRADE);

  /** What is part of a removal as well. */
  private static final ImmutableSet<Modifier> ALWAYS = ImmutableSet.of(Modifier.CLEAN_DEPENDENCIES);

  private static final ImmutableSet<Modifier> WITH_ERASE =
      ImmutableSet.of(Modifier.CLEAN_DEPENDENCIES, Modifier.WEAK);

  private final TestJob job;
  private final Targets targets;
  private final Set<SolverFlag> solverFlags;

  JobTranslation(TestJob job, Targets targets, Set<SolverFlag> solverFlags) {
    this.job = job;
    this.targets = targets;
    this.solverFlags = solverFlags;
  }

  Job job() throws Unsupported {
    Target target = targets.of(job.selection());
    boolean clean = job.has(JobFlag.CLEAN_DEPS);
    ImmutableSet<Modifier> modifiers = modifiers();
    if (!Sets.difference(modifiers, job.action() == JobAction.ERASE ? WITH_ERASE : ALWAYS).isEmpty()
        && !CLOSER.contains(job.action())) {
      throw new Unsupported("the flags of 'job " + job + "'");
    }
    return switch (job.action()) {
      case INSTALL -> new Job.Install(target, modifiers);
      case UPDATE ->
          target instanceof Target.Everything && modifiers.isEmpty()
              ? new Job.UpdateAll()
              : new Job.Update(target, modifiers);
      case DIST_UPGRADE -> new Job.DistUpgrade(target, modifiers);
      case ERASE ->
          job.has(JobFlag.WEAK)
              ? new Job.WeakRemove(target)
              : new Job.Remove(target, clean, "asked for");
      case MULTIVERSION -> new Job.SeveralVersions(target);
      case LOCK -> new Job.Lock(target);
      case VERIFY -> new Job.Verify(target);
      case DROP_ORPHANED -> new Job.DropOrphaned(target);
      case USER_INSTALLED -> new Job.UserInstalled(target);
      case ALLOW_UNINSTALL -> new Job.AllowUninstall(target);
      case FAVOR -> new Job.Favor(target);
      case DISFAVOR -> new Job.Disfavor(target);
      case BLACKLIST -> new Job.Blacklist(target);
      case EXCLUDE_FROM_WEAK -> new Job.ExcludeFromWeak(target);
      default -> throw new Unsupported("job '" + job.action().word() + "'");
    };
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
        // Said elsewhere, or of no import for the plan: which solutions are offered, and who asks.
        case CLEAN_DEPS -> modifiers.add(Modifier.CLEAN_DEPENDENCIES);
        case ESSENTIAL, NOT_BY_USER, NO_AUTO_SET, SET_REPO -> {}
        case OR_UPDATE -> throw new Unsupported("job flag '" + flag.word() + "'");
      }
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
      return EnumSet.of(Modifier.SET_EVR, Modifier.SET_ARCHITECTURE, Modifier.SET_VENDOR);
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
