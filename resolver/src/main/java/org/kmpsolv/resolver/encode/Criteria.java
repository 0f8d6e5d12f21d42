package org.kmpsolv.resolver.encode;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.sat.Clauses;
import org.kmpsolv.resolver.sat.Objective;
import org.kmpsolv.resolver.sat.Objective.Term;
import org.kmpsolv.resolver.situation.JobSelections;
import org.kmpsolv.resolver.situation.Preferences;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.situation.Updates;

/**
 * What makes one plan better than another, the weightiest first. Each objective counts literals
 * that cost; a cost literal is implied by what costs, never the other way round, so no rule of a
 * plan is made here.
 */
public final class Criteria {
  /** The names of the criteria, as a plan carries them. */
  public static final String UNREQUESTED_REMOVALS = "unrequested removals";

  public static final String MODULES_LOST = "modules lost";
  public static final String OVERLAPS = "overlaps";
  public static final String LEFT_BEHIND = "left behind";
  public static final String LEFT_BEHIND_RANK = "left behind, rank";
  public static final String POLICY_CHANGES = "policy changes";
  public static final String REQUESTED_NOT_BEST = "requested, not the best";
  public static final String REQUESTED_RANK = "requested, rank";
  public static final String NEW_NOT_BEST = "new, not the best";
  public static final String NEW_RANK = "new, rank";
  public static final String WISHED_NOT_BEST = "recommended, not the best";
  public static final String WISHED_RANK = "recommended, rank";
  public static final String RENAMES = "updates under other names";
  public static final String UNMET_RECOMMENDS = "unmet recommends";
  public static final String NEW_PACKAGES = "new packages";
  public static final String REPLACED = "replaced packages";
  public static final String WEAK_JOBS = "jobs given up";
  public static final String WEAKENED = "weakened dependencies unmet";
  public static final String BROKEN_ORPHANS = "dependencies of orphans unmet";
  public static final String ORPHANS = "orphans removed";
  public static final String OBSOLETED = "obsoleted packages removed";
  public static final String ORPHANS_KEPT = "orphans kept";
  public static final String RELEASED_MISSED = "unneeded packages missed";
  public static final String RELEASED_KEPT = "unneeded packages kept";
  public static final String DISFAVORED = "disfavored packages";
  public static final String NOT_FAVORED = "not the favored packages";
  public static final String NOT_FAVORED_WEAK = "not the favored recommended packages";

  /** The criteria that only some requests have. */
  private static final ImmutableSet<String> OPTIONAL =
      ImmutableSet.of(
          WEAKENED,
          WEAK_JOBS,
          BROKEN_ORPHANS,
          ORPHANS,
          OBSOLETED,
          ORPHANS_KEPT,
          RELEASED_MISSED,
          RELEASED_KEPT,
          DISFAVORED,
          NOT_FAVORED,
          NOT_FAVORED_WEAK,
          WISHED_NOT_BEST,
          WISHED_RANK,
          RENAMES);

  public static final String DOWNLOAD_SIZE = "download size";
  public static final String UNMET_SUGGESTS = "unmet suggests";

  private final Situation situation;
  private final KernelLiterals kernelLiterals;
  private final KernelCriteria kernels;
  private final Universe universe;
  private final Literals literals;
  private final Costs costLiterals;
  private final Levels levels;
  private final NewRanks newRanks;
  private final WeakCriteria weak;
  private final SoftRequires softRequires;
  private final BitSet removed;
  private final Preferences preferences;
  private final Favored favored;
  private final BitSet dropped;

  private Criteria(
      Situation situation, Literals literals, KernelLiterals kernels, Clauses clauses) {
    this.kernelLiterals = kernels;
    this.kernels = new KernelCriteria(situation, kernels, clauses);
    this.situation = situation;
    this.universe = situation.universe();
    this.literals = literals;
    this.costLiterals = new Costs(clauses);
    this.levels = new Levels(situation, literals, costLiterals);
    this.removed = situation.selections().meant(Job.Remove.class);
    this.removed.or(situation.selections().meant(Job.WeakRemove.class));
    this.preferences = new Preferences(situation.selections());
    this.favored = new Favored(situation, preferences, literals, costLiterals);
    this.dropped = situation.selections().meant(Job.DropOrphaned.class);
    this.newRanks = new NewRanks(situation, kernels);
    this.softRequires = new SoftRequires(situation, literals, costLiterals);
    this.weak =
        new WeakCriteria(situation, literals, this.kernels, costLiterals, news(), newRanks::of);
  }

  /** The objectives of the situation's policy. */
  public static List<Objective> encode(Situation situation, Encoded encoded, Clauses clauses) {
    Criteria criteria = new Criteria(situation, encoded.packages(), encoded.kernels(), clauses);
    boolean strong = situation.request().policy().has(Option.STRONG_RECOMMENDS);
    List<Objective> objectives = new ArrayList<>();
    objectives.add(
        Objective.count(
            UNREQUESTED_REMOVALS, List.copyOf(criteria.unrequestedRemovals().values())));
    objectives.add(criteria.softRequires.weakened(WEAKENED));
    objectives.add(criteria.weakJobs());
    if (situation.request().policy().coverage() == CoverageMode.WARN) {
      // Who only wants to be warned wants the update, and as few losses as it allows.
      objectives.addAll(criteria.levels.leftBehind());
      objectives.add(criteria.kernels.modulesLost());
      objectives.add(criteria.policyChanges());
    } else {
      objectives.add(criteria.kernels.modulesLost());
      objectives.add(criteria.policyChanges());
      objectives.addAll(criteria.levels.leftBehind());
    }
    objectives.add(criteria.orphans());
    objectives.add(criteria.obsoleted());
    objectives.addAll(criteria.levels.requested());
    objectives.add(criteria.disfavored());
    objectives.add(criteria.favored.required());
    objectives.add(criteria.softRequires.orphans(BROKEN_ORPHANS));
    if (!strong) {
      objectives.addAll(criteria.newOnes(NEW_NOT_BEST, NEW_RANK, false));
    }
    objectives.add(criteria.renames());
    objectives.add(criteria.weak.recommends(UNMET_RECOMMENDS));
    objectives.add(criteria.favored.recommended());
    if (strong) {
      objectives.addAll(criteria.newOnes(NEW_NOT_BEST, NEW_RANK, false));
    }
    objectives.addAll(criteria.newOnes(WISHED_NOT_BEST, WISHED_RANK, true));
    objectives.addAll(criteria.newPackages());
    objectives.add(criteria.orphansKept());
    if (encoded.packages().anyReleased()) {
      objectives.add(criteria.weak.releasedMissed(RELEASED_MISSED));
    }
    objectives.add(criteria.releasedKept());
    objectives.add(criteria.kernels.overlaps());
    objectives.add(criteria.downloadSize());
    objectives.add(criteria.weak.suggests(UNMET_SUGGESTS));
    objectives.removeIf(
        objective -> OPTIONAL.contains(objective.name()) && objective.terms().isEmpty());
    return objectives;
  }

  /** Whether they would be the same with more kernels, of which no plan has any. */
  public static boolean areKnown(Situation situation, Encoded encoded) {
    return !new NewRanks(situation, encoded.kernels())
        .dependsOnKernels(encoded.packages().packages());
  }

  /** Those of the objectives that are nothing where each package is the best of its name. */
  public static List<Objective> ideal(List<Objective> objectives) {
    int last = 0;
    while (!objectives.get(last).name().equals(NEW_RANK)) {
      last++;
    }
    return objectives.subList(0, last + 1);
  }

  private Objective renames() {
    return new Renames(situation, literals, costLiterals).objective(this::goesFreely);
  }

  /** Whether nobody minds that an installed package goes. */
  private boolean goesFreely(int id) {
    return situation.isFreeOrphan(id) || literals.isReleased(id) || removed.get(id);
  }

  /** The jobs that are dropped where they cannot be. */
  private Objective weakJobs() {
    List<Integer> costs = new ArrayList<>();
    for (Job job : situation.selections().jobs()) {
      if (job instanceof Job.Install && JobSelections.modifiers(job).contains(Modifier.WEAK)) {
        for (List<Integer> anyOf : JobRules.alternatives(situation, job)) {
          costLiterals.unless(literals.of(anyOf), costs);
        }
      } else if (job instanceof Job.WeakRemove || job instanceof Job.WeakLock) {
        List<Formula> all = new ArrayList<>();
        for (int id : situation.selections().of(job).packages()) {
          boolean stays = job instanceof Job.WeakLock && situation.isInstalled(id);
          all.add(new Formula.Leaf(stays ? literals.of(id) : Literals.not(literals.of(id))));
        }
        costLiterals.unless(new Formula.All(all), costs);
      }
    }
    return Objective.count(WEAK_JOBS, costs);
  }

  /** What nobody has any more stays where a dist-upgrade lets it. */
  private Objective orphans() {
    List<Integer> costs = new ArrayList<>();
    for (int id : literals.packages()) {
      if (situation.isFreeOrphan(id) && !dropped.get(id)) {
        costLiterals.unless(List.of(literals.of(id)), costs);
      }
    }
    return Objective.count(ORPHANS, costs);
  }

  /** What is installed beside what obsoletes it stays where nothing stands against it. */
  private Objective obsoleted() {
    List<Integer> costs = new ArrayList<>();
    for (int id : literals.packages()) {
      if (situation.isInstalled(id)
          && !situation.updates().obsoletersThere(id).isEmpty()
          && !goesFreely(id)) {
        List<Integer> stays = new ArrayList<>(List.of(literals.of(id)));
        stays.addAll(literals.of(situation.updates().newReplacements(id)));
        costLiterals.unless(stays, costs);
      }
    }
    return Objective.count(OBSOLETED, costs);
  }

  /** What nobody has any more and is asked to go stays only where it is needed. */
  private Objective orphansKept() {
    return Objective.count(
        ORPHANS_KEPT,
        Arrays.stream(literals.packages())
            .filter(id -> situation.isFreeOrphan(id) && dropped.get(id))
            .mapToObj(literals::of)
            .toList());
  }

  /** What only the removed packages needed stays only where something else has use for it. */
  private Objective releasedKept() {
    return Objective.count(
        RELEASED_KEPT,
        Arrays.stream(literals.packages())
            .filter(literals::isReleased)
            .mapToObj(literals::of)
            .toList());
  }

  private Objective disfavored() {
    return Objective.count(
        DISFAVORED, news().stream().filter(preferences::isDisfavored).map(literals::of).toList());
  }

  /** What each installed package costs that goes though nobody asked it to: a literal. */
  public static Map<Integer, Integer> unrequestedRemovals(
      Situation situation, Encoded encoded, Clauses clauses) {
    return new Criteria(situation, encoded.packages(), encoded.kernels(), clauses)
        .unrequestedRemovals();
  }

  private Map<Integer, Integer> unrequestedRemovals() {
    Map<Integer, Integer> removals = new LinkedHashMap<>();
    for (int id : literals.packages()) {
      if (situation.isInstalled(id) && situation.mayGo(id) && !goesFreely(id)) {
        List<Integer> stays = new ArrayList<>(List.of(literals.of(id)));
        stays.addAll(kernelLiterals.successors(id));
        stays.addAll(literals.ofUnreleased(situation.updates().takersThere(id)));
        boolean mustGo = situation.updates().brought().mustGo(id);
        if (mustGo || situation.givesWayWithoutLeave(id)) {
          stays.addAll(literals.of(goesFor(id, mustGo)));
          stays.addAll(literals.ofUnreleased(situation.updates().anyNamesakesThere(id)));
        }
        List<Integer> cost = new ArrayList<>(1);
        costLiterals.unless(stays, cost);
        cost.forEach(literal -> removals.put(id, literal));
      }
    }
    return removals;
  }

  private List<Integer> goesFor(int id, boolean mustGo) {
    Updates updates = situation.updates();
    return mustGo ? updates.takers(id) : updates.anyReplacements(id);
  }

  /**
   * New packages that take the place of an installed one of their name and are no update candidates
   * of it.
   */
  private Objective policyChanges() {
    List<Integer> costs = new ArrayList<>();
    for (int id : news()) {
      Ints named = universe.namesakes(id);
      boolean changes = false;
      for (int i = 0; i < named.size() && !changes; i++) {
        changes = situation.updates().isUnaskedChange(id, named.get(i));
      }
      if (changes) {
        costs.add(literals.of(id));
      }
    }
    return Objective.count(POLICY_CHANGES, costs);
  }

  private List<Objective> newOnes(String count, String sum, boolean wished) {
    List<Integer> notBest = new ArrayList<>();
    List<Term> ranks = new ArrayList<>();
    for (int id : news()) {
      int rank = newRanks.ofNew(id);
      if (rank > 0 && situation.isOnlyWished(id) == wished) {
        for (int cost : wished ? weak.lesser(id) : List.of(literals.of(id))) {
          notBest.add(cost);
          ranks.add(new Term(cost, rank));
        }
      }
    }
    return List.of(Objective.count(count, notBest), new Objective(sum, ranks));
  }

  /**
   * An update of what is there is less than a package more; of a name that stands once, but is
   * installed several times, each goes only where something stands against it.
   */
  private List<Objective> newPackages() {
    List<Integer> more = new ArrayList<>();
    List<Integer> updates = new ArrayList<>();
    for (int id : news()) {
      Ints named = universe.namesakes(id);
      boolean replaces = false;
      for (int i = 0; i < named.size() && !replaces; i++) {
        replaces = situation.isInstalled(named.get(i)) && !situation.canCoexist(id, named.get(i));
      }
      (replaces ? updates : more).add(literals.of(id));
    }
    for (int id : literals.packages()) {
      if (situation.isInstalled(id)
          && !situation.updates().namesakesThere(id).isEmpty()
          && !goesFreely(id)) {
        updates.add(Literals.not(literals.of(id)));
      }
    }
    return List.of(Objective.count(NEW_PACKAGES, more), Objective.count(REPLACED, updates));
  }

  private Objective downloadSize() {
    List<Term> terms = new ArrayList<>();
    for (int id : news()) {
      if (universe.downloadSize(id) > 0) {
        terms.add(new Term(literals.of(id), universe.downloadSize(id)));
      }
    }
    return new Objective(DOWNLOAD_SIZE, terms);
  }

  private List<Integer> news() {
    List<Integer> found = new ArrayList<>();
    for (int id : literals.packages()) {
      if (!situation.isInstalled(id) && !situation.isExcluded(id)) {
        found.add(id);
      }
    }
    return found;
  }
}
