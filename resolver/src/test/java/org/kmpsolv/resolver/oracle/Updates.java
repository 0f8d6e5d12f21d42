package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kmpsolv.resolver.Job;

/** The installed packages that are to be updated, and how far a state leaves them behind. */
final class Updates {
  private final Facts facts;
  private final SmallUniverse universe;
  private final Levels levels;

  /** For each of them its levels, the best first; each is a set that is not empty. */
  private final List<ImmutableList<Integer>> wanted;

  /** For each installed package what takes its place though its own name is as good. */
  private final Map<Integer, Integer> renames = new TreeMap<>();

  Updates(SmallUniverse universe, Facts facts, Levels levels) {
    this.universe = universe;
    this.facts = facts;
    this.levels = levels;
    wanted =
        members(meant() & ~facts.removed)
            .mapToObj(this::levels)
            .filter(each -> !each.isEmpty())
            .toList();
    members(facts.installed & ~facts.removed).forEach(old -> renames.put(old, renamesOf(old)));
  }

  private int meant() {
    int meant = 0;
    for (Job job : universe.request().jobs()) {
      if (job instanceof Job.UpdateAll) {
        meant = facts.installed;
      } else if (job instanceof Job.Update update) {
        meant |= facts.meant(update.what()) & facts.installed;
      }
    }
    int all = meant;
    return universe.where(i -> has(all, i) && !isOneOfSeveral(i));
  }

  /** Where several versions are installed beside each other, only the newest one is updated. */
  private boolean isOneOfSeveral(int index) {
    int others =
        has(facts.multiversion, index)
            ? facts.installed
                & universe.where(i -> facts.info(i).arch().equals(facts.info(index).arch()))
            : facts.namesakesThere(index);
    return members(others).anyMatch(other -> facts.kernels.isNewer(other, index));
  }

  /**
   * The best priority first; where a repository has what is no better than what is there, nothing
   * of a lesser priority is wanted.
   */
  private ImmutableList<Integer> levels(int old) {
    int newer = facts.newer(old) & facts.installable;
    int obsoleting =
        universe.where(
            i ->
                has(facts.renamed(old), i)
                    && !facts.isVendorChange(i, old)
                    && !facts.isArchitectureChange(i, old)
                    && !has(facts.obsoleted[old], i));
    int same = facts.noBetter(old) & ~newer & ~obsoleting;
    ImmutableList.Builder<Integer> all = ImmutableList.builder();
    for (int priority :
        members(newer | obsoleting | same).map(facts::priority).distinct().sorted().toArray()) {
      int equals = universe.where(i -> facts.priority(i) == priority);
      all.addAll(ranked(newer & equals, obsoleting & equals));
      if ((same & equals) != 0) {
        break;
      }
    }
    return all.build();
  }

  /**
   * What obsoletes it is as good as what is newer of its own name, and better where it obsoletes
   * the best of those as well and they do not obsolete it in turn; it is no better where the
   * installed one does. Of each name the best comes before the others.
   */
  private Iterable<Integer> ranked(int newer, int obsoleting) {
    int best = universe.where(i -> has(newer, i) && levels.rank(i, newer) == 0);
    Map<Integer, Integer> byRank = new TreeMap<>();
    for (int i : members(newer | obsoleting).toArray()) {
      boolean prevails =
          best == 0
              || members(facts.obsoleted[i] & best).anyMatch(one -> !has(facts.obsoleted[one], i));
      boolean first = has(obsoleting, i) && prevails;
      byRank.merge((first ? 0 : 32) + levels.rank(i, newer | obsoleting), 1 << i, Updates::union);
    }
    return byRank.values();
  }

  private int renamesOf(int old) {
    int own = own(old);
    int anyway =
        (facts.asked | universe.where(this::isUpdateOfItsName))
            & ~universe.where(i -> facts.isThereAlready(i, old));
    if (!has(meant(), old)) {
      return facts.renamed(old) & ~anyway;
    }
    return levels(old).stream()
        .filter(level -> (level & own) != 0)
        .map(level -> level & ~own & ~anyway)
        .reduce(0, Updates::union);
  }

  /** Whether an update brings the name that it has to it. */
  private boolean isUpdateOfItsName(int id) {
    return members(facts.installed & meant())
        .filter(old -> facts.sameName(old, id))
        .anyMatch(old -> levels(old).stream().anyMatch(level -> has(level, id)));
  }

  /** What keeps its name; no older one that stands beside others. */
  private int own(int old) {
    return universe.where(
        i ->
            facts.sameName(i, old)
                && !(has(facts.multiversion, i) && facts.version(i) < facts.version(old)));
  }

  private static int union(int one, int other) {
    return one | other;
  }

  long renames(int state) {
    return renames.entrySet().stream()
        .filter(each -> (state & each.getValue()) != 0)
        .filter(each -> !has(state, each.getKey()))
        .filter(
            each -> {
              int better = facts.renamed(each.getKey()) & ~each.getValue();
              return (state & (own(each.getKey()) | better)) == 0;
            })
        .count();
  }

  /** What comes where nothing is left behind. */
  int ideal() {
    return wanted.stream().map(each -> each.get(0)).reduce(0, Updates::union);
  }

  long leftBehind(int state) {
    return wanted.stream().filter(each -> (each.get(0) & state) == 0).count();
  }

  long leftBehindRank(int state) {
    return wanted.stream()
        .mapToLong(each -> each.stream().takeWhile(level -> (level & state) == 0).count())
        .sum();
  }
}
