package org.kmpsolv.resolver.situation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.kernel.KernelCatalog;

/** A request against a universe, and what follows from both before anything is decided. */
public final class Situation {
  private final Universe universe;
  private @Nullable KernelSituation kernels;
  private @Nullable BitSet requested;
  private @Nullable WeakDistance weakDistance;
  private final Request request;
  private final JobSelections selections;
  private final Exclusions exclusions;
  private final Obsoleters obsoleters;
  private final Updates updates;
  private final Leniency leniency;
  private final MetDependencies dependencies;
  private final BitSet installed;
  private final BitSet multiversion = new BitSet();
  private final boolean removalsAllowed;
  private final BitSet removable;
  private final BitSet weaklyRemovable;
  private final BitSet locked;
  private final BitSet askedFor;
  private final BitSet goners;
  private final BitSet orphansToDrop;
  private final BitSet verified;
  private final BitSet gone;
  private final BestUpdates bestUpdates;
  private final Map<Integer, Ranking> rankings = new HashMap<>();

  public Situation(Universe universe, Request request) {
    this(universe, request, new BitSet());
  }

  /**
   * @param gone the installed packages in whose place nothing best is wanted
   */
  private Situation(Universe universe, Request request, BitSet gone) {
    this.gone = gone;
    this.universe = universe;
    this.request = request;
    this.selections =
        new JobSelections(universe, request.jobs(), request.policy().has(Option.RPM_LAYER_ALONE));
    this.installed = universe.installed();
    Policy policy = request.policy();
    for (String name : policy.multiversion().names()) {
      universe.packagesNamed(name).stream().forEach(multiversion::set);
    }
    for (String capability : policy.multiversion().capabilities()) {
      for (int id : universe.providers(Relation.of(capability))) {
        multiversion.set(id);
      }
    }
    multiversion.or(selections.meant(Job.SeveralVersions.class));
    this.obsoleters =
        new Obsoleters(
            universe, policy.has(Option.KEEP_EXPLICIT_OBSOLETES) ? new BitSet() : multiversion);
    DistUpgrades distUpgrades = new DistUpgrades(universe, selections, obsoleters);
    this.dependencies = new MetDependencies(this);
    this.exclusions =
        new Exclusions(universe, policy, selections, obsoleters, distUpgrades, dependencies);
    this.updates = new Updates(this, obsoleters, distUpgrades);
    this.bestUpdates = new BestUpdates(this, updates, obsoleters, distUpgrades, gone);
    this.leniency = new Leniency(this);
    this.removalsAllowed =
        policy.has(Option.ALLOW_UNINSTALL)
            || (!policy.has(Option.KEEP_DEPENDENTS)
                && selections.jobs().stream().anyMatch(Job.Remove.class::isInstance));
    this.removable = removable();
    this.weaklyRemovable = selections.meant(Job.WeakRemove.class);
    weaklyRemovable.andNot(removable);
    this.locked = selections.meant(Job.Lock.class);
    this.askedFor = selections.meant(Job.Install.class);
    this.goners = selections.meant(Job.Remove.class);
    this.orphansToDrop = selections.meant(Job.DropOrphaned.class);
    this.verified = selections.meant(Job.Verify.class);
  }

  private BitSet removable() {
    if (removalsAllowed()) {
      return installed();
    }
    BitSet some = selections.meant(Job.AllowUninstall.class);
    some.or(selections.meant(Job.Remove.class));
    return some;
  }

  /** The kernels and KMPs of it. */
  public KernelSituation kernels() {
    if (kernels == null) {
      kernels = new KernelSituation(this);
    }
    return kernels;
  }

  public Universe universe() {
    return universe;
  }

  public Request request() {
    return request;
  }

  /** What the jobs of the request mean. */
  public JobSelections selections() {
    return selections;
  }

  /** The same where some installed packages may go, too, rather than be less than the best. */
  public Situation lettingGo(Collection<Integer> ids) {
    BitSet more = (BitSet) gone.clone();
    ids.forEach(more::set);
    return new Situation(universe, request, more);
  }

  /** The same for other jobs. */
  public Situation withJobs(List<Job> jobs) {
    return new Situation(universe, request.withJobs(jobs), gone);
  }

  /** Which installed packages are to be the best. */
  public BestUpdates bestUpdates() {
    return bestUpdates;
  }

  /** What may come in place of what is installed. */
  public Updates updates() {
    return updates;
  }

  /**
   * What has to be there for a package of a lesser architecture to be, one of them; null where it
   * is not in step with anything.
   */
  public @Nullable List<Integer> inStepWith(int id) {
    Multilib multilib = exclusions.multilib();
    return multilib != null && multilib.isInStep(id) ? multilib.partners(id) : null;
  }

  /** Whether two packages of one name are so different that both may be there. */
  boolean areOfOneSize(int one, int other) {
    return !request.policy().has(Option.MULTILIB)
        || Architectures.isOneSize(universe.arch(one), universe.arch(other));
  }

  /** Which dependencies are met. */
  public MetDependencies dependencies() {
    return dependencies;
  }

  /** What may lack something that it requires. */
  public Leniency leniency() {
    return leniency;
  }

  public boolean isInstalled(int id) {
    return installed.get(id);
  }

  /** All installed packages. */
  public BitSet installed() {
    return (BitSet) installed.clone();
  }

  /** Whether it may be installed beside other versions of its name. */
  public boolean isMultiversion(int id) {
    return multiversion.get(id);
  }

  /** Whether packages may go that nobody asked to go. */
  public boolean removalsAllowed() {
    return removalsAllowed;
  }

  /** Whether an installed package may go although nobody asked it to. */
  public boolean mayGo(int id) {
    return mayBeRemoved(id) || isFreeOrphan(id);
  }

  /**
   * Whether something may take the place of an installed package that may go although that is not
   * allowed: in libsolv's view that is better than nothing.
   */
  public boolean givesWayWithoutLeave(int id) {
    return request.policy().has(Option.RPM_LAYER_ALONE) && mayGo(id);
  }

  /** Whether the request allows an installed package to go, whoever has it. */
  public boolean mayBeRemoved(int id) {
    return (couldBeRemoved(id) && !bestUpdates.binds(id)) || weaklyRemovable.get(id);
  }

  /** The same whether it has to give way to a better one or not. */
  public boolean couldBeRemoved(int id) {
    return removable.get(id);
  }

  /** Whether it may be removed for a weak job alone, and so only where that job is not dropped. */
  public boolean mayBeRemovedWeakly(int id) {
    return weaklyRemovable.get(id);
  }

  /** Whether a job wants it to stay as it is. */
  public boolean isLocked(int id) {
    return locked.get(id);
  }

  /** Whether a job asks it to go. */
  public boolean isAskedToGo(int id) {
    return goners.get(id);
  }

  /** Whether it may go as a dist-upgrade lets it, since nobody has it any more. */
  public boolean isFreeOrphan(int id) {
    return isInstalled(id)
        && updates.isDistUpgraded(id)
        && (orphansToDrop.get(id) || !request.policy().has(Option.KEEP_ORPHANS))
        && updates.brought().isOrphan(id);
  }

  /** Whether an installed package must keep to the rules, though it may not do so today. */
  public boolean isVerified(int id) {
    return verified.get(id);
  }

  /** Whether it is installed and, as nobody asks whether rightly so, left as it is. */
  public boolean isLeftAsIs(int id) {
    return isInstalled(id) && !isVerified(id);
  }

  /** Whether the machine can run it. */
  public boolean runs(int id) {
    return exclusions.runs(id);
  }

  /** Whether a job asks for it as the very package. */
  boolean isNamed(int id) {
    return exclusions.isNamed(id);
  }

  /** 0 for what runs anywhere, 1 for the machine's own architecture, more for lesser ones. */
  public int architectureRank(int id) {
    return exclusions.architectureRank(id);
  }

  /** Whether it is for a lesser architecture than another package. */
  public boolean isLesserArchitecture(int id, int than) {
    int other = architectureRank(than);
    return other > Architectures.ANY && architectureRank(id) > other;
  }

  /** Whether it is new and never installed, see {@link #exclusion}. */
  public boolean isExcluded(int id) {
    return exclusion(id) != null;
  }

  /** Why a package is never installed; null for what is installed or may be. */
  public @Nullable Exclusion exclusion(int id) {
    return isInstalled(id) ? null : exclusions.of(id);
  }

  /**
   * The packages that it obsoletes where it comes new, or, where it is installed, that it keeps
   * from coming, and from staying where it is verified; a multiversion package is installed
   * without.
   */
  public List<Integer> obsoletes(int id) {
    List<Integer> found = obsoleters.all(id);
    if (isLeftAsIs(id) && !found.isEmpty()) {
      found.removeIf(this::isInstalled);
    }
    return found;
  }

  /** Whether it obsoletes the other, and not the other way round as well. */
  public boolean prevails(int id, int other) {
    return obsoletes(id).contains(other) && !obsoletes(other).contains(id);
  }

  /** Whether two different packages of one name can be installed at once. */
  public boolean canCoexist(int a, int b) {
    if (!areOfOneSize(a, b)) {
      return true;
    }
    if (isInstalled(a) && isInstalled(b)) {
      return !(isVerified(a) || isVerified(b)) || mayStandTwice(a);
    }
    boolean several =
        (isInstalled(a) || isMultiversion(a)) && (isInstalled(b) || isMultiversion(b));
    boolean same =
        universe.evrId(a) == universe.evrId(b) && universe.archId(a) == universe.archId(b);
    return several && !same && !kernels().isSameRelease(a, b);
  }

  /** Whether it may be installed in several versions; kernels, and what is built for them, are. */
  boolean mayStandTwice(int id) {
    KernelCatalog catalog = kernels().catalog();
    return isMultiversion(id) || catalog.isKernel(id) || catalog.isKmp(id);
  }

  /** Whether a job asks for it, by whatever words, or it is where an update leads at best. */
  public boolean isRequested(int id) {
    if (requested == null) {
      requested = updates.ideal();
    }
    return requested.get(id) || isAskedFor(id);
  }

  /** Whether a job asks for it, by whatever words. */
  boolean isAskedFor(int id) {
    return askedFor.get(id);
  }

  /** How far new packages are from what is asked for. */
  public WeakDistance weakDistance() {
    if (weakDistance == null) {
      weakDistance = WeakDistance.in(this);
    }
    return weakDistance;
  }

  /**
   * Whether only weak dependencies lead to it: where its best version cannot be had, the next best
   * is better than none. What belongs to a kernel is nothing without the kernel.
   */
  public boolean isOnlyWished(int id) {
    return request.policy().recommends()
        && !kernels().catalog().isKmp(id)
        && !kernels().catalog().isKernel(id)
        && weakDistance().of(id) > 0;
  }

  /**
   * How many better levels of priority and version there are of its name; 0 for the best. What is
   * broken in every plan is no better than anything.
   */
  public int rank(int id) {
    int name = universe.nameId(id);
    Ranking ranking = rankings.get(name);
    if (ranking == null) {
      ranking = Ranking.of(universe, comers(universe.packagesNamed(name)));
      rankings.put(name, ranking);
    }
    return ranking.rank(universe, id);
  }

  /** The packages that could come new among these, and would not be broken. */
  private List<Integer> comers(Ints named) {
    List<Integer> comers = new ArrayList<>(named.size());
    for (int i = 0; i < named.size(); i++) {
      if (couldCome(named.get(i)) && !universe.isBroken(named.get(i))) {
        comers.add(named.get(i));
      }
    }
    return comers;
  }

  private boolean couldCome(int id) {
    return !isInstalled(id) && !isExcluded(id);
  }

  /** The ranking among what a job means, for each name by itself. */
  public Ranking ranking(List<Integer> packages) {
    List<Integer> comers = new ArrayList<>(packages.size());
    for (int id : packages) {
      if (couldCome(id)) {
        comers.add(id);
      }
    }
    return Ranking.of(universe, comers);
  }
}
