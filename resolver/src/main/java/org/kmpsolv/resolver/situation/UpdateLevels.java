package org.kmpsolv.resolver.situation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.universe.Universe;

/**
 * What of all that may take the place of an installed package is better than what: the priority of
 * the repositories comes first, whatever the names; where one has what is no better than what is
 * there, what repositories of a lesser priority have is not wanted.
 */
final class UpdateLevels {
  private final Situation situation;
  private final Universe universe;
  private final Obsoleters obsoleters;
  private final DistUpgrades distUpgrades;
  private final Takers takers;

  UpdateLevels(
      Situation situation, Obsoleters obsoleters, DistUpgrades distUpgrades, Takers takers) {
    this.situation = situation;
    this.universe = situation.universe();
    this.obsoleters = obsoleters;
    this.distUpgrades = distUpgrades;
    this.takers = takers;
  }

  /**
   * The levels in place of an installed package, the best first; what is installed is in its level
   * where a dist-upgrade finds it there, be it something that may come or not.
   *
   * @param from what may take its place
   * @param only the packages that an update is to lead to; null for any
   */
  List<List<Integer>> of(int id, List<Integer> from, @Nullable BitSet only) {
    boolean distUpgrade = distUpgrades.isInvolved(id);
    Map<Integer, List<Integer>> byPriority = new TreeMap<>();
    for (int candidate : from) {
      if (only == null || only.get(candidate)) {
        enter(candidate, universe.repository(candidate).priority(), byPriority);
      }
    }
    if (distUpgrade && from.stream().noneMatch(each -> isOfBetterArchitecture(each, id))) {
      universe.namesakes(id).stream()
          .filter(like -> situation.isExcluded(like) && universe.isIdentical(like, id))
          .forEach(like -> enter(id, universe.repository(like).priority(), byPriority));
    }
    List<List<Integer>> levels = new ArrayList<>();
    for (List<Integer> offered : byPriority.values()) {
      List<Integer> better = new ArrayList<>(offered.size());
      List<Integer> others = new ArrayList<>();
      for (int candidate : offered) {
        (distUpgrade || isBetter(candidate, id) ? better : others).add(candidate);
      }
      addLevels(id, better, levels);
      others.removeIf(universe::isBroken);
      if (!others.isEmpty()) {
        break;
      }
    }
    if (distUpgrade) {
      levels.forEach(level -> addInstalled(level, id));
    }
    return levels;
  }

  private boolean isOfBetterArchitecture(int candidate, int id) {
    int rank = situation.architectureRank(candidate);
    return rank > Architectures.ANY && rank < situation.architectureRank(id);
  }

  private static void enter(int id, int priority, Map<Integer, List<Integer>> byPriority) {
    byPriority.computeIfAbsent(priority, key -> new ArrayList<>()).add(id);
  }

  private void addLevels(int id, List<Integer> better, List<List<Integer>> levels) {
    if (better.isEmpty()) {
      return;
    }
    Ranking ranking = situation.ranking(better);
    Map<Integer, List<Integer>> byRank = new TreeMap<>();
    for (int candidate : better) {
      byRank
          .computeIfAbsent(rank(candidate, id, ranking, better), key -> new ArrayList<>())
          .add(candidate);
    }
    levels.addAll(byRank.values());
  }

  private boolean isBetter(int candidate, int of) {
    return universe.areNamesakes(candidate, of)
        ? universe.isNewer(candidate, of)
        // What is there and obsoletes it already need not come again for that; of two that obsolete
        // each other the one that is there is as good.
        : !takers.isObsoleterInstalled(candidate, of) && !obsoleters.all(of).contains(candidate);
  }

  /** What is there under its name, or obsoletes it, is as good as the same one that comes. */
  private void addInstalled(List<Integer> level, int of) {
    List<Integer> same = new ArrayList<>();
    for (int candidate : level) {
      universe.namesakes(candidate).stream()
          .filter(id -> universe.isInstalled(id) && universe.isIdentical(id, candidate))
          .filter(id -> universe.areNamesakes(id, of) || obsoleters.all(id).contains(of))
          .filter(id -> !level.contains(id) && !same.contains(id))
          .forEach(same::add);
    }
    level.addAll(same);
  }

  /**
   * A package of another name comes first where it obsoletes those of its name as well, and they do
   * not obsolete it in turn; of each name the best comes before the others.
   */
  private int rank(int candidate, int of, Ranking ranking, List<Integer> better) {
    int rank = ranking.rank(universe, candidate);
    if (universe.areNamesakes(candidate, of)) {
      return better.size() + rank;
    }
    List<Integer> named = better.stream().filter(id -> universe.areNamesakes(id, of)).toList();
    boolean obsoletesThem =
        named.stream()
            .filter(id -> ranking.rank(universe, id) == 0)
            .anyMatch(best -> situation.prevails(candidate, best));
    return obsoletesThem || named.isEmpty() ? rank : better.size() + rank;
  }
}
