package org.kmpsolv.resolver.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Drivers.Device;
import org.kmpsolv.resolver.analysis.Drivers.Driver;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.Loadability;
import org.kmpsolv.resolver.kernel.Obstacle;
import org.kmpsolv.resolver.kernel.Obstacles;
import org.kmpsolv.resolver.kernel.Serving;
import org.kmpsolv.resolver.situation.Situation;

/** How {@link Drivers} are found. */
final class DriverSearch {
  private final Situation situation;
  private final Universe universe;
  private final BitSet serving;
  private final Obstacles obstacles;

  private DriverSearch(Situation situation, BitSet serving, Obstacles obstacles) {
    this.situation = situation;
    this.universe = situation.universe();
    this.serving = serving;
    this.obstacles = obstacles;
  }

  static Drivers drivers(Situation situation) {
    KernelCatalog catalog = situation.kernels().catalog();
    String flavor = situation.kernels().flavor();
    Optional<Kernel> boot = newest(catalog, flavor, situation::isInstalled);
    Optional<Kernel> kernel =
        boot.or(() -> newest(catalog, flavor, id -> !situation.isExcluded(id)));
    Map<String, Map<String, List<Integer>>> wanted = new TreeMap<>();
    situation.hardware().modaliases().forEach(it -> wanted.put(it, new TreeMap<>()));
    ImmutableList.Builder<Device> devices = ImmutableList.builder();
    if (kernel.isEmpty()) {
      wanted.keySet().forEach(it -> devices.add(new Device(it, ImmutableList.of())));
      return new Drivers(kernel, false, devices.build());
    }
    BitSet state = situation.installed();
    state.set(kernel.get().id());
    BitSet kmps = catalog.kmps();
    for (int id = kmps.nextSetBit(0); id >= 0; id = kmps.nextSetBit(id + 1)) {
      kmps.set(id, !situation.isExcluded(id));
    }
    want(new Triggers(situation, state), kmps, situation.universe(), wanted);
    DriverSearch search =
        new DriverSearch(
            situation,
            Serving.among(situation.universe(), Loadability.on(catalog, kernel.get(), state)),
            Obstacles.on(catalog, kernel.get(), kmps));
    wanted.forEach((device, names) -> devices.add(search.device(device, names)));
    return new Drivers(kernel, boot.isPresent(), devices.build());
  }

  private static Optional<Kernel> newest(
      KernelCatalog catalog, String flavor, IntPredicate isThere) {
    return catalog.kernels().stream()
        .filter(kernel -> kernel.flavor().equals(flavor) && isThere.test(kernel.id()))
        .reduce((older, newer) -> newer);
  }

  /** Fills in, for each device, the KMPs that it wants by name. */
  private static void want(
      Triggers triggers,
      BitSet kmps,
      Universe universe,
      Map<String, Map<String, List<Integer>>> wanted) {
    kmps.stream()
        .forEach(
            id -> {
              for (String device : triggers.of(id)) {
                Map<String, List<Integer>> names =
                    wanted.computeIfAbsent(device, key -> new TreeMap<>());
                names.computeIfAbsent(universe.name(id), key -> new ArrayList<>()).add(id);
              }
            });
  }

  private Device device(String modalias, Map<String, List<Integer>> names) {
    return new Device(
        modalias,
        names.entrySet().stream()
            .map(entry -> driver(entry.getKey(), entry.getValue()))
            .collect(toImmutableList()));
  }

  private Driver driver(String name, List<Integer> versions) {
    Optional<Integer> driving =
        versions.stream()
            .filter(id -> situation.isInstalled(id) && serving.get(id))
            .max(Comparator.comparing(universe::evr));
    if (driving.isPresent()) {
      return new Driver(name, driving, Optional.empty(), ImmutableList.of());
    }
    BitSet loadable = obstacles.loadable();
    Optional<Integer> offered =
        versions.stream()
            .filter(id -> !situation.isInstalled(id) && loadable.get(id))
            .min(Comparator.comparing(situation::rank));
    if (offered.isPresent()) {
      return new Driver(name, Optional.empty(), offered, ImmutableList.of());
    }
    ImmutableList<Obstacle> why =
        versions.stream()
            .max(Comparator.comparing(universe::evr))
            .map(obstacles::of)
            .orElse(ImmutableList.of());
    return new Driver(name, Optional.empty(), Optional.empty(), why);
  }
}
