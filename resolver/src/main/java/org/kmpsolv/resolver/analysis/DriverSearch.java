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

  /** What is installed, and the kernel. */
  private final BitSet state;

  private final BitSet kmps;
  private final BitSet serving;
  private final Obstacles obstacles;

  private DriverSearch(Situation situation, Kernel kernel) {
    KernelCatalog catalog = situation.kernels().catalog();
    this.situation = situation;
    this.universe = situation.universe();
    this.state = situation.installed();
    state.set(kernel.id());
    this.kmps = catalog.kmps();
    for (int id = kmps.nextSetBit(0); id >= 0; id = kmps.nextSetBit(id + 1)) {
      kmps.set(id, !situation.isExcluded(id));
    }
    this.serving = Serving.among(universe, Loadability.on(catalog, kernel, state));
    this.obstacles = Obstacles.on(catalog, kernel, kmps);
  }

  static Drivers drivers(Situation situation) {
    KernelCatalog catalog = situation.kernels().catalog();
    String flavor = situation.kernels().flavor();
    Optional<Kernel> boot = newest(catalog, flavor, situation::isInstalled);
    Optional<Kernel> kernel = boot.or(() -> available(situation));
    ImmutableList<String> modaliases = situation.dependencies().hardware().modaliases();
    ImmutableList.Builder<Device> devices = ImmutableList.builder();
    if (kernel.isEmpty()) {
      modaliases.forEach(it -> devices.add(new Device(it, ImmutableList.of())));
      return new Drivers(kernel, false, devices.build());
    }
    DriverSearch search = new DriverSearch(situation, kernel.get());
    Map<String, Map<String, List<Integer>>> wanted = search.wanted();
    modaliases.forEach(it -> wanted.putIfAbsent(it, new TreeMap<>()));
    wanted.forEach((device, names) -> devices.add(new Device(device, search.drivers(names))));
    return new Drivers(kernel, boot.isPresent(), devices.build());
  }

  static Provision provision(Situation situation, Optional<Kernel> asked, String wanted) {
    Optional<Kernel> kernel = kernel(situation, asked);
    boolean installed = kernel.filter(it -> situation.isInstalled(it.id())).isPresent();
    if (Provision.isModalias(wanted)) {
      ImmutableList<Driver> kmps =
          kernel
              .map(it -> new DriverSearch(situation, it))
              .map(search -> search.drivers(search.wanted().getOrDefault(wanted, Map.of())))
              .orElse(ImmutableList.of());
      return new Provision(wanted, kernel, installed, false, kmps);
    }
    KernelCatalog catalog = situation.kernels().catalog();
    String module =
        KernelCatalog.module(wanted)
            .or(() -> KernelCatalog.module("kmod(" + wanted + ")"))
            .orElse(wanted);
    boolean builtIn = kernel.filter(it -> catalog.modules(it.id()).contains(module)).isPresent();
    Map<String, List<Integer>> names = new TreeMap<>();
    for (int id : catalog.bringing(module)) {
      if (!situation.isExcluded(id)) {
        names.computeIfAbsent(catalog.universe().name(id), key -> new ArrayList<>()).add(id);
      }
    }
    ImmutableList<Driver> kmps =
        kernel
            .filter(it -> !names.isEmpty())
            .map(it -> new DriverSearch(situation, it).drivers(names))
            .orElse(ImmutableList.of());
    return new Provision(module, kernel, installed, builtIn, kmps);
  }

  /** The one that is asked for, or runs, or boots, or could be installed. */
  static Optional<Kernel> kernel(Situation situation, Optional<Kernel> asked) {
    return asked.or(situation.kernels()::running).or(() -> available(situation));
  }

  /** Where no kernel is installed. */
  private static Optional<Kernel> available(Situation situation) {
    return newest(
        situation.kernels().catalog(),
        situation.kernels().flavor(),
        id -> !situation.isExcluded(id));
  }

  private static Optional<Kernel> newest(
      KernelCatalog catalog, String flavor, IntPredicate isThere) {
    return catalog.kernels().stream()
        .filter(kernel -> kernel.flavor().equals(flavor) && isThere.test(kernel.id()))
        .reduce((older, newer) -> newer);
  }

  /** For each device that any wants, the KMPs that it wants by name. */
  private Map<String, Map<String, List<Integer>>> wanted() {
    Triggers triggers = new Triggers(situation, state);
    Map<String, Map<String, List<Integer>>> wanted = new TreeMap<>();
    kmps.stream()
        .forEach(
            id -> {
              for (String device : triggers.of(id)) {
                Map<String, List<Integer>> names =
                    wanted.computeIfAbsent(device, key -> new TreeMap<>());
                names.computeIfAbsent(universe.name(id), key -> new ArrayList<>()).add(id);
              }
            });
    return wanted;
  }

  private ImmutableList<Driver> drivers(Map<String, List<Integer>> names) {
    return names.entrySet().stream()
        .map(entry -> driver(entry.getKey(), entry.getValue()))
        .collect(toImmutableList());
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
