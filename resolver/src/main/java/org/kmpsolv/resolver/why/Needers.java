package org.kmpsolv.resolver.why;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.InstallReason;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Who of the installed packages needs whom: by requires, by recommends, and, where a supplement is
 * met, by what is supplemented. Every installed provider counts.
 */
public final class Needers {
  private final Situation situation;
  private final Universe universe;
  private final BitSet installed;
  private final Map<Integer, Set<Need>> needs = new HashMap<>();

  /**
   * A package that needs another one.
   *
   * @param kind of the dependency; {@link DependencyKind#SUPPLEMENTS} is one of the needed package
   */
  public record Need(int by, DependencyKind kind) {}

  /** Looks at what is installed. */
  public Needers(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
    this.installed = situation.installed();
    installed.stream().forEach(this::enter);
  }

  private void enter(int id) {
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      enter(id, DependencyKind.REQUIRES, universe.set(sets.get(i)).stream());
    }
    for (DependencyKind kind : List.of(DependencyKind.REQUIRES, DependencyKind.RECOMMENDS)) {
      Ints list = universe.dependencies(id, kind);
      for (int i = 0; i < list.size(); i++) {
        int meaning = universe.meaning(list.get(i));
        if (kind == DependencyKind.RECOMMENDS || universe.providerSet(meaning) < 0) {
          enter(id, kind, providers(meaning));
        }
      }
    }
    Ints supplements = universe.dependencies(id, DependencyKind.SUPPLEMENTS);
    for (int i = 0; i < supplements.size(); i++) {
      int meaning = universe.meaning(supplements.get(i));
      // Where a device wants it, what it is wanted beside does not need it.
      if (!hasDevice(meaning) && situation.dependencies().isMet(meaning, installed)) {
        Set<Need> supplemented = needs.computeIfAbsent(id, key -> new HashSet<>());
        providers(meaning)
            .filter(other -> other != id && installed.get(other))
            .forEach(other -> supplemented.add(new Need(other, DependencyKind.SUPPLEMENTS)));
      }
    }
  }

  private void enter(int by, DependencyKind kind, IntStream providers) {
    providers
        .filter(id -> id != by && installed.get(id))
        .forEach(id -> needs.computeIfAbsent(id, key -> new HashSet<>()).add(new Need(by, kind)));
  }

  /** The packages that help to meet it; a condition does not. */
  private IntStream providers(int meaning) {
    return switch (universe.shape(meaning)) {
      case ALWAYS, NAMESPACE -> IntStream.empty();
      case PROVIDED -> universe.set(universe.providerSet(meaning)).stream();
      case AND, OR -> operands(universe.left(meaning), universe.right(meaning));
      case IF, UNLESS -> operands(universe.left(meaning), universe.otherwise(meaning));
    };
  }

  private boolean hasDevice(int meaning) {
    return switch (universe.shape(meaning)) {
      case NAMESPACE -> situation.dependencies().isTrue(meaning);
      case ALWAYS, PROVIDED -> false;
      case AND, OR, IF, UNLESS ->
          hasDevice(universe.meaning(universe.left(meaning)))
              || hasDevice(universe.meaning(universe.right(meaning)));
    };
  }

  private IntStream operands(int one, int other) {
    return IntStream.of(one, other)
        .filter(dependency -> dependency >= 0)
        .map(universe::meaning)
        .flatMap(this::providers);
  }

  /** Who needs a package, in a fixed order: who requires it first. */
  public List<Need> of(int id) {
    List<Need> found = new ArrayList<>(needs.getOrDefault(id, Set.of()));
    found.sort(
        Comparator.comparing((Need need) -> order(need.kind()))
            .thenComparing(need -> universe.nevra(need.by()).toString()));
    return found;
  }

  private static int order(DependencyKind kind) {
    return kind == DependencyKind.REQUIRES ? 0 : kind == DependencyKind.RECOMMENDS ? 1 : 2;
  }

  /** The need as a reason for the package that is needed. */
  public InstallReason reason(int id, Need need) {
    Nevra by = universe.nevra(need.by());
    if (need.kind() == DependencyKind.SUPPLEMENTS) {
      return new InstallReason.Supplements(Optional.of(by), Optional.empty());
    }
    int[] met =
        universe.dependencies(need.by(), need.kind()).stream()
            .filter(
                dependency ->
                    providers(universe.meaning(dependency)).anyMatch(other -> other == id))
            .toArray();
    String first = universe.dependency(met[0]).toString();
    return need.kind() == DependencyKind.REQUIRES
        ? new InstallReason.RequiredBy(by, first, met.length)
        : new InstallReason.RecommendedBy(by, first);
  }
}
