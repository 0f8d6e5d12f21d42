package org.kmpsolv.resolver.situation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Selection;
import org.kmpsolv.resolver.Target;

/** What the jobs of a request mean. */
public final class JobSelections {
  private final Universe universe;
  private final ImmutableList<Job> jobs;

  /** Of each of the jobs, in their order. */
  private final List<Selection> selections = new ArrayList<>();

  /** Where each of the jobs is; what is asked about them is mostly asked with the very job. */
  private final IdentityHashMap<Job, Selection> byIdentity = new IdentityHashMap<>();

  /**
   * @param rpmLayer whether jobs are read just as libsolv does
   */
  JobSelections(Universe universe, List<Job> asked, boolean rpmLayer) {
    this.universe = universe;
    this.jobs = asked.size() == 1 ? ImmutableList.copyOf(asked) : ordered(asked);
    Selector selector = new Selector(universe);
    for (Job job : jobs) {
      selections.add(
          job.target() instanceof Target.Everything
              ? everything(job)
              : selector.select(job.target()));
    }
    BitSet wanted = meant(Job.Install.class);
    BitSet kept = universe.installed();
    kept.andNot(meant(Job.Remove.class));
    kept.andNot(meant(Job.WeakRemove.class));
    kept.or(wanted);
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      if ((job instanceof Job.Remove || job instanceof Job.WeakRemove) && isOfPackages(i)) {
        Selection selection =
            rpmLayer
                ? withoutReplacements(selections.get(i), wanted)
                : withNamesakes(selections.get(i), wanted, kept);
        selections.set(
            i,
            job.target() instanceof Target.AllBut some
                ? selector.without(selection, some.spared())
                : selection);
      }
      byIdentity.put(job, selections.get(i));
    }
  }

  /**
   * Who asks an installed package to go does not mean that it comes again, or another version of it
   * unless some version stays.
   */
  private Selection withNamesakes(Selection selection, BitSet wanted, BitSet kept) {
    TreeSet<Integer> packages = new TreeSet<>(selection.packages());
    for (int id : selection.packages()) {
      if (universe.isInstalled(id)) {
        Ints named = universe.namesakes(id);
        boolean all = named.stream().noneMatch(kept::get);
        named.stream()
            .filter(other -> all || (!wanted.get(other) && isSameBuild(id, other)))
            .forEach(packages::add);
      }
    }
    return new Selection(selection.what(), selection.byName(), ImmutableList.copyOf(packages));
  }

  /**
   * The same in libsolv's view: who asks one installed package to go does not mean that any new one
   * of its name comes for it, but for what another job asks for.
   */
  private Selection withoutReplacements(Selection selection, BitSet wanted) {
    List<Integer> going = selection.packages().stream().filter(universe::isInstalled).toList();
    TreeSet<Integer> packages = new TreeSet<>(selection.packages());
    if (going.size() == 1) {
      universe.namesakes(going.get(0)).stream()
          .filter(other -> !universe.isInstalled(other) && !wanted.get(other))
          .forEach(packages::add);
    }
    return new Selection(selection.what(), selection.byName(), ImmutableList.copyOf(packages));
  }

  /** Whether a job names packages, rather than what is to be there no more. */
  private boolean isOfPackages(int index) {
    Target target = jobs.get(index).target();
    if (target instanceof Target.AllBut some) {
      target = some.of();
    }
    return selections.get(index).byName()
        && !(target instanceof Target.InRepository)
        && !(target instanceof Target.Exactly exactly && exactly.anyOf());
  }

  private boolean isSameBuild(int one, int other) {
    return !universe.isInstalled(other)
        && universe.evrId(one) == universe.evrId(other)
        && universe.archId(one) == universe.archId(other);
  }

  private static ImmutableList<Job> ordered(List<Job> asked) {
    return asked.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Job::toString)
                .thenComparing(job -> job.target().getClass().getSimpleName())
                .thenComparing(job -> modifiers(job).toString()))
        .collect(ImmutableList.toImmutableList());
  }

  private Selection everything(Job job) {
    boolean any =
        job instanceof Job.Install
            || job instanceof Job.SeveralVersions
            || job instanceof Job.Favor
            || job instanceof Job.Disfavor
            || job instanceof Job.Blacklist
            || job instanceof Job.ExcludeFromWeak;
    return new Selection(
        "",
        true,
        IntStream.range(0, universe.packageCount())
            .filter(id -> any || universe.isInstalled(id))
            .boxed()
            .collect(ImmutableList.toImmutableList()));
  }

  /** The jobs in an order that does not depend on how they were given. */
  public ImmutableList<Job> jobs() {
    return jobs;
  }

  /** What a job of the request means. */
  public Selection of(Job job) {
    Selection selection = byIdentity.get(job);
    if (selection != null) {
      return selection;
    }
    int index = jobs.indexOf(job);
    if (index < 0) {
      throw new IllegalArgumentException("not a job of this request: " + job);
    }
    return selections.get(index);
  }

  /** The packages that the jobs of a kind mean. */
  public BitSet meant(Class<? extends Job> kind) {
    BitSet meant = new BitSet();
    for (int i = 0; i < jobs.size(); i++) {
      if (kind.isInstance(jobs.get(i))) {
        selections.get(i).packages().forEach(meant::set);
      }
    }
    return meant;
  }

  /** The packages that jobs with that modifier mean. */
  BitSet meant(Modifier modifier) {
    BitSet meant = new BitSet();
    for (int i = 0; i < jobs.size(); i++) {
      if (modifiers(jobs.get(i)).contains(modifier)) {
        selections.get(i).packages().forEach(meant::set);
      }
    }
    return meant;
  }

  /** How closely a job is meant. */
  public static ImmutableSet<Modifier> modifiers(Job job) {
    if (job instanceof Job.Install install) {
      return install.modifiers();
    }
    if (job instanceof Job.Update update) {
      return update.modifiers();
    }
    return job instanceof Job.DistUpgrade upgrade ? upgrade.modifiers() : ImmutableSet.of();
  }
}
