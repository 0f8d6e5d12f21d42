package org.kmpsolv.resolver.situation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Selection;

/** A request against a universe, and what follows from both before anything is decided. */
public final class Situation {
  private final Universe universe;
  private @Nullable KernelSituation kernels;
  private final Request request;
  private final Architectures architectures;
  private final Hardware hardware;
  private final BitSet installed = new BitSet();
  private final BitSet multiversion = new BitSet();
  private final BitSet askedByArchitecture = new BitSet();
  private final Map<Job, Selection> selections = new HashMap<>();
  private final Map<Integer, ImmutableList<String>> devices = new HashMap<>();
  private final Map<Integer, Boolean> inferior = new HashMap<>();
  private final Map<Integer, Ranking> rankings = new HashMap<>();

  public Situation(Universe universe, Request request) {
    this.universe = universe;
    this.request = request;
    this.architectures = new Architectures(request.policy().architecture());
    this.hardware = new Hardware(request.hardware());
    for (int id = 0; id < universe.packageCount(); id++) {
      if (universe.isInstalled(id)) {
        installed.set(id);
      }
    }
    Policy.Multiversion several = request.policy().multiversion();
    for (String name : several.names()) {
      universe.packagesNamed(name).stream().forEach(multiversion::set);
    }
    for (String capability : several.capabilities()) {
      for (int id : universe.providers(Relation.of(capability))) {
        multiversion.set(id);
      }
    }
    Selector selector = new Selector(universe);
    for (Job job : request.jobs()) {
      Selection selection =
          job instanceof Job.UpdateAll
              ? new Selection(
                  "", true, installed.stream().boxed().collect(ImmutableList.toImmutableList()))
              : selector.select(job.what());
      selections.put(job, selection);
      if (selection.byName() && namesArchitecture(selection)) {
        selection.packages().forEach(askedByArchitecture::set);
      }
    }
  }

  private boolean namesArchitecture(Selection selection) {
    return selection.packages().stream()
        .allMatch(
            id -> {
              String what = selection.what();
              String arch = "." + universe.arch(id);
              return what.endsWith(arch) || what.startsWith(universe.name(id) + arch);
            });
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

  /** The jobs in an order that does not depend on how they were given. */
  public List<Job> jobs() {
    return request.jobs().stream()
        .distinct()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  /** What a job of the request means. */
  public Selection selection(Job job) {
    Selection selection = selections.get(job);
    if (selection == null) {
      throw new IllegalArgumentException("not a job of this request: " + job);
    }
    return selection;
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

  /** Whether packages may go that nobody asked to go: where anything is asked to go. */
  public boolean removalsAllowed() {
    return request.jobs().stream().anyMatch(Job.Remove.class::isInstance);
  }

  /** Whether a job asks it to go. */
  public boolean isAskedToGo(int id) {
    return request.jobs().stream()
        .anyMatch(job -> job instanceof Job.Remove && selection(job).packages().contains(id));
  }

  /** Whether the machine can run it. */
  public boolean runs(int id) {
    return architectures.rank(universe.arch(id)) != Architectures.NONE;
  }

  /** Whether it is new, and the machine cannot run it or has a better architecture of its name. */
  public boolean isExcluded(int id) {
    return !isInstalled(id) && (!runs(id) || (!askedByArchitecture.get(id) && isInferior(id)));
  }

  private boolean isInferior(int id) {
    int rank = architectures.rank(universe.arch(id));
    if (rank == Architectures.ANY) {
      return false;
    }
    // Packages of one name and architecture share the answer.
    return inferior.computeIfAbsent(
        id,
        key ->
            universe.packagesNamed(universe.nameId(id)).stream()
                    .map(other -> architectures.rank(universe.arch(other)))
                    .anyMatch(other -> other > Architectures.ANY && other < rank)
                && universe.packagesNamed(universe.nameId(id)).stream()
                    .noneMatch(
                        other ->
                            isInstalled(other) && universe.archId(other) == universe.archId(id)));
  }

  /** The device that a namespace dependency means; none where it is not met. */
  public Optional<String> device(int dependency) {
    return devices(dependency).stream().findFirst();
  }

  /** The devices that a namespace dependency means, in order. */
  public ImmutableList<String> devices(int dependency) {
    return devices.computeIfAbsent(dependency, key -> hardware.devices(universe.relationName(key)));
  }

  /** The devices of the machine. */
  public Hardware hardware() {
    return hardware;
  }

  /** Whether what a relation says of a package name and version is true of the package itself. */
  public boolean isNamed(int id, Relation relation) {
    Evr evr = relation.evr();
    return universe.name(id).equals(relation.name())
        && (evr == null
            || Comparison.overlaps(Comparison.EQUAL, universe.evr(id), relation.comparison(), evr));
  }

  /** The packages that an obsoletes means: by name and version, never the package itself. */
  public List<Integer> obsoleted(int id, int dependency) {
    List<Integer> found = new ArrayList<>();
    if (universe.dependency(dependency) instanceof Relation relation) {
      Ints named = universe.packagesNamed(relation.name());
      for (int i = 0; i < named.size(); i++) {
        if (named.get(i) != id && isNamed(named.get(i), relation)) {
          found.add(named.get(i));
        }
      }
    }
    return found;
  }

  /**
   * The packages that it obsoletes where it comes new, or, where it is installed, that it keeps
   * from coming; a multiversion package is installed without.
   */
  public List<Integer> obsoletes(int id) {
    if (isMultiversion(id)) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    universe.dependencies(id, DependencyKind.OBSOLETES).stream()
        .forEach(dep -> found.addAll(obsoleted(id, dep)));
    found.removeIf(other -> isInstalled(id) && isInstalled(other));
    return found;
  }

  /** Whether the one may replace the other, which is installed, in an update. */
  public boolean isUpdateCandidate(int candidate, int of) {
    if (isInstalled(candidate)
        || universe.vendorId(candidate) != universe.vendorId(of)
        || isExcluded(candidate)) {
      return false;
    }
    if (universe.nameId(candidate) == universe.nameId(of)) {
      return isSameArchitecture(candidate, of)
          && universe.evr(candidate).compareTo(universe.evr(of)) >= 0;
    }
    return obsoletes(candidate).contains(of);
  }

  private boolean isSameArchitecture(int a, int b) {
    return universe.archId(a) == universe.archId(b)
        || universe.arch(a).equals(Architectures.NOARCH)
        || universe.arch(b).equals(Architectures.NOARCH);
  }

  /** What may replace an installed package in an update, ascending. */
  public ImmutableList<Integer> updateCandidates(int of) {
    ImmutableList.Builder<Integer> found = ImmutableList.builder();
    universe.packagesNamed(universe.nameId(of)).stream()
        .filter(id -> isUpdateCandidate(id, of))
        .forEach(found::add);
    for (int id : obsoleters(of)) {
      if (universe.nameId(id) != universe.nameId(of) && isUpdateCandidate(id, of)) {
        found.add(id);
      }
    }
    return found.build();
  }

  private List<Integer> obsoleters(int of) {
    return obsoleters().getOrDefault(of, List.of());
  }

  private @Nullable Map<Integer, List<Integer>> obsoleters;

  /** For each installed package, what obsoletes it. */
  private Map<Integer, List<Integer>> obsoleters() {
    if (obsoleters == null) {
      obsoleters = new HashMap<>();
      for (int id = 0; id < universe.packageCount(); id++) {
        if (!universe.dependencies(id, DependencyKind.OBSOLETES).isEmpty()) {
          for (int gone : obsoletes(id)) {
            if (isInstalled(gone)) {
              obsoleters.computeIfAbsent(gone, key -> new ArrayList<>()).add(id);
            }
          }
        }
      }
    }
    return obsoleters;
  }

  /**
   * What takes the place of an installed package where it comes, ascending: the update candidates
   * that cannot stand beside it.
   */
  public List<Integer> replacements(int of) {
    return updateCandidates(of).stream()
        .filter(id -> universe.nameId(id) != universe.nameId(of) || !canCoexist(id, of))
        .toList();
  }

  /** The installed packages that an update means: of several versions of a name the newest. */
  public List<Integer> toUpdate() {
    BitSet meant = new BitSet();
    for (Job job : jobs()) {
      if (job instanceof Job.Update || job instanceof Job.UpdateAll) {
        selection(job).packages().stream().filter(this::isInstalled).forEach(meant::set);
      }
    }
    return meant.stream().filter(id -> newestInstalled(id) == id).boxed().toList();
  }

  /** The installed packages of a name can be several; the one that counts for an update. */
  private int newestInstalled(int id) {
    if (!isMultiversion(id)) {
      return id;
    }
    return universe.packagesNamed(universe.nameId(id)).stream()
        .filter(other -> isInstalled(other) && universe.archId(other) == universe.archId(id))
        .boxed()
        .max(Comparator.comparing(universe::evr).thenComparing(Comparator.naturalOrder()))
        .orElse(id);
  }

  /**
   * What an update could bring in place of an installed package, the best level first; empty where
   * there is nothing better.
   */
  public List<List<Integer>> updateLevels(int id) {
    List<Integer> better =
        updateCandidates(id).stream()
            .filter(
                candidate ->
                    universe.nameId(candidate) != universe.nameId(id)
                        || universe.evr(candidate).compareTo(universe.evr(id)) > 0)
            .toList();
    Ranking ranking = ranking(better);
    Map<Integer, List<Integer>> byRank = new TreeMap<>();
    for (int candidate : better) {
      // What obsoletes it is as good as its newest version.
      int rank =
          universe.nameId(candidate) == universe.nameId(id) ? ranking.rank(universe, candidate) : 0;
      byRank.computeIfAbsent(rank, key -> new ArrayList<>()).add(candidate);
    }
    return List.copyOf(byRank.values());
  }

  /** Whether two different packages of one name can be installed at once. */
  public boolean canCoexist(int a, int b) {
    if (isInstalled(a) && isInstalled(b)) {
      return true;
    }
    boolean several =
        (isInstalled(a) || isMultiversion(a)) && (isInstalled(b) || isMultiversion(b));
    boolean same =
        universe.evrId(a) == universe.evrId(b) && universe.archId(a) == universe.archId(b);
    return several && !same && !kernels().isSameRelease(a, b);
  }

  /** How many better levels of priority and version there are of its name; 0 for the best. */
  public int rank(int id) {
    return rankings
        .computeIfAbsent(universe.nameId(id), key -> ranking(universe.packagesNamed(key)))
        .rank(universe, id);
  }

  /** The ranking of the packages that could come new among these. */
  private Ranking ranking(Ints named) {
    return Ranking.of(
        universe,
        named.stream().filter(id -> !isInstalled(id) && !isExcluded(id)).boxed().toList());
  }

  /** The ranking among what a job means, for each name by itself. */
  public Ranking ranking(List<Integer> packages) {
    return Ranking.of(
        universe, packages.stream().filter(id -> !isInstalled(id) && !isExcluded(id)).toList());
  }

  /** Whether a dependency is met by what is installed before the plan. */
  public boolean isMetBefore(int dependency) {
    return isMet(universe.meaning(dependency), installed);
  }

  /** Whether a dependency, which must be a meaning, is met by those packages and this machine. */
  public boolean isMet(int meaning, BitSet packages) {
    Shape shape = universe.shape(meaning);
    return switch (shape) {
      case ALWAYS -> true;
      case NAMESPACE -> device(meaning).isPresent();
      case PROVIDED -> universe.set(universe.providerSet(meaning)).stream().anyMatch(packages::get);
      case AND -> isMet(left(meaning), packages) && isMet(right(meaning), packages);
      case OR -> isMet(left(meaning), packages) || isMet(right(meaning), packages);
      case IF, UNLESS -> {
        boolean condition = isMet(right(meaning), packages) == (shape == Shape.IF);
        int otherwise = universe.otherwise(meaning);
        if (condition) {
          yield isMet(left(meaning), packages);
        }
        yield otherwise < 0 ? shape == Shape.IF : isMet(universe.meaning(otherwise), packages);
      }
    };
  }

  private int left(int meaning) {
    return universe.meaning(universe.left(meaning));
  }

  private int right(int meaning) {
    return universe.meaning(universe.right(meaning));
  }
}
