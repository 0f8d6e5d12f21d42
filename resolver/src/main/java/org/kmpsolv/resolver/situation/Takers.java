package org.kmpsolv.resolver.situation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Target;

/**
 * What could take the place of what is installed, by its name or because it obsoletes it, be it
 * allowed to or not.
 */
final class Takers {
  private final Situation situation;
  private final Universe universe;
  private final Policy policy;
  private final Obsoleters obsoleters;
  private final DistUpgrades distUpgrades;

  /** By the installed package what is asked for, and obsoletes it. */
  private final Map<Integer, BitSet> askedInPlace = new HashMap<>();

  Takers(Situation situation, Obsoleters obsoleters, DistUpgrades distUpgrades) {
    this.situation = situation;
    this.universe = situation.universe();
    this.policy = situation.request().policy();
    this.obsoleters = obsoleters;
    this.distUpgrades = distUpgrades;
    for (Job job : situation.selections().jobs()) {
      if (isOfPackages(job)) {
        enterAskedInPlace(situation.selections().of(job).packages());
      }
    }
  }

  /** Whether a job asks for packages, not for what they are good for. */
  boolean isOfPackages(Job job) {
    return job instanceof Job.Install
        && (job.target() instanceof Target.Exactly exactly
            ? !exactly.anyOf()
            : situation.selections().of(job).byName());
  }

  /** Who asks for packages all of which obsolete an installed one knows that it goes. */
  private void enterAskedInPlace(List<Integer> packages) {
    if (packages.isEmpty() || packages.stream().anyMatch(universe::isInstalled)) {
      return;
    }
    List<Integer> gone = new ArrayList<>(obsoleters.installed(packages.get(0)));
    packages.forEach(id -> gone.retainAll(obsoleters.installed(id)));
    for (int of : gone) {
      packages.forEach(id -> askedInPlace.computeIfAbsent(of, key -> new BitSet()).set(id));
    }
  }

  /** Whether a job asks for it and means the installed package, which it obsoletes, to go. */
  boolean isAskedInPlace(int id, int of) {
    BitSet asked = askedInPlace.get(of);
    return asked != null && asked.get(id);
  }

  /** What could replace an installed package if everything were allowed, ascending. */
  List<Integer> of(int of) {
    List<Integer> found = new ArrayList<>();
    Ints named = universe.namesakes(of);
    for (int i = 0; i < named.size(); i++) {
      if (situation.areOfOneSize(named.get(i), of) && isOffered(named.get(i))) {
        found.add(named.get(i));
      }
    }
    found.addAll(renamed(of));
    return found;
  }

  private List<Integer> renamed(int of) {
    List<Integer> renamed = obsoleters.of(of);
    if (renamed.isEmpty()) {
      return renamed;
    }
    List<Integer> preferred = preferred(withHarmless(obsoletersOfOneSize(of), of), of);
    return renamed.stream()
        .filter(id -> preferred.contains(id) || isAskedInPlace(id, of))
        .filter(this::isOffered)
        .toList();
  }

  private List<Integer> preferred(List<Integer> renamed, int of) {
    boolean must = policy.has(Option.UPDATE_MUST_PROVIDE);
    if (policy.has(Option.UPDATE_NEED_NOT_PROVIDE) && !must) {
      return renamed;
    }
    List<Integer> providing = renamed.stream().filter(id -> provides(id, of)).toList();
    return providing.isEmpty() && !must ? renamed : providing;
  }

  /**
   * All that could take its place, led to or not, with what would stand beside it, or does so
   * already where it obsoletes it by its words.
   */
  List<Integer> around(int of) {
    List<Integer> around = new ArrayList<>();
    namesakesOfOneSize(of).forEach(around::add);
    preferred(withHarmless(obsoletersOfOneSize(of), of), of).stream()
        .filter(id -> universe.isInstalled(id) || isAround(id))
        .forEach(around::add);
    return around;
  }

  /**
   * The package itself, all that could take its place or is there in its place already, ascending;
   * at the RPM layer what is never installed, too, and what would stand beside it.
   */
  List<Integer> everything(int of) {
    Set<Integer> all = new TreeSet<>();
    if (policy.has(Option.RPM_LAYER_ALONE)) {
      universe.namesakes(of).stream().forEach(all::add);
      List<Integer> renamed = new ArrayList<>(obsoletersOfOneSize(of));
      renamed.addAll(obsoleters.there(of));
      all.addAll(preferred(withHarmless(renamed, of), of));
      all.removeIf(id -> !situation.runs(id) || !situation.areOfOneSize(id, of));
    } else {
      all.addAll(of(of));
      all.addAll(obsoletersThere(of));
      all.addAll(namesakesThere(of));
    }
    all.add(of);
    return List.copyOf(all);
  }

  /** At the RPM layer what obsoletes it by its words counts though it comes without it going. */
  private List<Integer> withHarmless(List<Integer> renamed, int of) {
    if (!policy.has(Option.RPM_LAYER_ALONE) || obsoleters.harmless(of).isEmpty()) {
      return renamed;
    }
    List<Integer> all = new ArrayList<>(renamed);
    obsoleters.harmless(of).stream().filter(id -> situation.areOfOneSize(id, of)).forEach(all::add);
    return all;
  }

  /** What is installed, too, and would be preferred in its place if it came, ascending. */
  List<Integer> obsoletersThere(int of) {
    List<Integer> there =
        obsoleters.there(of).stream().filter(id -> situation.areOfOneSize(id, of)).toList();
    if (there.isEmpty()) {
      return there;
    }
    List<Integer> all = new ArrayList<>(obsoleters.of(of));
    all.addAll(there);
    List<Integer> preferred = preferred(withHarmless(all, of), of);
    return there.stream().filter(preferred::contains).toList();
  }

  /** What is installed of its name, too, though that stands once, ascending. */
  List<Integer> namesakesThere(int of) {
    if (situation.mayStandTwice(of)) {
      return List.of();
    }
    return universe.namesakes(of).stream()
        .filter(id -> id != of && universe.isInstalled(id) && situation.areOfOneSize(id, of))
        .boxed()
        .toList();
  }

  private boolean isOffered(int id) {
    return !situation.isExcluded(id) && isKnown(id);
  }

  private boolean isKnown(int id) {
    return isAround(id) && (!distUpgrades.excludes(id) || situation.isNamed(id));
  }

  private boolean isAround(int id) {
    return !universe.isInstalled(id) && situation.runs(id);
  }

  /** Whether it is installed in some version that obsoletes the other already. */
  boolean isObsoleterInstalled(int id, int of) {
    return universe.namesakes(id).stream()
        .anyMatch(other -> universe.isInstalled(other) && obsoleters.all(other).contains(of));
  }

  private boolean provides(int id, int of) {
    return Arrays.stream(universe.providers(Relation.of(universe.name(of))))
        .anyMatch(provider -> provider == id);
  }

  /** Whether the one cannot stand beside the other. */
  boolean replaces(int id, int of) {
    return !universe.areNamesakes(id, of) || !situation.canCoexist(id, of);
  }

  /** Whether nothing takes its place, locked or not, be it what a dist-upgrade leads to or not. */
  boolean isOrphan(int id) {
    return namesakesOfOneSize(id)
            .noneMatch(other -> policy.has(Option.RPM_LAYER_ALONE) || replaces(other, id))
        && preferred(
                withHarmless(obsoletersOfOneSize(id), id).stream().filter(this::isAround).toList(),
                id)
            .isEmpty();
  }

  private List<Integer> obsoletersOfOneSize(int of) {
    List<Integer> all = obsoleters.of(of);
    return all.isEmpty() ? all : all.stream().filter(id -> situation.areOfOneSize(id, of)).toList();
  }

  private IntStream namesakesOfOneSize(int id) {
    return namesakes(id).filter(other -> situation.areOfOneSize(other, id));
  }

  private IntStream namesakes(int id) {
    return universe.namesakes(id).stream().filter(this::isAround);
  }

  /** Whether it is just what the repositories have. */
  boolean isOfRepositories(int id) {
    return namesakes(id).anyMatch(other -> isKnown(other) && universe.isIdentical(other, id));
  }

  /**
   * What obsoletes an installed package, ascending; with each, by name, those that obsolete it in
   * the same words and one of which it brings along. None unless the policy wants that.
   */
  Map<Integer, List<List<Integer>>> together(int of) {
    Map<Integer, List<List<Integer>>> together = new TreeMap<>();
    if (policy.has(Option.OBSOLETERS_TOGETHER)) {
      List<Integer> all = obsoleters.of(of).stream().filter(this::isAround).toList();
      all.forEach(id -> together.put(id, along(id, of, all)));
    }
    return together;
  }

  private List<List<Integer>> along(int id, int of, List<Integer> all) {
    Map<Integer, List<Integer>> byName = new TreeMap<>();
    for (int words : universe.dependencies(id, DependencyKind.OBSOLETES).toArray()) {
      if (obsoleters.meant(id, words).contains(of)) {
        all.stream()
            .filter(other -> !universe.areNamesakes(other, id))
            .filter(
                other ->
                    universe.dependencies(other, DependencyKind.OBSOLETES).stream()
                        .anyMatch(each -> each == words))
            .forEach(
                other ->
                    byName
                        .computeIfAbsent(universe.nameId(other), key -> new ArrayList<>())
                        .add(other));
      }
    }
    return List.copyOf(byName.values());
  }
}
