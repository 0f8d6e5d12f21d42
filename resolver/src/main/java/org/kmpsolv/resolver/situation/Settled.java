package org.kmpsolv.resolver.situation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
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
  private final Map<Integer, List<Job>> weakly = new HashMap<>();

  private Settled(Takers takers, Permissions permissions) {
    this.takers = takers;
    this.permissions = permissions;
  }

  static Settled of(Situation situation, Takers takers, Permissions permissions) {
    Settled settled = new Settled(takers, permissions);
    JobSelections selections = situation.selections();
    for (Job job : selections.jobs()) {
      settled.by(job, selections.of(job).packages()).stream()
          .filter(situation::isInstalled)
          .forEach(id -> settled.enter(job, id));
    }
    return settled;
  }

  private void enter(Job job, int id) {
    if (isWeak(job)) {
      weakly.computeIfAbsent(id, key -> new ArrayList<>(1)).add(job);
    } else {
      settled.set(id);
    }
  }

  private static boolean isWeak(Job job) {
    return job instanceof Job.WeakRemove
        || job instanceof Job.WeakLock
        || JobSelections.modifiers(job).contains(Modifier.WEAK);
  }

  private List<Integer> by(Job job, List<Integer> packages) {
    List<Integer> all = new ArrayList<>();
    if (saysAll(job) || isOfOne(job, packages)) {
      all.addAll(packages);
    }
    if (takers.isOfPackages(job)) {
      all.addAll(permissions.replacedByEach(packages));
    }
    return all;
  }

  /** Whether a job says so that cannot be dropped. */
  boolean isSettled(int id) {
    return settled.get(id);
  }

  /** The jobs that say so unless they are dropped. */
  List<Job> weakly(int id) {
    return weakly.getOrDefault(id, List.of());
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
