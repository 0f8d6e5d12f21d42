package org.kmpsolv.resolver.situation;

import java.util.BitSet;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Target;

/** Which packages may lack what they require, where it cannot be there. */
public final class Leniency {
  private final Situation situation;
  private final BitSet weakened;
  private final BitSet orphansToDrop;
  private final boolean breaksOrphans;

  Leniency(Situation situation) {
    this.situation = situation;
    JobSelections selections = situation.selections();
    this.weakened = selections.meant(Job.WeakenDependencies.class);
    this.orphansToDrop = selections.meant(Job.DropOrphaned.class);
    this.breaksOrphans =
        situation.request().policy().has(Option.BREAK_ORPHANS)
            && selections.jobs().stream()
                .anyMatch(
                    job ->
                        job instanceof Job.DistUpgrade
                            && job.target() instanceof Target.Everything);
  }

  /** Whether a job says so. */
  public boolean isWeakened(int id) {
    return weakened.get(id);
  }

  /** Whether it is an orphan that a dist-upgrade of all may break. */
  public boolean isBreakableOrphan(int id) {
    return breaksOrphans
        && situation.isInstalled(id)
        && !orphansToDrop.get(id)
        && situation.updates().brought().isOrphan(id);
  }

  /** Whether either is so. */
  public boolean mayBreak(int id) {
    return isWeakened(id) || isBreakableOrphan(id);
  }
}
