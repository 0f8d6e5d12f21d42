package org.kmpsolv.resolver.slice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/** Who of the installed packages requires what another one provides, looked up from the latter. */
final class InstalledNeeds {
  private final Universe universe;
  private final Map<Integer, List<Integer>> requirers = new HashMap<>();
  private final Map<Integer, List<Integer>> requiredSetsOf = new HashMap<>();
  private final List<Integer> withRich = new ArrayList<>();

  InstalledNeeds(Situation situation) {
    this.universe = situation.universe();
    situation.installed().stream().forEach(this::enter);
    requirers.keySet().stream().sorted().forEach(set -> enterProviders(situation, set));
  }

  private void enter(int id) {
    universe.requiredSets(id).stream()
        .forEach(set -> requirers.computeIfAbsent(set, key -> new ArrayList<>()).add(id));
    if (universe.dependencies(id, DependencyKind.REQUIRES).stream().anyMatch(this::isRich)) {
      withRich.add(id);
    }
  }

  private void enterProviders(Situation situation, int set) {
    universe.set(set).stream()
        .filter(situation::isInstalled)
        .forEach(id -> requiredSetsOf.computeIfAbsent(id, key -> new ArrayList<>()).add(set));
  }

  private boolean isRich(int dependency) {
    Shape shape = universe.shape(universe.meaning(dependency));
    return shape == Shape.AND || shape == Shape.OR || shape == Shape.IF || shape == Shape.UNLESS;
  }

  /** The installed packages that require something in which this one, installed too, has a part. */
  List<Integer> of(int id) {
    List<Integer> found = new ArrayList<>();
    for (int set : requiredSetsOf.getOrDefault(id, List.of())) {
      found.addAll(requirers.getOrDefault(set, List.of()));
    }
    for (int other : withRich) {
      if (hasRichOn(other, id)) {
        found.add(other);
      }
    }
    return found;
  }

  private boolean hasRichOn(int other, int id) {
    return universe.dependencies(other, DependencyKind.REQUIRES).stream()
        .filter(this::isRich)
        .anyMatch(
            dependency ->
                universe
                    .involved(universe.meaning(dependency))
                    .anyMatch(provider -> provider == id));
  }
}
