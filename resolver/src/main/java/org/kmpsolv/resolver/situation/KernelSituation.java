package org.kmpsolv.resolver.situation;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.KernelService;
import org.kmpsolv.resolver.kernel.KernelState;
import org.kmpsolv.resolver.kernel.Needs;

/** What is the case with kernels and KMPs before anything is decided. */
public final class KernelSituation {
  private final Situation situation;
  private final Universe universe;
  private final KernelCatalog catalog;
  private final KernelState before;
  private final String flavor;
  private final Optional<KernelService> running;
  private final ImmutableSortedSet<String> modules;
  private final Map<String, List<Integer>> bringing = new HashMap<>();
  private final BitSet kmps;
  private final BitSet installed;
  private final Map<Integer, BitSet> refused = new HashMap<>();

  KernelSituation(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
    this.catalog =
        situation.request().policy().has(Option.RPM_LAYER_ALONE)
            ? KernelCatalog.withoutKernels(universe)
            : new KernelCatalog(universe);
    this.kmps = catalog.kmps();
    this.installed = situation.installed();
    String release = situation.request().running();
    this.flavor =
        release.isEmpty() ? commonFlavor() : release.substring(release.lastIndexOf('-') + 1);
    this.before = KernelState.of(catalog, installed, flavor);
    this.running =
        before.kernels().stream()
            .filter(service -> service.kernel().release().equals(release))
            .findFirst()
            .or(before::boot);
    this.modules = running.map(this::modulesToKeep).orElse(ImmutableSortedSet.of());
  }

  /**
   * Where no kernel is installed, the one that will be boots whatever its flavor: the most common
   * one that is offered.
   */
  private String commonFlavor() {
    String common = KernelState.commonFlavor(catalog, installed);
    if (!common.isEmpty()) {
      return common;
    }
    BitSet all = new BitSet();
    all.set(0, universe.packageCount());
    return KernelState.commonFlavor(catalog, all);
  }

  /**
   * The modules of the KMPs that serve the running kernel and that nobody asked to go. And those
   * that this kernel has itself and has loaded, where a KMP brings them to others: that moved there
   * from the kernel's package. What no KMP brings was merged, or renamed, or built in.
   */
  private ImmutableSortedSet<String> modulesToKeep(KernelService service) {
    BitSet going = new BitSet();
    for (Job job : situation.selections().jobs()) {
      if (job instanceof Job.Remove) {
        situation.selections().of(job).packages().forEach(going::set);
      }
    }
    ImmutableSortedSet.Builder<String> kept = ImmutableSortedSet.naturalOrder();
    service.serving().stream()
        .filter(id -> !going.get(id))
        .forEach(id -> kept.addAll(catalog.modules(id)));
    Set<String> own = catalog.modules(service.kernel().id());
    situation.request().loaded().stream()
        .filter(module -> own.contains(module) && !catalog.bringing(module).isEmpty())
        .forEach(kept::add);
    return kept.build();
  }

  public KernelCatalog catalog() {
    return catalog;
  }

  /** What the KMPs need, folded. */
  public Needs needs() {
    return catalog.needs();
  }

  /** The kernels and KMPs that are installed. */
  public KernelState before() {
    return before;
  }

  /** The running kernel's; empty where there is no kernel and nobody said which one runs. */
  public String flavor() {
    return flavor;
  }

  /** The running kernel; none where none is installed. */
  public Optional<Kernel> running() {
    return running.map(KernelService::kernel);
  }

  /**
   * The modules that must not be lost: a KMP brings them to the running kernel, and nobody asked it
   * to go, or that kernel has loaded them, and KMPs bring them to others.
   */
  public ImmutableSortedSet<String> modules() {
    return modules;
  }

  /** Whether a kernel could boot after the plan: it is of the running flavor. */
  public boolean canBoot(Kernel kernel) {
    return kernel.flavor().equals(flavor);
  }

  /** Whether both are kernels of the same release, so that they own the same files. */
  public boolean isSameRelease(int one, int other) {
    Optional<String> release = catalog.kernel(one).map(Kernel::release);
    return release.isPresent() && release.equals(catalog.kernel(other).map(Kernel::release));
  }

  /** The installed kernels that an installed KMP serves. */
  public List<Kernel> served(int id) {
    List<Kernel> served = new ArrayList<>(1);
    for (KernelService service : before.kernels()) {
      if (service.serving().contains(id)) {
        served.add(service.kernel());
      }
    }
    return served;
  }

  /** Whether it is the kernel that boots if nothing is done. */
  public boolean bootsBefore(Kernel kernel) {
    return before.boot().map(KernelService::kernel).filter(kernel::equals).isPresent();
  }

  /**
   * The installed KMPs that serve an installed kernel, by the id of its package; none where it is
   * no kernel.
   */
  public Set<Integer> servingKmps(int kernel) {
    for (KernelService service : before.kernels()) {
      if (service.kernel().id() == kernel) {
        return service.serving();
      }
    }
    return Set.of();
  }

  /** Whether any kernel that there is could boot. */
  public boolean hasBootable() {
    return catalog.kernels().stream().anyMatch(this::canBoot);
  }

  /** Whether the module is on an installed kernel already. */
  public boolean isServed(Kernel kernel, String module) {
    return before.kernels().stream()
        .anyMatch(service -> service.kernel().equals(kernel) && service.modules().contains(module));
  }

  /**
   * Whether an installed package has all its requirements; what is broken already is not mended.
   */
  public boolean isWhole(int id) {
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      if (!universe.set(sets.get(i)).intersects(installed)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The KMPs that bring one of the modules that must not be lost and that could, for all one sees
   * at once, load on the kernel.
   */
  public List<Integer> candidates(Kernel kernel) {
    return loadable(kernel, modules);
  }

  /** The same for some of the modules. */
  public List<Integer> candidates(Kernel kernel, Set<String> some) {
    // The first of the two is walked through, and some are few.
    return loadable(kernel, Sets.intersection(some, modules));
  }

  private List<Integer> loadable(Kernel kernel, Set<String> kept) {
    BitSet found = new BitSet();
    for (String module : kept) {
      for (int id : bringing.computeIfAbsent(module, catalog::bringing)) {
        if (!situation.isExcluded(id) && mayLoad(id, kernel)) {
          found.set(id);
        }
      }
    }
    return found.stream().boxed().toList();
  }

  /**
   * Whether no KMP that could load brings one of the modules that must not be lost to a kernel that
   * lacks it.
   */
  public boolean isShort(Kernel kernel) {
    Set<String> lacking = new HashSet<>(modules);
    lacking.removeAll(catalog.modules(kernel.id()));
    candidates(kernel).forEach(id -> lacking.removeAll(catalog.modules(id)));
    return !lacking.isEmpty();
  }

  /** The packages that bring a module that must not be lost, ascending. */
  public List<Integer> bringing(String module) {
    return modules.contains(module)
        ? bringing.computeIfAbsent(module, catalog::bringing)
        : List.of();
  }

  /** Whether each need that some kernel answers, and no KMP does, is answered by this one. */
  private boolean mayLoad(int id, Kernel kernel) {
    BitSet refused = refused(kernel);
    for (int need : needs().of(id)) {
      if (refused.get(need)) {
        return false;
      }
    }
    return true;
  }

  /** The needs that some kernel answers, and no KMP does, and not this one. */
  private BitSet refused(Kernel kernel) {
    BitSet known = refused.get(kernel.id());
    if (known == null) {
      known = new BitSet();
      for (int need = 0; need < needs().size(); need++) {
        Ints exact = needs().get(need).exact();
        known.set(need, !exact.containsSorted(kernel.id()) && !exact.intersects(kmps));
      }
      refused.put(kernel.id(), known);
    }
    return known;
  }
}
