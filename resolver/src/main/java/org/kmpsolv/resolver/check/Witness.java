package org.kmpsolv.resolver.check;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.encode.Formula;
import org.kmpsolv.resolver.encode.Literals;

/**
 * A set of packages that can be installed together: all that they require is in it, and nothing
 * that one of them excludes. It proves all of its members at once. It grows without search, so what
 * does not get in may still be installable. Not safe for use by several threads.
 */
final class Witness {
  private final RpmLayer layer;
  private final Universe universe;
  private final BitSet usable;
  private final BitSet wanted;
  private final BitSet members = new BitSet();
  private final BitSet names = new BitSet();

  /**
   * The members in the order in which they came; what each needs is seen to up to {@link #seen}.
   */
  private final int[] order;

  private int count;
  private int seen;

  /** Requirements that leave a choice wait until those that leave none are met. */
  private final Deque<Choice> choices = new ArrayDeque<>();

  private final Deque<RpmLayer.Rich> unsure = new ArrayDeque<>();

  private record Choice(int requirer, int set) {}

  /**
   * Nobody yet.
   *
   * @param usable the packages that may be members
   * @param wanted those of them that are better to have, for they are not proved yet
   */
  Witness(RpmLayer layer, BitSet usable, BitSet wanted) {
    this.layer = layer;
    this.universe = layer.universe();
    this.usable = usable;
    this.wanted = wanted;
    this.order = new int[universe.packageCount()];
  }

  boolean isEmpty() {
    return count == 0;
  }

  BitSet members() {
    return (BitSet) members.clone();
  }

  /** Whether the package, with all that it takes, is in, or got in now. */
  boolean add(int id) {
    int before = count;
    if (members.get(id) || (enter(id) && close())) {
      return true;
    }
    choices.clear();
    unsure.clear();
    while (count > before) {
      int gone = order[--count];
      members.clear(gone);
      names.clear(universe.nameId(gone));
    }
    seen = before;
    return false;
  }

  private boolean close() {
    while (true) {
      if (seen < count) {
        if (!seeTo(order[seen++])) {
          return false;
        }
      } else if (!choices.isEmpty()) {
        if (!choose(choices.remove())) {
          return false;
        }
      } else if (!unsure.isEmpty()) {
        RpmLayer.Rich rich = unsure.remove();
        if (!hold(rich.formula())) {
          return false;
        }
      } else {
        return true;
      }
    }
  }

  private boolean isAdmissible(int id) {
    if (!usable.get(id) || names.get(universe.nameId(id))) {
      return false;
    }
    for (int other : layer.excluded(id)) {
      if (members.get(other)) {
        return false;
      }
    }
    return true;
  }

  private boolean enter(int id) {
    if (!isAdmissible(id)) {
      return false;
    }
    members.set(id);
    names.set(universe.nameId(id));
    order[count++] = id;
    return true;
  }

  private boolean seeTo(int id) {
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      if (!provide(id, sets.get(i))) {
        return false;
      }
    }
    unsure.addAll(layer.rich(id));
    // What held without it may not hold with it.
    for (RpmLayer.Rich rich : layer.involving(id)) {
      if (members.get(rich.owner())) {
        unsure.add(rich);
      }
    }
    return true;
  }

  private boolean provide(int requirer, int set) {
    Ints providers = universe.set(set);
    for (int i = 0; i < providers.size(); i++) {
      if (members.get(providers.get(i))) {
        return true;
      }
    }
    int only = -1;
    for (int i = 0; i < providers.size(); i++) {
      if (isAdmissible(providers.get(i))) {
        if (only >= 0) {
          choices.add(new Choice(requirer, set));
          return true;
        }
        only = providers.get(i);
      }
    }
    return only >= 0 && enter(only);
  }

  private boolean choose(Choice choice) {
    Ints providers = universe.set(choice.set());
    int best = -1;
    for (int i = 0; i < providers.size(); i++) {
      int provider = providers.get(i);
      if (members.get(provider)) {
        return true;
      }
      if (isAdmissible(provider)
          && (best < 0 || merit(provider, choice.requirer()) > merit(best, choice.requirer()))) {
        best = provider;
      }
    }
    return best >= 0 && enter(best);
  }

  /** What was built together fits together; and what is not proved yet is worth more. */
  private int merit(int provider, int requirer) {
    return (universe.evrId(provider) == universe.evrId(requirer) ? 2 : 0)
        + (wanted.get(provider) ? 1 : 0);
  }

  private boolean holds(Formula formula) {
    return formula.holds(
        literal -> literal > 0 ? members.get(literal - 1) : !members.get(-literal - 1));
  }

  /** Sees to it that a formula holds; may bring members in. */
  private boolean hold(Formula formula) {
    if (holds(formula)) {
      return true;
    }
    if (formula instanceof Formula.All all) {
      return all.parts().stream().allMatch(this::hold);
    }
    if (formula instanceof Formula.Any any) {
      List<? extends Formula> parts = any.parts();
      return parts.stream().anyMatch(this::hold);
    }
    int literal = ((Formula.Leaf) formula).literal();
    return literal > 0 && literal != Literals.TRUE && enter(literal - 1);
  }
}
