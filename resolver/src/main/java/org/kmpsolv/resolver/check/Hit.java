package org.kmpsolv.resolver.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.rule.Conflicts;

/** A reason and the packages that it hits directly, ascending. Others fall with them. Immutable. */
record Hit(Reason reason, ImmutableList<Integer> packages) {

  private record Lack(ImmutableList<Integer> packages, boolean elsewhere) {}

  /**
   * What nobody provides. What the same packages lack is one reason.
   *
   * @param fall in which nothing has fallen yet
   */
  static List<Hit> lacking(RpmLayer layer, Fall fall) {
    Map<Integer, List<Integer>> lacking = new TreeMap<>();
    List<Hit> hits = new ArrayList<>();
    BitSet candidates = layer.candidates();
    for (int id = candidates.nextSetBit(0); id >= 0; id = candidates.nextSetBit(id + 1)) {
      for (int dependency : lacking(layer, fall, id)) {
        lacking.computeIfAbsent(dependency, key -> new ArrayList<>()).add(id);
      }
      for (RpmLayer.Rich rich : layer.rich(id)) {
        if (!rich.required() && !fall.isPossible(rich)) {
          hits.add(
              new Hit(
                  new Reason.Clash(
                      ImmutableList.of(new Conflicts(id, rich.dependency(), Conflicts.NOBODY))),
                  ImmutableList.of(id)));
        }
      }
    }
    Map<Lack, List<Integer>> alike = new LinkedHashMap<>();
    lacking.forEach(
        (dependency, packages) ->
            alike
                .computeIfAbsent(
                    new Lack(
                        ImmutableList.copyOf(packages), isElsewhere(layer.universe(), dependency)),
                    key -> new ArrayList<>())
                .add(dependency));
    alike.forEach(
        (lack, dependencies) ->
            hits.add(
                new Hit(
                    new Reason.Missing(ImmutableList.copyOf(dependencies), lack.elsewhere()),
                    lack.packages())));
    return hits;
  }

  /** What a package requires that nobody provides, each once. */
  private static List<Integer> lacking(RpmLayer layer, Fall fall, int id) {
    Universe universe = layer.universe();
    List<Integer> lacking = new ArrayList<>();
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      int set = sets.get(i);
      if (!fall.isProvided(set)) {
        universe.dependencies(id, DependencyKind.REQUIRES).stream()
            .filter(dependency -> universe.providerSet(universe.meaning(dependency)) == set)
            .distinct()
            .forEach(lacking::add);
      }
    }
    layer.rich(id).stream()
        .filter(rich -> rich.required() && !fall.isPossible(rich))
        .map(RpmLayer.Rich::dependency)
        .distinct()
        .forEach(lacking::add);
    return lacking;
  }

  private static boolean isElsewhere(Universe universe, int dependency) {
    int set = universe.providerSet(universe.meaning(dependency));
    return set >= 0 && !universe.set(set).isEmpty();
  }
}
