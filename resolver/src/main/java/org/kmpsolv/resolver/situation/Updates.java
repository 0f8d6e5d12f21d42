package org.kmpsolv.resolver.situation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;

/** What may come in place of what is installed, and what an update leads to. */
public final class Updates {
  private final Situation situation;
  private final Universe universe;
  private final Policy policy;
  private final Obsoleters obsoleters;
  private final DistUpgrades distUpgrades;
  private final Takers takers;
  private final Permissions permissions;
  private final UpdateLevels updateLevels;
  private final Brought brought;
  private final BitSet meant = new BitSet();
  private final Map<Integer, BitSet> targets = new HashMap<>();
  private final Map<Integer, ImmutableList<Integer>> candidates = new HashMap<>();
  private final Map<Integer, List<List<Integer>>> levels = new HashMap<>();
  private final BitSet removed;
  private @Nullable List<Integer> toUpdate;
  private @Nullable Settled settled;

  Updates(Situation situation, Obsoleters obsoleters, DistUpgrades distUpgrades) {
    this.situation = situation;
    this.universe = situation.universe();
    this.policy = situation.request().policy();
    this.obsoleters = obsoleters;
    this.distUpgrades = distUpgrades;
    this.takers = new Takers(situation, obsoleters, distUpgrades);
    JobSelections selections = situation.selections();
    this.removed = selections.meant(Job.Remove.class);
    removed.or(selections.meant(Job.WeakRemove.class));
    this.permissions = new Permissions(situation, obsoleters, distUpgrades, takers);
    this.updateLevels = new UpdateLevels(situation, obsoleters, distUpgrades, takers);
    this.brought = new Brought(situation, this, takers, permissions, distUpgrades);
    for (Job job : selections.jobs()) {
      if (job instanceof Job.Update || job instanceof Job.UpdateAll) {
        boolean towards = JobSelections.modifiers(job).contains(Modifier.TARGETED);
        for (int id : selections.of(job).packages()) {
          if (towards) {
            enterTarget(id);
          } else if (universe.isInstalled(id)) {
            meant.set(id);
          }
        }
      }
    }
    situation.installed().stream().filter(distUpgrades::isInvolved).forEach(meant::set);
  }

  private void enterTarget(int id) {
    List<Integer> led = new ArrayList<>(obsoleters.installed(id));
    universe.namesakes(id).stream()
        .filter(of -> universe.isInstalled(of) && situation.areOfOneSize(id, of))
        .forEach(led::add);
    for (int of : led) {
      meant.set(of);
      targets.computeIfAbsent(of, key -> new BitSet()).set(id);
    }
  }

  /** The installed packages that an update leads to others of these, ascending. */
  public List<Integer> ledTo(List<Integer> packages) {
    List<Integer> led = new ArrayList<>();
    targets.forEach(
        (of, those) -> {
          if (packages.stream().anyMatch(id -> !id.equals(of) && those.get(id))) {
            led.add(of);
          }
        });
    led.sort(null);
    return led;
  }

  /** Whether the one may replace the other, which is installed, in an update. */
  public boolean isCandidate(int candidate, int of) {
    return candidates(of).contains(candidate);
  }

  /**
   * What may replace an installed package in an update, ascending. Where something obsoletes it and
   * provides its name, what merely obsoletes it does not count.
   */
  public ImmutableList<Integer> candidates(int of) {
    return candidates.computeIfAbsent(of, this::findCandidates);
  }

  private ImmutableList<Integer> findCandidates(int of) {
    ImmutableList.Builder<Integer> found = ImmutableList.builder();
    for (int id : takers(of)) {
      if (permissions.isAllowed(id, of)) {
        found.add(id);
      }
    }
    return found.build();
  }

  /** What could replace an installed package if everything were allowed, ascending. */
  public List<Integer> takers(int of) {
    return takers.of(of);
  }

  /** What changes, beside going forward in version, where the one takes the place of the other. */
  public Set<Change> changes(int candidate, int of) {
    return permissions.changes(candidate, of);
  }

  /** Whether the vendors of two packages count as one. */
  public boolean isSameVendor(int one, int other) {
    return permissions.isSameVendor(one, other);
  }

  /**
   * Whether a package that comes takes the place of an installed one of its name in a way that an
   * update, which nobody asked for, would not.
   */
  public boolean isUnaskedChange(int id, int of) {
    if (!takesPlace(id, of) || permissions.isAsked(id, of) || isUpdateTo(id, of)) {
      return false;
    }
    return situation.isExcluded(id) || !changes(id, of).isEmpty();
  }

  /** Whether an update that is asked for may lead there. */
  private boolean isUpdateTo(int id, int of) {
    return meant.get(of) && candidates(of).contains(id);
  }

  private boolean takesPlace(int id, int of) {
    return universe.areNamesakes(id, of)
        && universe.isInstalled(of)
        && !situation.canCoexist(id, of);
  }

  /**
   * What takes the place of an installed package where it comes, ascending: the update candidates
   * that cannot stand beside it.
   */
  public List<Integer> replacements(int of) {
    return replacing(candidates(of), of);
  }

  /** The same without what is there in another version that obsoletes it already. */
  public List<Integer> newReplacements(int of) {
    return replacements(of).stream().filter(id -> !takers.isObsoleterInstalled(id, of)).toList();
  }

  private List<Integer> replacing(List<Integer> packages, int of) {
    List<Integer> replacing = new ArrayList<>(packages.size());
    for (int id : packages) {
      if (takers.replaces(id, of)) {
        replacing.add(id);
      }
    }
    return replacing;
  }

  /**
   * What is installed beside an installed package though it would have taken its place: what
   * obsoletes it, and others of a name that stands once. While one of those stays, nothing keeps
   * the package, unless a dist-upgrade is to keep what nobody has any more.
   */
  public List<Integer> takersThere(int of) {
    if (isDistUpgraded(of) && policy.has(Option.KEEP_ORPHANS) && brought.isUnknown(of)) {
      return List.of();
    }
    List<Integer> there = obsoletersThere(of);
    there.addAll(namesakesThere(of));
    return there;
  }

  /** What obsoletes an installed package, but is installed beside it. */
  public List<Integer> obsoletersThere(int of) {
    return allowed(takers.obsoletersThere(of), of);
  }

  /** What is installed beside an installed package of its name, which stands once. */
  public List<Integer> namesakesThere(int of) {
    return allowed(takers.namesakesThere(of), of);
  }

  /** The same, whether it may take the place of the package or not. */
  public List<Integer> anyNamesakesThere(int of) {
    return takers.namesakesThere(of);
  }

  private List<Integer> allowed(List<Integer> packages, int of) {
    List<Integer> allowed = new ArrayList<>(packages.size());
    for (int id : packages) {
      if (permissions.isAllowed(id, of)) {
        allowed.add(id);
      }
    }
    return allowed;
  }

  /** What would take its place if it came, but is not allowed to, ascending. */
  public List<Integer> forbidden(int of) {
    List<Integer> forbidden = new ArrayList<>(takers(of));
    forbidden.removeAll(candidates(of));
    return replacing(forbidden, of);
  }

  /**
   * The installed packages that an update means: of several versions of a name the newest; none
   * that are asked to go, for who does not want a package wants nothing in its place.
   */
  public List<Integer> toUpdate() {
    if (toUpdate == null) {
      toUpdate = meant.stream().filter(this::isToUpdate).boxed().toList();
    }
    return toUpdate;
  }

  /** The same, and of a name that should stand once all that are meant. */
  public List<Integer> toBring() {
    return meant.stream()
        .filter(id -> isToUpdate(id) || !situation.mayStandTwice(id))
        .boxed()
        .toList();
  }

  /** What would take its place under its own name though nobody asks for that, ascending. */
  public List<Integer> unaskedUpdates(int of) {
    return isToUpdate(of)
        ? List.of()
        : replacements(of).stream()
            .filter(id -> universe.areNamesakes(id, of) && !situation.isRequested(id))
            .toList();
  }

  private boolean isToUpdate(int id) {
    return meant.get(id) && !removed.get(id) && newestInstalled(id) == id;
  }

  /** The installed packages of a name can be several; the one that counts for an update. */
  private int newestInstalled(int id) {
    if (!situation.isMultiversion(id)) {
      return namesakesThere(id).stream()
          .filter(other -> universe.isNewer(other, id))
          .findFirst()
          .orElse(id);
    }
    int newest = id;
    Ints named = universe.namesakes(id);
    for (int i = 0; i < named.size(); i++) {
      int other = named.get(i);
      if (universe.isInstalled(other)
          && universe.archId(other) == universe.archId(id)
          && universe.versionRank(other) >= universe.versionRank(newest)) {
        newest = other;
      }
    }
    return newest;
  }

  /**
   * What an update leads to in place of an installed package, the best level first; empty where
   * there is nothing better. In a dist-upgrade what is installed is in the level of its like.
   */
  public List<List<Integer>> levels(int id) {
    List<List<Integer>> known = levels.get(id);
    if (known == null) {
      known = updateLevels.of(id, candidates(id), targets.get(id));
      levels.put(id, known);
    }
    return known;
  }

  /**
   * What takes the place of an installed package under another name, where its own is as good: in
   * an update a level that has both, else whatever obsoletes it. What comes anyway is none of them.
   */
  public List<Integer> renames(int of) {
    if (obsoleters.of(of).isEmpty()) {
      return List.of();
    }
    List<Integer> candidates =
        isToUpdate(of)
            ? levels(of).stream()
                .filter(level -> level.stream().anyMatch(id -> universe.areNamesakes(id, of)))
                .flatMap(List::stream)
                .toList()
            : takers(of).stream().filter(id -> !takers.isObsoleterInstalled(id, of)).toList();
    return candidates.stream()
        .filter(id -> !universe.areNamesakes(id, of) && !comesAnyway(id, of))
        .toList();
  }

  /**
   * Whether somebody asks for it, or its own name is brought to it; but beside what stood there
   * with it so far it comes for nothing else.
   */
  private boolean comesAnyway(int id, int of) {
    return !takers.isObsoleterInstalled(id, of)
        && (situation.isAskedFor(id)
            || universe.namesakes(id).stream()
                .filter(old -> universe.isInstalled(old) && isToUpdate(old))
                .anyMatch(old -> levels(old).stream().anyMatch(level -> level.contains(id))));
  }

  /** What an update leads to where nothing stands against it. */
  BitSet ideal() {
    BitSet ideal = new BitSet();
    for (int id : toUpdate()) {
      List<List<Integer>> levels = levels(id);
      if (!levels.isEmpty()) {
        levels.get(0).forEach(ideal::set);
      }
    }
    return ideal;
  }

  /** Of which a job says what becomes of them: their best updates are not meant. */
  Settled settled() {
    if (settled == null) {
      settled = Settled.of(situation, takers, permissions);
    }
    return settled;
  }

  /**
   * The package itself, all that could take its place or is there in its place already, whether it
   * may or not, ascending.
   */
  List<Integer> everything(int of) {
    return takers.everything(of);
  }

  /** Whether an update that is asked for leads there, if it leads to some alone. */
  boolean isLedTo(int id, int of) {
    BitSet only = targets.get(of);
    return only == null || only.get(id);
  }

  /** Whether the one may take the place of the other, which is installed. */
  boolean isAllowed(int id, int of) {
    return permissions.isAllowed(id, of);
  }

  /** What takes the place of an installed package where it comes, allowed or not, ascending. */
  public List<Integer> anyReplacements(int of) {
    return replacing(takers(of), of);
  }

  /** Whether a dist-upgrade brings it to what the repositories have. */
  public boolean isDistUpgraded(int id) {
    return distUpgrades.isInvolved(id);
  }

  /** What a dist-upgrade asks of installed packages that the repositories have not. */
  public Brought brought() {
    return brought;
  }

  /**
   * What obsoletes an installed package, ascending; with each, by name, those that obsolete it in
   * the same words and one of which it brings along. None unless the policy wants that.
   */
  public Map<Integer, List<List<Integer>>> together(int of) {
    return takers.together(of);
  }
}
