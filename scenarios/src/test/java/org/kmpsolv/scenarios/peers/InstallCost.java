package org.kmpsolv.scenarios.peers;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;

/**
 * What a set of packages costs where nothing was installed before and all repositories have the
 * same priority, by the criteria of SEMANTICS.md: requested, not the best; its rank; new, not the
 * best; their ranks; packages; bytes. Less is better, the first difference decides.
 */
record InstallCost(List<Long> values) implements Comparable<InstallCost> {

  @Override
  public int compareTo(InstallCost other) {
    return Comparators.lexicographical(Comparator.<Long>naturalOrder())
        .compare(values, other.values);
  }

  /** Knows the packages of a universe by their names. */
  static final class Scale {
    private final Universe universe;
    private final Map<String, Integer> ids = new HashMap<>();

    Scale(Universe universe) {
      this.universe = universe;
      for (int id = 0; id < universe.packageCount(); id++) {
        ids.put(universe.nevra(id).toString(), id);
      }
    }

    /** The cost of packages where a capability was asked for. */
    InstallCost weigh(Set<String> packages, String capability) {
      Set<Integer> meant =
          IntStream.of(universe.providers(Relation.of(capability)))
              .boxed()
              .collect(Collectors.toSet());
      List<Integer> all = packages.stream().map(this::id).toList();
      long requested = all.stream().filter(meant::contains).mapToLong(this::rank).min().orElse(0);
      List<Long> others = all.stream().filter(id -> !meant.contains(id)).map(this::rank).toList();
      return new InstallCost(
          List.of(
              Math.min(requested, 1),
              requested,
              others.stream().filter(rank -> rank > 0).count(),
              others.stream().mapToLong(rank -> rank).sum(),
              (long) all.size(),
              all.stream().mapToLong(universe::downloadSize).sum()));
    }

    private int id(String nevra) {
      Integer id = ids.get(nevra);
      if (id == null) {
        throw new IllegalArgumentException("no package " + nevra);
      }
      return id;
    }

    /** How many newer versions of its name there are. */
    private long rank(int id) {
      Evr evr = universe.evr(id);
      return universe.namesakes(id).stream()
          .mapToObj(universe::evr)
          .filter(other -> other.compareTo(evr) > 0)
          .distinct()
          .count();
    }
  }
}
