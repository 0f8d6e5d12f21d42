package org.kmpsolv.resolver.autoremove;

import java.util.BitSet;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/** Orphaned packages, which is another word than unneeded. */
public final class Orphans {
  private Orphans() {}

  /**
   * The installed packages that no repository has in any version, nor an update candidate for; none
   * where there are no repositories.
   */
  public static BitSet of(Situation situation) {
    Universe universe = situation.universe();
    BitSet orphaned = situation.installed();
    boolean repositories =
        universe.repositories().stream().anyMatch(repository -> !repository.isSystem());
    for (int id = orphaned.nextSetBit(0); id >= 0; id = orphaned.nextSetBit(id + 1)) {
      orphaned.set(
          id,
          repositories
              && universe.namesakes(id).stream().allMatch(situation::isInstalled)
              && situation.updates().candidates(id).isEmpty());
    }
    return orphaned;
  }
}
