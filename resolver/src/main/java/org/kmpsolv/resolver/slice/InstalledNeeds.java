package org.kmpsolv.resolver.slice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/** Who of the installed packages requires what another one provides, looked up from the latter. */
final class InstalledNeeds {
  private final Situation situation;
  private final Universe universe;
  private final Involvement rich;
  private final Map<Integer, List<Integer>> requirers = new HashMap<>();

  /** Made where something installed may go; an installation alone needs none of it. */
  private @Nullable Map<Integer, List<Integer>> requiredSetsOf;

  InstalledNeeds(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
    BitSet withRich = new BitSet();
    situation.installed().stream().filter(universe::requiresRich).forEach(withRich::set);
    this.rich =
        new Involvement(
            universe,
            withRich,
            DependencyKind.REQUIRES,
            meaning -> universe.shape(meaning).isRich());
  }

  /** The installed packages that require something in which this installed one has a part. */
  List<Integer> of(int id) {
    List<Integer> found = new ArrayList<>();
    for (int set : requiredSetsOf().getOrDefault(id, List.of())) {
      found.addAll(requirers.getOrDefault(set, List.of()));
    }
    found.addAll(richOf(id));
    return found;
  }

  /** The installed packages that have a rich requirement in which this one has a part. */
  List<Integer> richOf(int id) {
    return rich.on(id);
  }

  private Map<Integer, List<Integer>> requiredSetsOf() {
    if (requiredSetsOf == null) {
      requiredSetsOf = new HashMap<>();
      situation.installed().stream().forEach(this::enterRequires);
      for (int set : requirers.keySet().stream().sorted().toList()) {
        enterProviders(set, requiredSetsOf);
      }
    }
    return requiredSetsOf;
  }

  private void enterRequires(int id) {
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      requirers.computeIfAbsent(sets.get(i), key -> new ArrayList<>()).add(id);
    }
  }

  private void enterProviders(int set, Map<Integer, List<Integer>> to) {
    Ints members = universe.set(set);
    for (int i = 0; i < members.size(); i++) {
      if (situation.isInstalled(members.get(i))) {
        to.computeIfAbsent(members.get(i), key -> new ArrayList<>()).add(set);
      }
    }
  }
}
