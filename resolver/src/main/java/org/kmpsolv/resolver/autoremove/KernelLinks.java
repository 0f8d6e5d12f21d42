package org.kmpsolv.resolver.autoremove;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.KernelService;
import org.kmpsolv.resolver.reach.Holds;
import org.kmpsolv.resolver.retention.Counted;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What RPM's dependencies do not say of kernels and KMPs: a kernel that stays keeps what drives it,
 * and a KMP that serves old kernels alone keeps those. Where what Retention keeps will do, what it
 * does not keep is not needed.
 */
final class KernelLinks {
  private final KernelCatalog catalog;
  private final Counted counted;
  private final Holds holds;

  /** For each KMP the kernels that it serves. */
  private final Map<Integer, BitSet> served = new HashMap<>();

  private final BitSet outside;

  /** For each module that KMPs bring to the running kernel, those KMPs. */
  private final Map<String, BitSet> running = new HashMap<>();

  private final ImmutableSet<String> loaded;

  KernelLinks(Situation situation, Counted counted) {
    this.loaded = situation.request().loaded();
    this.catalog = situation.kernels().catalog();
    this.counted = counted;
    this.holds = new Holds(situation);
    for (KernelService service : situation.kernels().before().kernels()) {
      for (int kmp : service.serving()) {
        served.computeIfAbsent(kmp, key -> new BitSet()).set(service.kernel().id());
        if (situation.kernels().running().equals(Optional.of(service.kernel()))) {
          catalog
              .modules(kmp)
              .forEach(it -> running.computeIfAbsent(it, key -> new BitSet()).set(kmp));
        }
      }
    }
    this.outside = counted.outside();
    catalog.kmps().stream()
        .filter(id -> servesNothing(id) || servesOldAlone(id))
        .forEach(outside::set);
  }

  /**
   * What is outside Retention: old kernels, what belongs to them, and KMPs that serve no kernel but
   * those.
   */
  BitSet outside() {
    return (BitSet) outside.clone();
  }

  /** Whether it is among those. */
  boolean isOutside(int id) {
    return outside.get(id);
  }

  /** Whether it is a KMP that serves no installed kernel, where any is served. */
  boolean servesNothing(int id) {
    return catalog.isKmp(id) && !served.isEmpty() && !served.containsKey(id);
  }

  /** Whether it serves kernels, and none of them is in Retention. */
  boolean servesOldAlone(int id) {
    BitSet kernels = served.get(id);
    return kernels != null && kernels.stream().allMatch(counted::isOutside);
  }

  /** The kernels that a package keeps. */
  IntStream keptBy(int id) {
    return servesOldAlone(id) ? kernels(id) : IntStream.empty();
  }

  /** The installed kernels that a KMP serves. */
  IntStream kernels(int id) {
    BitSet kernels = served.get(id);
    return kernels == null ? IntStream.empty() : kernels.stream();
  }

  /**
   * Whether a package is wanted beside those: one of its supplements holds. A KMP is only where it
   * serves one of those kernels, but then also where nobody says which devices there are, where a
   * module of it is loaded, as file systems are that no device wants, or where one of those brings
   * a module of it to the running kernel, as Coverage wants.
   */
  boolean isWanted(int id, BitSet packages) {
    if (!catalog.isKmp(id)) {
      return holds.anySupplement(id, packages);
    }
    return kernels(id).anyMatch(packages::get)
        && (!holds.isHardwareKnown()
            || holds.anySupplement(id, packages)
            || catalog.modules(id).stream().anyMatch(it -> isInUse(it, packages)));
  }

  private boolean isInUse(String module, BitSet packages) {
    BitSet bringing = running.get(module);
    return loaded.contains(module) || (bringing != null && bringing.intersects(packages));
  }

  /** The kernel that a package is, where it is one outside Retention. */
  Optional<Kernel> oldKernel(int id) {
    return counted.isOutside(id) ? catalog.kernel(id) : Optional.empty();
  }
}
