package org.kmpsolv.resolver.explain;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.Obstacle;
import org.kmpsolv.resolver.kernel.Obstacles;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Tells why drivers do not come to a kernel: the nearest KMP, and the first symbols that are
 * missing or differ.
 */
public final class DriverWords {
  private static final int SHOWN = 3;

  private final Universe universe;
  private final KernelSituation kernels;
  private final KernelCatalog catalog;
  private final BitSet offered = new BitSet();
  private final Map<Kernel, Obstacles> obstacles = new HashMap<>();

  public DriverWords(Situation situation) {
    this.universe = situation.universe();
    this.kernels = situation.kernels();
    this.catalog = kernels.catalog();
    catalog.kmps().stream().filter(id -> !situation.isExcluded(id)).forEach(offered::set);
  }

  private Obstacles on(Kernel kernel) {
    return obstacles.computeIfAbsent(kernel, key -> Obstacles.on(catalog, key, offered));
  }

  /**
   * The modules that must not be lost and that nothing that is offered brings to a kernel, in
   * order.
   */
  public Set<String> lost(Kernel kernel) {
    Set<String> lost = new TreeSet<>(kernels.modules());
    lost.removeAll(catalog.modules(kernel.id()));
    on(kernel).loadable().stream().forEach(id -> lost.removeAll(catalog.modules(id)));
    return lost;
  }

  /** The names of the installed KMPs that bring a module to the running kernel, in order. */
  public Set<String> bringing(String module) {
    return kernels.bringing(module).stream()
        .filter(universe::isInstalled)
        .map(universe::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One sentence on a module that nothing brings to a kernel. */
  public String nearest(String module, Kernel kernel) {
    return nearestKmp(module, kernel)
        .map(
            id ->
                module
                    + ": the nearest KMP is "
                    + universe.nevra(id)
                    + ", and on "
                    + kernel.release()
                    + " "
                    + symbols(on(kernel).of(id)))
        .orElse(module + ": no KMP brings it");
  }

  /** One sentence for each kernel on why a KMP does not load there. */
  public List<String> whyNot(int id, List<Kernel> among) {
    return among.stream()
        .filter(kernel -> !on(kernel).of(id).isEmpty())
        .map(
            kernel ->
                universe.nevra(id)
                    + " does not load on "
                    + kernel.release()
                    + ": "
                    + symbols(on(kernel).of(id)))
        .toList();
  }

  /** What keeps a KMP from loading on each of the kernels, a sentence for each symbol. */
  public List<String> everything(int id, List<Kernel> among) {
    return among.stream()
        .flatMap(
            kernel ->
                on(kernel).of(id).stream()
                    .map(
                        obstacle ->
                            universe.nevra(id)
                                + " on "
                                + kernel.release()
                                + ": "
                                + obstacle.tellAll()))
        .toList();
  }

  /** The KMP that is nearest to bringing a module to a kernel. */
  public Optional<Integer> nearestKmp(String module, Kernel kernel) {
    return kernels.bringing(module).stream()
        .filter(offered::get)
        .min(
            Comparator.comparing((Integer id) -> on(kernel).of(id).size())
                .thenComparing(Comparator.<Integer>naturalOrder().reversed()));
  }

  /** What keeps a KMP from loading on a kernel, like facts counted once. */
  public String symbols(int id, Kernel kernel) {
    return symbols(on(kernel).of(id));
  }

  /** Like facts counted once, the first ones shown. */
  private static String symbols(List<Obstacle> all) {
    String shown = all.stream().limit(SHOWN).map(Obstacle::tell).collect(Collectors.joining(", "));
    if (all.isEmpty()) {
      return "it loads, but something else keeps it from coming";
    }
    return all.size() <= SHOWN ? shown : all.size() + " symbols stand in the way, first: " + shown;
  }
}
