package org.kmpsolv.resolver.check;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.check.Uninstallable.Need;

/**
 * What falls with what: a package falls where the last provider of something that it requires has
 * fallen. Each step costs what it touches. Not safe for use by several threads.
 */
final class Fall {
  /** Nobody's fall was the last that it took. */
  static final int NOBODY = -1;

  private final RpmLayer layer;
  private final Universe universe;
  private final BitSet candidates;
  private final BitSet standing;

  /** Who requires each provider set. */
  private final Index requirers;

  /** The provider sets that each package is in and somebody requires. */
  private final Index memberships;

  /** Of each provider set, how many members still stand. */
  private final int[] left;

  /** The fallen in their order; of each by whose fall, and what it required of that. */
  private final int[] order;

  private final int[] through;
  private final int[] lost;
  private int count;
  private int handled;

  /** All candidates stand, whether its requirements can be met or not. */
  Fall(RpmLayer layer) {
    this.layer = layer;
    this.universe = layer.universe();
    this.candidates = layer.candidates();
    this.standing = layer.candidates();
    this.order = new int[universe.packageCount()];
    this.through = new int[universe.packageCount()];
    this.lost = new int[universe.packageCount()];
    this.left = new int[universe.setCount()];
    this.requirers =
        Index.of(
            universe.setCount(),
            sink ->
                standing.stream()
                    .forEach(
                        id -> {
                          Ints sets = universe.requiredSets(id);
                          for (int i = 0; i < sets.size(); i++) {
                            sink.pair(sets.get(i), id);
                          }
                        }));
    this.memberships = Index.of(universe.packageCount(), this::members);
    members((id, set) -> left[set]++);
  }

  private void members(Index.Sink sink) {
    for (int set = 0; set < left.length; set++) {
      if (requirers.start(set) < requirers.end(set)) {
        Ints members = universe.set(set);
        for (int i = 0; i < members.size(); i++) {
          if (standing.get(members.get(i))) {
            sink.pair(members.get(i), set);
          }
        }
      }
    }
  }

  boolean stands(int id) {
    return standing.get(id);
  }

  /** What stands. */
  BitSet standing() {
    return (BitSet) standing.clone();
  }

  /** Whether a provider set, which somebody requires, has a member that stands. */
  boolean isProvided(int set) {
    return left[set] > 0;
  }

  /** Whether something can hold where any of what stands may be there. */
  boolean isPossible(RpmLayer.Rich rich) {
    return rich.holds(literal -> literal < 0 || standing.get(literal - 1));
  }

  /** These fall, and others with them; the nearest ones first. */
  void drop(List<Integer> first) {
    first.forEach(id -> drop(id, NOBODY, NOBODY));
    while (handled < count) {
      int id = order[handled++];
      for (int at = memberships.start(id); at < memberships.end(id); at++) {
        int set = memberships.at(at);
        if (--left[set] == 0) {
          for (int i = requirers.start(set); i < requirers.end(set); i++) {
            drop(requirers.at(i), id, set);
          }
        }
      }
      for (RpmLayer.Rich rich : layer.involving(id)) {
        if (standing.get(rich.owner()) && !isPossible(rich)) {
          drop(rich.owner(), id, ~rich.dependency());
        }
      }
    }
  }

  /** Falls, because of what it required: a provider set, or the complement of a dependency. */
  private void drop(int id, int because, int required) {
    if (standing.get(id)) {
      standing.clear(id);
      order[count++] = id;
      through[id] = because;
      lost[id] = required;
    }
  }

  /** All that fell stands again. */
  void restore() {
    for (int i = 0; i < count; i++) {
      standing.set(order[i]);
      for (int at = memberships.start(order[i]); at < memberships.end(order[i]); at++) {
        left[memberships.at(at)]++;
      }
    }
    count = 0;
    handled = 0;
  }

  /** What has fallen, in its order. */
  int[] fallen() {
    return Arrays.copyOf(order, count);
  }

  /** Why a package has fallen. */
  Uninstallable explain(int id) {
    ImmutableList.Builder<Need> needs = ImmutableList.builder();
    for (int at = id; through[at] != NOBODY; at = through[at]) {
      needs.add(need(at));
    }
    return new Uninstallable(id, needs.build());
  }

  private Need need(int id) {
    if (lost[id] < 0) {
      return need(id, ~lost[id], universe.involved(universe.meaning(~lost[id])));
    }
    int first =
        universe.dependencies(id, DependencyKind.REQUIRES).stream()
            .filter(dependency -> universe.providerSet(universe.meaning(dependency)) == lost[id])
            .findFirst()
            .orElseThrow();
    return need(id, first, universe.set(lost[id]).stream());
  }

  private Need need(int id, int dependency, IntStream providers) {
    return new Need(id, dependency, through[id], (int) providers.filter(candidates::get).count());
  }
}
