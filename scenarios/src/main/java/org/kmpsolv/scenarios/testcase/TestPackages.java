package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;

/**
 * The packages of a run as a universe, and how libsolv names them: {@code
 * name-version-release.arch@repository}. Immutable.
 */
final class TestPackages {
  private final Universe universe;

  /** By the alias in the universe, the name in the test case. */
  private final Map<String, String> names;

  private final Map<String, Integer> ids = new HashMap<>();

  private TestPackages(Universe universe, Map<String, String> names) {
    this.universe = universe;
    this.names = names;
    for (int id = universe.packageCount() - 1; id >= 0; id--) {
      ids.put(identity(id), id);
    }
  }

  /**
   * The packages of a universe.
   *
   * @param names by the alias in the universe, the name in the test case
   */
  static TestPackages of(Universe universe, Map<String, String> names) {
    return new TestPackages(universe, names);
  }

  /**
   * The packages of all repositories. Where the same package is in several of one priority, the
   * sub-priority decides, and then which comes first in the file, as libsolv has it.
   *
   * @param without identities of packages that are left out
   */
  static TestPackages of(TestRun run, Set<String> without) {
    Map<String, String> names = new LinkedHashMap<>();
    UniverseBuilder builder = Universe.builder();
    List<TestRepository> best =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(TestRepository::priority)
                .thenComparing(TestRepository::subPriority)
                .reversed(),
            run.repositories());
    int priority = 1;
    TestRepository before = null;
    for (TestRepository each : best) {
      if (before != null && before.priority() != each.priority()) {
        priority++;
      }
      before = each;
      Repository repository =
          each.name().equals(run.installed()) && !names.containsKey(Repository.SYSTEM_ALIAS)
              ? Repository.SYSTEM
              : new Repository(alias(each.name(), names.keySet()), priority);
      names.put(repository.alias(), each.name());
      builder.addRepository(repository);
      for (PackageInfo info : each.packages()) {
        if (without.isEmpty() || !without.contains(identity(info, each.name()))) {
          builder.addAsWritten(repository, info);
        }
      }
    }
    builder.keepOrder();
    return new TestPackages(builder.build(), names);
  }

  /** Of several repositories of one name each has an alias of its own. */
  private static String alias(String name, Set<String> taken) {
    String alias = name;
    while (taken.contains(alias) || alias.equals(Repository.SYSTEM_ALIAS)) {
      alias += "'";
    }
    return alias;
  }

  /** What a package of a repository of the test case is called. */
  static String identity(PackageInfo info, String repository) {
    return identity(info.name(), info.evr().toString(), info.arch(), repository);
  }

  private static String identity(String name, String evr, String arch, String repository) {
    return name + "-" + evr + (arch.isEmpty() ? "" : "." + arch) + "@" + repository;
  }

  Universe universe() {
    return universe;
  }

  /** {@code name-version-release.arch@repository}. */
  String identity(int id) {
    return identity(
        universe.name(id), universe.evr(id).toString(), universe.arch(id), repository(id));
  }

  /** {@code name-version-release.arch}, as messages have it. */
  String nevra(int id) {
    String identity = identity(id);
    return identity.substring(0, identity.length() - repository(id).length() - 1);
  }

  /** The repository's name in the test case. */
  String repository(int id) {
    return names.getOrDefault(universe.repository(id).alias(), "");
  }

  /** The alias in the universe of a repository of the test case, or null. */
  @Nullable String aliasOf(String name) {
    return names.entrySet().stream()
        .filter(each -> each.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /**
   * The package of that identity, of which the repository and the architecture may lack; the first
   * of several; -1 where there is none.
   */
  int find(String identity) {
    Integer exact = ids.get(identity);
    if (exact != null) {
      return exact;
    }
    for (int id = 0; id < universe.packageCount(); id++) {
      String full = identity(id);
      String nevra = nevra(id);
      String evr = universe.name(id) + "-" + universe.evr(id);
      if (identity.equals(nevra)
          || identity.equals(evr)
          || full.equals(identity)
          || identity.equals(evr + "@" + repository(id))) {
        return id;
      }
    }
    return -1;
  }
}
