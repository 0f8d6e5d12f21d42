package org.kmpsolv.resolver.kernel;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;

/**
 * A small universe, written as rpm writes packages: {@code add("foo-kmp-default-1-1", "provides
 * kmod(foo.ko)", "requires ksym(default:a) = 12")}, perhaps with {@code "vendor SUSE"}.
 */
public final class Packages {
  private final UniverseBuilder builder = Universe.builder();

  /** Adds a package to the repository. */
  public Packages add(String nameVersionRelease, String... dependencies) {
    return add(
        new Repository("repo", Repository.DEFAULT_PRIORITY), nameVersionRelease, dependencies);
  }

  /** Adds an installed package. */
  public Packages install(String nameVersionRelease, String... dependencies) {
    return add(Repository.SYSTEM, nameVersionRelease, dependencies);
  }

  /** Adds a package to a repository; what ends in {@code .i586} is for that architecture. */
  public Packages add(Repository repository, String nvra, String... dependencies) {
    boolean lesser = nvra.endsWith(".i586");
    String nvr = lesser ? nvra.substring(0, nvra.lastIndexOf('.')) : nvra;
    int release = nvr.lastIndexOf('-');
    int version = nvr.lastIndexOf('-', release - 1);
    String name = nvr.substring(0, version);
    Evr evr = Evr.parse(nvr.substring(version + 1));
    PackageInfo.Builder info = PackageInfo.builder(name, evr, lesser ? "i586" : "x86_64");
    info.add(DependencyKind.PROVIDES, Dependency.parse(name + " = " + evr));
    for (String text : dependencies) {
      int space = text.indexOf(' ');
      if (text.startsWith("vendor ")) {
        info.vendor(text.substring(space + 1));
        continue;
      }
      DependencyKind kind =
          List.of(DependencyKind.values()).stream()
              .filter(it -> it.word().equals(text.substring(0, space)))
              .findFirst()
              .orElseThrow();
      info.add(kind, Dependency.parse(text.substring(space + 1)));
    }
    builder.add(repository, info.build());
    return this;
  }

  /** All that was added. */
  public Universe universe() {
    return builder.build();
  }

  /** All packages. */
  public static BitSet all(Universe universe) {
    BitSet all = new BitSet();
    all.set(0, universe.packageCount());
    return all;
  }

  /** What the packages are, for people: name-version-release, in order. */
  public static List<String> names(Universe universe, Iterable<Integer> ids) {
    TreeMap<String, Integer> names = new TreeMap<>();
    ids.forEach(id -> names.put(universe.name(id) + "-" + universe.evr(id), id));
    return List.copyOf(names.keySet());
  }

  /** The package of that name-version-release. */
  public static int find(Universe universe, String nvr) {
    return IntStream.range(0, universe.packageCount())
        .filter(id -> (universe.name(id) + "-" + universe.evr(id)).equals(nvr))
        .findFirst()
        .orElseThrow();
  }
}
