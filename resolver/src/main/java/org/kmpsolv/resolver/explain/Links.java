package org.kmpsolv.resolver.explain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.kernel.Needs;
import org.kmpsolv.resolver.rule.Conflicts;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Loadable;
import org.kmpsolv.resolver.rule.Obsoletes;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.rule.SameName;
import org.kmpsolv.resolver.rule.SameUname;
import org.kmpsolv.resolver.rule.Succession;
import org.kmpsolv.resolver.situation.Situation;

/** How rules hang together: which packages each one speaks of, and which it leads to. */
public final class Links {
  private final Situation situation;
  private final Universe universe;
  private final List<Integer> wanted;

  /**
   * @param wanted what is to be there besides what the request says
   */
  public Links(Situation situation, List<Integer> wanted) {
    this.situation = situation;
    this.universe = situation.universe();
    this.wanted = wanted;
  }

  /** The packages without which the rule says nothing. */
  public int[] subjects(Rule rule) {
    if (rule instanceof Requires it) {
      return new int[] {it.id()};
    }
    if (rule instanceof Loadable it) {
      return new int[] {it.id()};
    }
    if (rule instanceof Succession it) {
      return new int[] {it.id()};
    }
    if (rule instanceof Conflicts it) {
      return it.with() == Conflicts.NOBODY ? new int[] {it.id()} : new int[] {it.id(), it.with()};
    }
    if (rule instanceof Obsoletes it) {
      return new int[] {it.id(), it.obsoleted()};
    }
    if (rule instanceof SameName it) {
      return new int[] {it.one(), it.other()};
    }
    if (rule instanceof SameUname it) {
      return new int[] {it.one(), it.other()};
    }
    if (rule instanceof Rule.Architecture it) {
      return new int[] {it.id()};
    }
    if (rule instanceof Rule.Lock it) {
      return new int[] {it.id()};
    }
    if (rule instanceof Rule.Blacklist it) {
      return new int[] {it.id()};
    }
    if (rule instanceof Rule.Priority it) {
      return new int[] {it.id()};
    }
    if (rule instanceof Rule.DistUpgrade it) {
      return new int[] {it.id()};
    }
    if (rule instanceof Rule.ForbiddenChange it) {
      return new int[] {it.id(), it.by()};
    }
    if (rule instanceof Coverage it) {
      return it.kernel() < 0 ? new int[0] : new int[] {it.kernel()};
    }
    return new int[0];
  }

  /** The packages that come into play because of the rule. */
  public int[] leadsTo(Rule rule) {
    if (rule instanceof Rule.Asked it) {
      return asked(it.job()).stream().mapToInt(Integer::intValue).toArray();
    }
    if (rule instanceof Rule.Best it) {
      return (it.id() == Rule.Best.NOBODY ? asked(it.job()) : situation.bestUpdates().best(it.id()))
          .stream().mapToInt(Integer::intValue).toArray();
    }
    if (rule instanceof Rule.Unwanted it) {
      return new int[] {it.id()};
    }
    if (rule instanceof Rule.Keep it) {
      return IntStream.concat(
              IntStream.of(it.id()),
              situation.updates().takers(it.id()).stream().mapToInt(Integer::intValue))
          .toArray();
    }
    if (rule instanceof Requires it) {
      return it.set() >= 0
          ? universe.set(it.set()).toArray()
          : universe.involved(universe.meaning(it.dependency())).toArray();
    }
    if (rule instanceof Loadable it) {
      Needs needs = situation.kernels().needs();
      return Arrays.stream(needs.of(it.id()))
          .flatMap(need -> needs.get(need).exact().stream())
          .toArray();
    }
    if (rule instanceof Coverage it) {
      return situation.kernels().bringing(it.module()).stream()
          .mapToInt(Integer::intValue)
          .toArray();
    }
    return new int[0];
  }

  private List<Integer> asked(Job job) {
    return situation.request().jobs().contains(job)
        ? situation.selections().of(job).packages()
        : wanted;
  }
}
