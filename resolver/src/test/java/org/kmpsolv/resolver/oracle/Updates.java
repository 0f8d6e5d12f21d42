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
    wanted = members(meant()).mapToObj(this::levels).filter(each -> !each.isEmpty()).toList();
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
    return has(facts.multiversion, index)
        && members(facts.installed)
            .anyMatch(
                other ->
                    facts.kernels.isNewer(other, index)
                        && facts.info(other).arch().equals(facts.info(index).arch()));
  }

  /**
   * What obsoletes it is as good as the best of those that are newer, and better where it obsoletes
   * those as well and they do not obsolete it in turn; it is no better where the installed one
   * does.
   */
  private ImmutableList<Integer> levels(int old) {
    int newer = facts.newer(old) & facts.installable;
    int best = 0;
    Map<Integer, Integer> byRank = new TreeMap<>();
    for (int i : members(newer).toArray()) {
      int rank = 1 + levels.rank(i, newer);
      byRank.merge(rank, 1 << i, Updates::union);
      best |= rank == 1 ? 1 << i : 0;
    }
    int those = best;
    members(facts.renamed(old))
        .filter(i -> !facts.isVendorChange(i, old) && !facts.isArchitectureChange(i, old))
        .filter(i -> !has(facts.obsoleted[old], i))
        .forEach(
            i -> {
              boolean first =
                  those == 0
                      || members(facts.obsoleted[i] & those)
                          .anyMatch(one -> !has(facts.obsoleted[one], i));
              byRank.merge(first ? 0 : 1, 1 << i, Updates::union);
            });
    return ImmutableList.copyOf(byRank.values());
  }

  private int renamesOf(int old) {
    int own = own(old);
    if (!has(meant(), old)) {
      return facts.renamed(old);
    }
    return levels(old).stream()
        .filter(level -> (level & own) != 0)
        .map(level -> level & ~own)
        .reduce(0, Updates::union);
  }

  private int own(int old) {
    return universe.where(i -> facts.sameName(i, old));
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
