package org.kmpsolv.resolver.explain;

import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.rule.SameName;
import org.kmpsolv.resolver.sat.Interrupted;
import org.kmpsolv.resolver.situation.BestUpdates;

/**
 * Whether an installed package cannot be the best whatever is asked for, and whatever becomes of
 * the others, though it, or something else, may be there. libsolv comes across such a conflict
 * before any other, as it follows without a search, and so the package does not go for another
 * reason.
 */
final class Unattainable {
  private final World world;
  private final BestUpdates bestUpdates;

  /** What does not come from the jobs, but for what the packages in question are to be. */
  private final List<Rule> others = new ArrayList<>();

  private final ListMultimap<Integer, Rule> own =
      MultimapBuilder.treeKeys().arrayListValues().build();

  /**
   * @param bound the installed packages that have to be the best, and could go
   */
  Unattainable(World world, List<Integer> bound) {
    this.world = world;
    this.bestUpdates = world.situation().bestUpdates();
    Set<Integer> packages = Set.copyOf(bound);
    for (Rule rule : world.rules().all()) {
      int subject = subject(rule);
      if (packages.contains(subject)) {
        own.put(subject, rule);
      } else if (!isOfJob(rule)) {
        others.add(rule);
      }
    }
  }

  /** Whom a rule wants to stay, or to be the best; nobody where it does not. */
  private static int subject(Rule rule) {
    if (rule instanceof Rule.Best best) {
      return best.id();
    }
    if (rule instanceof Rule.Keep keep) {
      return keep.id();
    }
    return rule instanceof Rule.ForbiddenChange change ? change.id() : Rule.Best.NOBODY;
  }

  private static boolean isOfJob(Rule rule) {
    return rule instanceof Rule.Asked || rule instanceof Rule.Unwanted || rule instanceof Rule.Best;
  }

  /** Whether there is such a package. */
  boolean isAny() throws Interrupted {
    if (!world.rules().hold(others)) {
      return false;
    }
    Set<Integer> left = new TreeSet<>(own.keySet());
    for (Set<Integer> shown = shown(left); !shown.isEmpty(); shown = shown(left)) {
      for (int id : shown) {
        if (is(id)) {
          return true;
        }
      }
      left.removeAll(shown);
    }
    return false;
  }

  /** Of packages some that cannot all be the best; none where they can. */
  private Set<Integer> shown(Set<Integer> packages) throws Interrupted {
    Set<Integer> shown = new TreeSet<>();
    List<Rule> all = new ArrayList<>(others);
    packages.forEach(id -> all.addAll(own.get(id)));
    if (!world.rules().hold(all)) {
      world.rules().core().forEach(rule -> shown.add(subject(rule)));
      shown.retainAll(packages);
    }
    return shown;
  }

  private boolean is(int id) throws Interrupted {
    List<Rule> alone = new ArrayList<>(others);
    alone.addAll(own.get(id));
    if (world.rules().hold(alone)) {
      return false;
    }
    List<Integer> best = bestUpdates.best(id);
    for (int other : bestUpdates.all(id)) {
      if (!best.contains(other) && (other == id ? couldStay(id) : couldCome(other, id))) {
        return true;
      }
    }
    return false;
  }

  private boolean couldStay(int id) throws Interrupted {
    return world.hold(together(others, kept(id)), id);
  }

  /** Whether nothing is seen to stand against it but what others require. */
  private boolean couldCome(int id, int of) throws Interrupted {
    for (Rule rule : others) {
      if (rule instanceof Requires it && it.id() == id && !world.hold(List.of(rule), id)) {
        return false;
      }
    }
    return world.hold(together(Iterables.filter(others, Unattainable::isOfPolicy), kept(of)), id);
  }

  private Iterable<Rule> kept(int id) {
    return Iterables.filter(own.get(id), rule -> !isOfJob(rule));
  }

  private static Collection<Rule> together(Iterable<Rule> some, Iterable<Rule> more) {
    List<Rule> all = new ArrayList<>();
    Iterables.concat(some, more).forEach(all::add);
    return all;
  }

  /** Whether it does not come from what packages say of others. */
  private static boolean isOfPolicy(Rule rule) {
    return rule instanceof SameName
        || rule instanceof Rule.DistUpgrade
        || rule instanceof Rule.Architecture
        || rule instanceof Rule.Blacklist
        || rule instanceof Rule.Priority
        || rule instanceof Rule.Lock;
  }
}
