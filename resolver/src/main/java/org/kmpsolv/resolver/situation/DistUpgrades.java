package org.kmpsolv.resolver.situation;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Target;

/**
 * What dist-upgrades lead to: the packages of a name that is involved come from the targets alone.
 * The readings are those of libsolv's dup maps.
 */
final class DistUpgrades {
  private final Universe universe;
  private final BitSet involved = new BitSet();
  private final BitSet targets = new BitSet();

  /** What is asked for, wherever it is from, with all of its name. */
  private final BitSet free = new BitSet();

  private boolean all;

  DistUpgrades(Universe universe, JobSelections selections, Obsoleters obsoleters) {
    this.universe = universe;
    for (Job job : selections.jobs()) {
      if (job instanceof Job.DistUpgrade upgrade) {
        if (job.target() instanceof Target.Everything) {
          all = true;
        } else {
          boolean towards =
              upgrade.modifiers().contains(Modifier.TARGETED)
                  || job.target() instanceof Target.InRepository;
          selections.of(job).packages().forEach(id -> add(id, towards, obsoleters));
        }
      } else if (job instanceof Job.Install install
          && install.modifiers().contains(Modifier.SET_REPOSITORY)) {
        // A weak job that is dropped lets nothing be but what it names.
        boolean weak = install.modifiers().contains(Modifier.WEAK);
        selections
            .of(job)
            .packages()
            .forEach(id -> (weak ? IntStream.of(id) : named(id)).forEach(free::set));
      }
    }
  }

  private void add(int id, boolean towards, Obsoleters obsoleters) {
    if (universe.isInstalled(id)) {
      if (!towards) {
        named(id).forEach(this::addTarget);
        obsoleters.of(id).forEach(this::addTarget);
      }
    } else if (towards) {
      addTarget(id);
      named(id).forEach(each -> involve(each, obsoleters));
      obsoleters.named(id).forEach(each -> involve(each, obsoleters));
    }
  }

  private void involve(int id, Obsoleters obsoleters) {
    involved.set(id);
    if (universe.isInstalled(id)) {
      obsoleters.of(id).forEach(involved::set);
    }
  }

  private void addTarget(int id) {
    involved.set(id);
    if (!universe.isInstalled(id)) {
      targets.set(id);
    }
  }

  private IntStream named(int id) {
    return universe.namesakes(id).stream();
  }

  /** Whether it is brought to what the targets have. */
  boolean isInvolved(int id) {
    return all || involved.get(id);
  }

  /** Whether it is new and no target, though its name is led to targets. */
  boolean excludes(int id) {
    return !all && involved.get(id) && !targets.get(id) && !free.get(id);
  }

  /** Whether it is what its name is led to, or installed and just like that. */
  boolean isTarget(int id) {
    return all
        || targets.get(id)
        || (universe.isInstalled(id)
            && named(id).anyMatch(other -> targets.get(other) && universe.isIdentical(other, id)));
  }

  /** Whether an installed package that is no target must go where something can take its place. */
  boolean binds(int id) {
    return isInvolved(id) && !free.get(id);
  }
}
