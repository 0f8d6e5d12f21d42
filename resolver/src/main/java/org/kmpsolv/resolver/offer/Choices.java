package org.kmpsolv.resolver.offer;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.reach.Reach;
import org.kmpsolv.resolver.situation.Preferences;
import org.kmpsolv.resolver.situation.Situation;

/** The choices that a plan made. */
public final class Choices {
  private final Situation situation;
  private final Universe universe;
  private final BitSet after;
  private final BitSet added;
  private final Preferences preferences;

  /** What asks for one of some packages. */
  private record Wish(Choice.Cause cause, BitSet members) {
    boolean isWeak() {
      return cause instanceof Choice.Recommended;
    }
  }

  private Choices(Situation situation, BitSet after) {
    this.situation = situation;
    this.universe = situation.universe();
    this.after = after;
    this.added = (BitSet) after.clone();
    added.andNot(situation.installed());
    this.preferences = new Preferences(situation.selections());
  }

  /**
   * Finds them: where all that asks for a new package would have been content with another one.
   *
   * @param after the packages that are installed after the plan
   */
  public static ImmutableList<Choice> of(Situation situation, BitSet after) {
    Choices choices = new Choices(situation, after);
    List<Wish> wishes = choices.wishes();
    ImmutableList.Builder<Choice> found = ImmutableList.builder();
    choices.added.stream()
        .mapToObj(id -> choices.choice(id, wishes))
        .flatMap(Optional::stream)
        .forEach(found::add);
    return found.build();
  }

  /** What asks for one of several packages, and is given just one. */
  private List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>();
    for (Job job : situation.selections().jobs()) {
      if (job instanceof Job.Install && isForOne(job.target())) {
        add(wishes, new Choice.Asked(job), set(situation.selections().of(job).packages()));
      }
    }
    after.stream()
        .forEach(
            id -> {
              for (int each : universe.dependencies(id, DependencyKind.REQUIRES).toArray()) {
                add(wishes, new Choice.Required(id, each), involved(each));
              }
              for (int each : universe.dependencies(id, DependencyKind.RECOMMENDS).toArray()) {
                add(wishes, new Choice.Recommended(id, each), involved(each));
              }
            });
    BitSet gone = situation.installed();
    gone.andNot(after);
    gone.stream()
        .forEach(
            id -> {
              BitSet members = set(situation.updates().candidates(id));
              members.set(id);
              add(wishes, new Choice.Update(id), members);
            });
    return wishes;
  }

  private static boolean isForOne(Target target) {
    return !(target instanceof Target.Everything)
        && !(target instanceof Target.InRepository)
        && (!(target instanceof Target.Exactly exactly) || exactly.anyOf());
  }

  private void add(List<Wish> wishes, Choice.Cause cause, BitSet members) {
    BitSet given = (BitSet) members.clone();
    given.and(after);
    if (given.cardinality() == 1 && given.intersects(added)) {
      wishes.add(new Wish(cause, members));
    }
  }

  private BitSet involved(int dependency) {
    BitSet members = new BitSet();
    // What stands behind a condition is asked for, the condition is not.
    List<Integer> asked = new ArrayList<>(List.of(universe.meaning(dependency)));
    for (int i = 0; i < asked.size(); i++) {
      int meaning = asked.get(i);
      switch (universe.shape(meaning)) {
        case ALWAYS, NAMESPACE -> {}
        case PROVIDED -> universe.involved(meaning).forEach(members::set);
        case AND, OR -> {
          asked.add(universe.meaning(universe.left(meaning)));
          asked.add(universe.meaning(universe.right(meaning)));
        }
        case IF, UNLESS -> asked.add(universe.meaning(universe.left(meaning)));
      }
    }
    return members;
  }

  private static BitSet set(List<Integer> packages) {
    BitSet set = new BitSet();
    packages.forEach(set::set);
    return set;
  }

  private Optional<Choice> choice(int id, List<Wish> all) {
    List<Wish> wishes = all.stream().filter(wish -> wish.members().get(id)).toList();
    boolean weak = wishes.stream().allMatch(Wish::isWeak);
    List<Wish> counting = wishes.stream().filter(wish -> weak || !wish.isWeak()).toList();
    if (counting.isEmpty()) {
      return Optional.empty();
    }
    Beside beside = new Beside(situation, without(id));
    List<List<Integer>> others = counting.stream().map(wish -> others(id, wish, beside)).toList();
    if (others.stream().anyMatch(List::isEmpty)) {
      return Optional.empty();
    }
    Wish first = counting.get(0);
    return Optional.of(
        new Choice(
            first.cause(),
            conditions(first.cause()),
            first.members().stream().boxed().collect(ImmutableList.toImmutableList()),
            id,
            ImmutableList.copyOf(others.get(0))));
  }

  /** What is there of the condition that a dependency ends in. */
  private ImmutableList<Integer> conditions(Choice.Cause cause) {
    if (!(cause instanceof Choice.Required required)) {
      return ImmutableList.of();
    }
    int meaning = universe.meaning(required.dependency());
    return universe.shape(meaning) == Shape.IF
        ? universe
            .involved(universe.meaning(universe.right(meaning)))
            .filter(after::get)
            .boxed()
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /** What is there without it and what comes for it. */
  private BitSet without(int id) {
    BitSet start = new BitSet();
    start.set(id);
    BitSet rest = (BitSet) after.clone();
    rest.andNot(Reach.below(situation, start, added));
    return rest;
  }

  /** The others of the members that anybody would take, the favored first. */
  private List<Integer> others(int id, Wish wish, Beside beside) {
    List<Integer> possible =
        wish.members().stream()
            .filter(other -> other == id || !wish.isWeak() || !preferences.isDisfavored(other))
            .filter(beside::canCome)
            .boxed()
            .toList();
    int priority =
        possible.stream().mapToInt(other -> universe.repository(other).priority()).min().orElse(0);
    List<Integer> best =
        Best.ofBestArchitecture(
                situation,
                possible.stream()
                    .filter(other -> universe.repository(other).priority() == priority)
                    .toList())
            .stream()
            .filter(other -> possible.stream().noneMatch(more -> isNewer(more, other)))
            .sorted(
                Comparator.comparing((Integer other) -> -preferences.degree(other))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return best.contains(id) ? best.stream().filter(other -> other != id).toList() : List.of();
  }

  private boolean isNewer(int one, int other) {
    return universe.areNamesakes(one, other)
        && preferences.degree(one) == preferences.degree(other)
        && universe.isNewer(one, other);
  }
}
