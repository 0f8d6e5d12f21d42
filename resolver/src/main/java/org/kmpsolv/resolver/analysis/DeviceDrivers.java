package org.kmpsolv.resolver.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.Obstacle;
import org.kmpsolv.resolver.kernel.Obstacles;
import org.kmpsolv.resolver.kernel.Symbol;
import org.kmpsolv.resolver.situation.Situation;

/**
 * The KMPs that drive devices of some classes, whether the machine has such devices or not: those
 * that a pattern of the class requires, those that require symbols of the class, and those for
 * devices that require symbols of these. Packages are universe ids, in the order of their names.
 * Immutable.
 *
 * @param kernel on which they load; none where no kernel is known
 * @param installed those that are installed
 * @param missing of each other name the best version that loads
 * @param notLoadable of each name without such a version the newest one, and what stands in its way
 */
public record DeviceDrivers(
    Optional<Kernel> kernel,
    ImmutableList<Integer> installed,
    ImmutableList<Integer> missing,
    ImmutableMap<Integer, ImmutableList<Obstacle>> notLoadable) {

  /**
   * Finds them.
   *
   * @param asked the kernel; where there is none as {@link Provision#of} has it
   */
  public static DeviceDrivers of(
      Situation situation, Optional<Kernel> asked, ImmutableSet<DeviceClass> classes) {
    Optional<Kernel> kernel = DriverSearch.kernel(situation, asked);
    if (kernel.isEmpty()) {
      return new DeviceDrivers(kernel, ImmutableList.of(), ImmutableList.of(), ImmutableMap.of());
    }
    KernelCatalog catalog = situation.kernels().catalog();
    BitSet kmps = catalog.kmps();
    for (int id = kmps.nextSetBit(0); id >= 0; id = kmps.nextSetBit(id + 1)) {
      kmps.set(id, !situation.isExcluded(id));
    }
    Obstacles obstacles = Obstacles.on(catalog, kernel.get(), kmps);
    BitSet members = members(situation, kmps, classes);
    BitSet others = (BitSet) members.clone();
    BitSet loadable = obstacles.loadable();
    members.and(loadable);
    others.andNot(loadable);
    addClients(catalog, loadable, members);
    Map<String, List<Integer>> names = byName(situation.universe(), members);
    ImmutableList<Integer> installed =
        names.values().stream()
            .flatMap(ids -> ids.stream().filter(situation::isInstalled))
            .collect(toImmutableList());
    ImmutableList<Integer> missing =
        names.values().stream()
            .filter(ids -> ids.stream().noneMatch(situation::isInstalled))
            .flatMap(ids -> ids.stream().min(Comparator.comparing(situation::rank)).stream())
            .collect(toImmutableList());
    ImmutableMap.Builder<Integer, ImmutableList<Obstacle>> notLoadable = ImmutableMap.builder();
    byName(situation.universe(), others)
        .forEach(
            (name, ids) -> {
              if (!names.containsKey(name)) {
                int newest = Collections.max(ids, Comparator.comparing(situation.universe()::evr));
                notLoadable.put(newest, obstacles.of(newest));
              }
            });
    return new DeviceDrivers(kernel, installed, missing, notLoadable.buildOrThrow());
  }

  private static Map<String, List<Integer>> byName(Universe universe, BitSet packages) {
    return packages.stream()
        .boxed()
        .collect(Collectors.groupingBy(universe::name, TreeMap::new, Collectors.toList()));
  }

  /** Those of the KMPs that a pattern of the classes requires, or that require their symbols. */
  private static BitSet members(
      Situation situation, BitSet kmps, ImmutableSet<DeviceClass> classes) {
    KernelCatalog catalog = situation.kernels().catalog();
    BitSet members = inPatterns(situation, classes);
    members.and(kmps);
    kmps.stream()
        .filter(id -> classes.stream().anyMatch(it -> it.isServedBy(catalog, id)))
        .forEach(members::set);
    return members;
  }

  /** Adds drivers of devices that leave it to what is a member already: to a library of theirs. */
  private static void addClients(KernelCatalog catalog, BitSet loadable, BitSet members) {
    Universe universe = catalog.universe();
    Set<Symbol> brought = new HashSet<>();
    members.stream().forEach(id -> brought.addAll(catalog.exports(id)));
    Map<Integer, List<Symbol>> others = new HashMap<>();
    loadable.stream()
        .filter(id -> !members.get(id))
        .filter(id -> !universe.dependencies(id, DependencyKind.SUPPLEMENTS).isEmpty())
        .forEach(id -> others.put(id, catalog.imports(id)));
    while (others
        .entrySet()
        .removeIf(it -> isClient(it.getValue(), brought, it.getKey(), members))) {
      members.stream().forEach(id -> brought.addAll(catalog.exports(id)));
    }
  }

  private static boolean isClient(
      List<Symbol> imports, Set<Symbol> brought, int kmp, BitSet members) {
    boolean is = imports.stream().anyMatch(brought::contains);
    members.set(kmp, is);
    return is;
  }

  /** What the patterns of the classes require. */
  private static BitSet inPatterns(Situation situation, ImmutableSet<DeviceClass> classes) {
    Universe universe = situation.universe();
    BitSet found = new BitSet();
    for (int id = 0; id < universe.packageCount(); id++) {
      String name = universe.name(id);
      if (classes.stream().anyMatch(it -> it.isPattern(name)) && !situation.isExcluded(id)) {
        Ints sets = universe.requiredSets(id);
        for (int i = 0; i < sets.size(); i++) {
          universe.set(sets.get(i)).stream().forEach(found::set);
        }
      }
    }
    return found;
  }

  /** Whether there is none at all. */
  public boolean isEmpty() {
    return installed.isEmpty() && missing.isEmpty();
  }
}
