package org.kmpsolv.resolver.situation;

import java.util.BitSet;
import java.util.List;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Target;

/**
 * The installed packages of which a job says itself what becomes of them, so that who asks for the
 * best updates does not mean theirs: those that are to stay, to go, or to give way to just what is
 * asked for. The reading is that of libsolv's {@code jobtodisablelist}.
 */
final class Settled {
  private final Takers takers;
  private final Permissions permissions;
  private final BitSet settled = new BitSet();

  private Settled(Takers takers, Permissions permissions) {
    this.takers = takers;
    this.permissions = permissions;
  }

  static BitSet of(Situation situation, Takers takers, Permissions permissions) {
    Settled settled = new Settled(takers, permissions);
    JobSelections selections = situation.selections();
    selections.jobs().forEach(job -> settled.enter(job, selections.of(job).packages()));
    settled.settled.and(situation.installed());
    return settled.settled;
  }

  private void enter(Job job, List<Integer> packages) {
    if (saysAll(job) || isOfOne(job, packages)) {
      packages.forEach(settled::set);
    }
    if (takers.isOfPackages(job)) {
      permissions.replacedByEach(packages).forEach(settled::set);
    }
  }

  private static boolean saysAll(Job job) {
    return job instanceof Job.Lock
        || job instanceof Job.WeakLock
        || job instanceof Job.Remove
        || job instanceof Job.WeakRemove;
  }

  private static boolean isOfOne(Job job, List<Integer> packages) {
    return job instanceof Job.Install
        && job.target() instanceof Target.Exactly
        && packages.size() == 1;
  }
}
