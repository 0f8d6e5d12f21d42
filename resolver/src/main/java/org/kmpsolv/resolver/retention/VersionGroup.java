package org.kmpsolv.resolver.retention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.KernelCatalog;

/**
 * The installed versions of one thing, which are counted together: the kernels of a flavor, or the
 * packages of one name that belong to kernels; each architecture by itself.
 *
 * @param flavor whose kernel it belongs to; empty where it belongs to several
 * @param versions the packages of each version, the oldest first
 */
record VersionGroup(
    Kind kind, String flavor, String arch, TreeMap<Evr, List<CountedPackage>> versions) {

  /** What is counted. */
  enum Kind {
    KERNEL,
    /** {@code kernel-FLAVOR-devel}, {@code kernel-syms}. */
    COMPANION,
    /** {@code kernel-source}, {@code kernel-devel} and whatever else has no architecture. */
    SOURCE
  }

  private static final Relation MULTIVERSION = Relation.of("multiversion(kernel)");
  private static final String NOARCH = "noarch";
  private static final Pattern SYMS = Pattern.compile("kernel-syms(?:-(.*))?");
  private static final Pattern DEVEL = Pattern.compile("kernel(?:-(.*))?-devel");

  /** What makes a group: its name and architecture. */
  private record Key(Kind kind, String name, String arch) {}

  /** All that is counted of what is installed. */
  static Collection<VersionGroup> of(KernelCatalog catalog) {
    Universe universe = catalog.universe();
    Map<Key, VersionGroup> groups = new LinkedHashMap<>();
    Arrays.stream(universe.providers(MULTIVERSION))
        .filter(universe::isInstalled)
        .forEach(id -> enter(catalog, id, groups));
    return groups.values();
  }

  private static void enter(KernelCatalog catalog, int id, Map<Key, VersionGroup> groups) {
    Universe universe = catalog.universe();
    String arch = universe.arch(id);
    if (catalog.isKernel(id)) {
      // kernel-default and kernel-default-base are counted together.
      String flavor = catalog.kernel(id).orElseThrow().flavor();
      enter(universe, id, new Key(Kind.KERNEL, flavor, arch), flavor, groups);
    } else if (arch.equals(NOARCH)) {
      enter(universe, id, new Key(Kind.SOURCE, universe.name(id), arch), "", groups);
    } else {
      companionOf(universe.name(id))
          .ifPresent(
              flavor ->
                  enter(
                      universe,
                      id,
                      new Key(Kind.COMPANION, universe.name(id), arch),
                      flavor,
                      groups));
    }
  }

  private static void enter(
      Universe universe, int id, Key key, String flavor, Map<Key, VersionGroup> groups) {
    CountedPackage counted = CountedPackage.of(universe, id);
    groups
        .computeIfAbsent(
            key, each -> new VersionGroup(key.kind(), flavor, key.arch(), new TreeMap<>()))
        .versions()
        .computeIfAbsent(counted.version(), each -> new ArrayList<>())
        .add(counted);
  }

  /** The flavor whose companion a name is; none where it is none. */
  private static Optional<String> companionOf(String name) {
    Matcher syms = SYMS.matcher(name);
    if (syms.matches()) {
      return Optional.of(syms.group(1) == null ? "default" : syms.group(1));
    }
    Matcher devel = DEVEL.matcher(name);
    return devel.matches()
        ? Optional.of(devel.group(1) == null ? "" : devel.group(1))
        : Optional.empty();
  }
}
