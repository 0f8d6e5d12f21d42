package org.kmpsolv.resolver.explain;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Change;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.encode.Criteria;
import org.kmpsolv.resolver.encode.Encoded;
import org.kmpsolv.resolver.encode.Encoder;
import org.kmpsolv.resolver.encode.RuleSink;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Deadline;
import org.kmpsolv.resolver.sat.Interrupted;
import org.kmpsolv.resolver.sat.Objective;
import org.kmpsolv.resolver.sat.Optimizer;
import org.kmpsolv.resolver.sat.Sat;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.slice.Slice;
import org.kmpsolv.resolver.slice.Slicer;

/** A request that cannot be solved, tried with changes. */
final class Trials {
  private static final int MOST_DRIVERS = 5;

  /** So many are kept: of a large system one takes up to a hundred megabytes. */
  private static final int MOST_WORLDS = 4;

  /** To write the rules of so many packages again and again takes some seconds. */
  private static final int MOST_WRITTEN = 400_000;

  private final World given;
  private final Slice slice;
  private final Universe universe;
  private final Request request;

  /** The latest, by the changes that they are written with. */
  private final Map<Set<Change>, World> worlds =
      new LinkedHashMap<>(MOST_WORLDS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Change>, World> eldest) {
          return size() > MOST_WORLDS;
        }
      };

  private final Map<Set<Change>, Boolean> known = new HashMap<>();

  private int writtenPackages;

  Trials(World given, Slice slice) {
    this.given = given;
    this.slice = slice;
    this.universe = given.situation().universe();
    this.request = given.situation().request();
  }

  /** Whether so much was tried that only who knows no solution yet goes on. */
  boolean isEnough() {
    return writtenPackages > MOST_WRITTEN;
  }

  /** Whether the rules hold under these changes. */
  boolean solves(Set<Change> changes) throws Interrupted {
    Boolean solves = known.get(changes);
    if (solves == null) {
      solves = world(changes).holds(changes);
      known.put(changes, solves);
    }
    return solves;
  }

  /**
   * Where some changes do not solve it, the ways on: what else could be given up for a rule of the
   * conflict that is left.
   */
  List<Set<Change>> ways(Set<Change> changes) throws Interrupted {
    World world = world(changes);
    return ways(changes, world.conflict(changes), world);
  }

  /** The ways on from a conflict of the request as it was given. */
  List<Set<Change>> ways(Set<Change> changes, List<Rule> conflict) {
    return ways(changes, conflict, given);
  }

  /**
   * The same from a conflict that need not be minimal, which is found sooner; empty where the
   * changes solve it.
   */
  Optional<List<Set<Change>>> roughWays(Set<Change> changes) throws Interrupted {
    World world = world(changes);
    Set<Rule> core = world.core(changes);
    known.put(Set.copyOf(changes), core.isEmpty());
    return core.isEmpty() ? Optional.empty() : Optional.of(ways(changes, core, world));
  }

  private List<Set<Change>> ways(Set<Change> changes, Collection<Rule> conflict, World world) {
    List<Set<Change>> ways = new ArrayList<>();
    Set<Set<String>> told = new HashSet<>();
    for (Rule rule : conflict) {
      for (Set<Change> way : ways(rule, world)) {
        if (!changes.containsAll(way)
            && isAllowed(rule, changes, way)
            // The same package in another repository is no other way.
            && told.add(way.stream().map(Change::tell).collect(Collectors.toSet()))) {
          ways.add(ImmutableSet.<Change>builder().addAll(changes).addAll(way).build());
        }
      }
    }
    return ways;
  }

  /** What an earlier change brought is not taken back, and not all drivers are let go. */
  private static boolean isAllowed(Rule rule, Set<Change> changes, Set<Change> way) {
    if (rule instanceof Coverage && !way.contains(new Change.LoseModules())) {
      return changes.size() + way.size() <= MOST_DRIVERS;
    }
    if (rule instanceof Rule.Asked asked) {
      return changes.stream()
          .noneMatch(
              change ->
                  change.equals(new Change.AcceptArchitecture(asked.job().what()))
                      || (change instanceof Change.Allow allow && allow.job().equals(asked.job())));
    }
    if (rule instanceof Rule.Unwanted unwanted) {
      return !changes.contains(new Change.Deinstall(unwanted.job().what()));
    }
    return true;
  }

  private List<Set<Change>> ways(Rule rule, World world) {
    if (rule instanceof Rule.Asked asked) {
      return List.of(Set.of(new Change.TakeBack(asked.job())));
    }
    if (rule instanceof Rule.Unwanted unwanted) {
      return List.of(Set.of(spare(unwanted.id())));
    }
    if (rule instanceof Rule.Keep keep) {
      return List.of(Set.of(deinstall(keep.id())));
    }
    if (rule instanceof Rule.Lock lock) {
      return List.of(unlock(lock.id()));
    }
    if (rule instanceof Rule.Best best) {
      return List.of(Set.of(new Change.AcceptLesser(best.job())));
    }
    if (rule instanceof Rule.ForbiddenChange forbidden) {
      return List.of(
          Set.of(
              new Change.Allow(
                  forbidden.change(),
                  universe.nevra(forbidden.id()).toString(),
                  Target.Identity.like(universe, forbidden.by()))));
    }
    if (rule instanceof Rule.Architecture architecture && architecture.runs()) {
      return List.of(
          Set.of(new Change.AcceptArchitecture(universe.nevra(architecture.id()).toString())));
    }
    if (rule instanceof Coverage coverage) {
      List<Integer> drivers = world.bringing(coverage.module());
      Set<Change> go = drivers.stream().map(this::deinstall).collect(ImmutableSet.toImmutableSet());
      return go.isEmpty()
          ? List.of(Set.of(new Change.LoseModules()))
          : List.of(Set.of(new Change.LoseModules()), go);
    }
    return List.of();
  }

  private Set<Change> unlock(int id) {
    return given.situation().selections().jobs().stream()
        .filter(job -> given.situation().selections().of(job).packages().contains(id))
        .flatMap(job -> job instanceof Job.Lock lock ? Stream.of(new Change.Unlock(lock)) : null)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Change deinstall(int id) {
    return new Change.Deinstall(universe.nevra(id).toString());
  }

  private Change spare(int id) {
    Map<Target, ImmutableSet<String>> meant = new LinkedHashMap<>();
    for (Job job : given.situation().selections().jobs()) {
      List<Integer> packages = given.situation().selections().of(job).packages();
      if (job instanceof Job.Remove && packages.contains(id)) {
        meant.put(
            job.target(),
            packages.stream()
                .map(other -> universe.nevra(other).toString())
                .collect(ImmutableSet.toImmutableSet()));
      }
    }
    String kept = universe.nevra(id).toString();
    return new Change.Spare(kept, isInstalled(kept), ImmutableMap.copyOf(meant));
  }

  private boolean isInstalled(String nevra) {
    return !given.installed(nevra).isEmpty();
  }

  /**
   * Jobs change what there is to write, and so do packages that nothing else lets go or come; the
   * rest is given up in what is written.
   */
  private World world(Set<Change> changes) {
    Set<Change> jobs =
        changes.stream()
            .filter(
                change ->
                    !(change instanceof Change.Deinstall
                        || change instanceof Change.Allow
                        || change instanceof Change.LoseModules))
            .collect(ImmutableSet.toImmutableSet());
    World world = written(jobs);
    Set<Change> outOfReach = world.outOfReach(changes);
    return outOfReach.isEmpty() ? world : written(Sets.union(jobs, outOfReach).immutableCopy());
  }

  private World written(Set<Change> changes) {
    if (changes.isEmpty()) {
      return given;
    }
    return worlds.computeIfAbsent(
        changes,
        key -> {
          Set<Change> jobs = Sets.filter(changes, change -> !(change instanceof Change.Deinstall));
          Situation changed = new Situation(universe, applied(jobs));
          Slice wide = Slicer.sliceToExplain(changed, wanted(jobs), ids(changes));
          writtenPackages += wide.size();
          return new World(changed, wide);
        });
  }

  private List<Integer> ids(Set<Change> going) {
    return going.stream()
        .flatMap(
            change ->
                change instanceof Change.Deinstall it
                    ? given.installed(it.gone()).stream()
                    : Stream.empty())
        .sorted()
        .toList();
  }

  private Request applied(Set<Change> changes) {
    Request changed = request;
    for (Change change : changes) {
      changed = change.applyTo(changed);
    }
    return changed;
  }

  /** What is wanted besides the jobs can be taken back, too. */
  private List<Integer> wanted(Set<Change> changes) {
    boolean takenBack =
        changes.stream()
            .anyMatch(
                change ->
                    change instanceof Change.TakeBack back && !request.jobs().contains(back.job()));
    return takenBack ? List.of() : slice.wanted();
  }

  /**
   * Whether the request that really has these changes can be solved, with nothing else gone that
   * the request does not allow to go.
   */
  boolean isPlanned(Set<Change> changes) throws Interrupted {
    Situation changed = new Situation(universe, applied(changes));
    Sat sat = new Sat(Deadline.NEVER);
    Encoded encoded = encode(changed, changes, sat);
    if (removalsAllowed() || !changed.removalsAllowed()) {
      return sat.solve();
    }
    return sat.solve(
        Criteria.unrequestedRemovals(changed, encoded, sat).values().stream()
            .mapToInt(cost -> -cost)
            .toArray());
  }

  private Encoded encode(Situation changed, Set<Change> changes, Sat sat) {
    return Encoder.encode(changed, Slicer.slice(changed, wanted(changes)), RuleSink.to(sat));
  }

  /** Whether nothing need be said for a package to go. */
  boolean removalsAllowed() {
    return given.situation().removalsAllowed();
  }

  /** The same request where packages may go that nobody asked to go. */
  Trials lenient() {
    Situation lenient = lenient(Set.of());
    Slice wider = Slicer.slice(lenient, slice.wanted());
    return new Trials(new World(lenient, wider), wider);
  }

  private Situation lenient(Set<Change> changes) {
    Request changed = applied(changes);
    return new Situation(
        universe, changed.withPolicy(changed.policy().with(Option.ALLOW_UNINSTALL)));
  }

  /**
   * The changes, and the fewest packages that must go as well for them to solve it; empty where
   * that is not enough.
   */
  Optional<Set<Change>> withDepartures(Set<Change> changes) throws Interrupted {
    Situation lenient = lenient(changes);
    Sat sat = new Sat(Deadline.NEVER);
    Encoded encoded = encode(lenient, changes, sat);
    Map<Integer, Integer> costs = Criteria.unrequestedRemovals(lenient, encoded, sat);
    if (!sat.solve()) {
      return Optional.empty();
    }
    Objective fewest = Objective.count(Criteria.UNREQUESTED_REMOVALS, List.copyOf(costs.values()));
    BitSet model = new Optimizer(sat).minimize(List.of(fewest)).model();
    Set<Change> all = new LinkedHashSet<>(changes);
    costs.forEach(
        (id, cost) -> {
          if (cost > 0 == model.get(Math.abs(cost))) {
            all.add(deinstall(id));
          }
        });
    return isPlanned(all) ? Optional.of(all) : Optional.empty();
  }
}
