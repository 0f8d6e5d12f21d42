package org.kmpsolv.resolver.retention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.retention.VersionGroup.Kind;

/**
 * Chooses what of the counted packages stays. What belongs to a kernel is chosen by its own
 * versions, whether that kernel is installed or not.
 */
final class Choice {
  private final KernelCatalog catalog;
  private final KeepSpec keep;
  private final UnameRelease running;
  private final String architecture;
  private final List<String> notes = new ArrayList<>();

  Choice(KernelCatalog catalog, KeepSpec keep, UnameRelease running, String architecture) {
    this.catalog = catalog;
    this.keep = keep;
    this.running = running;
    this.architecture = family(architecture);
  }

  /** A machine that says i686 may run a kernel that is built for i586. */
  private static String family(String architecture) {
    return architecture.matches("i[3-6]86") ? "i686" : architecture;
  }

  /** The packages of a group that stay. */
  BitSet of(VersionGroup group) {
    BitSet stays = new BitSet();
    List<List<CountedPackage>> versions = List.copyOf(group.versions().values());
    List<CountedPackage> current = mayBeRunning(group) ? running(versions) : List.of();
    if (keep.running() && current.isEmpty() && isOfRunning(group)) {
      // Nobody knows which of them the machine needs.
      if (group.kind() == Kind.KERNEL) {
        notes.add(
            "The running kernel %s is not installed: all of flavor %s (%s) stay."
                .formatted(running.text(), group.flavor(), group.arch()));
      }
      versions.forEach(packages -> add(packages, stays));
      return stays;
    }
    if (keep.running() || group.kind() == Kind.KERNEL) {
      add(current, stays);
    }
    for (int i = 0; i < versions.size(); i++) {
      if (keep.keepsPlace(i, versions.size())) {
        add(versions.get(i), stays);
      }
      versions.get(i).stream()
          .filter(keep::keepsVersion)
          .forEach(counted -> stays.set(counted.id()));
    }
    return stays;
  }

  private static void add(List<CountedPackage> packages, BitSet to) {
    packages.forEach(counted -> to.set(counted.id()));
  }

  /** Sources have no flavor, so theirs is not asked. */
  private boolean mayBeRunning(VersionGroup group) {
    return group.kind() == Kind.SOURCE || isOfRunning(group);
  }

  private boolean isOfRunning(VersionGroup group) {
    return group.kind() != Kind.SOURCE
        && group.flavor().equals(running.flavor())
        && family(group.arch()).equals(architecture);
  }

  /** The version that runs; of several rebuilds the last one, whose files are the ones there. */
  private List<CountedPackage> running(List<List<CountedPackage>> versions) {
    return versions.stream()
        .filter(packages -> packages.stream().anyMatch(this::isRunning))
        .reduce(List.of(), (older, newer) -> newer);
  }

  private boolean isRunning(CountedPackage counted) {
    return running.isVersion(counted.version())
        || catalog.kernel(counted.id()).map(Kernel::release).orElse("").equals(running.text());
  }

  /** What the user should know of what was chosen. */
  List<String> notes() {
    return List.copyOf(notes);
  }
}
