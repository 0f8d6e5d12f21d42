package org.kmpsolv.resolver.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.encode.Encoder;
import org.kmpsolv.resolver.encode.Literals;
import org.kmpsolv.resolver.encode.RuleSink;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Deadline;
import org.kmpsolv.resolver.sat.Interrupted;
import org.kmpsolv.resolver.sat.Sat;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.slice.Slicer;

/**
 * Which packages may go, and do so because of something else than that they have to be the best:
 * nobody loses a package for the best update of it. The reading is that of libsolv's {@code
 * autouninstall}.
 */
final class GoingAnyway {
  private final Situation situation;
  private final List<Integer> wanted;
  private final List<Integer> bound;

  /**
   * @param wanted what has to be there besides
   * @param bound the installed packages that have to be the best, and could go
   */
  GoingAnyway(Situation situation, List<Integer> wanted, List<Integer> bound) {
    this.situation = situation;
    this.wanted = wanted;
    this.bound = bound;
  }

  /** The first of them that some conflict shows; empty where there is none. */
  OptionalInt first(List<List<Rule>> conflicts) throws Interrupted {
    for (List<Rule> conflict : conflicts) {
      for (int id : bound) {
        if (keeps(conflict, id) && (!wantsBest(conflict, id) || goes(conflict, id))) {
          return OptionalInt.of(id);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean wantsBest(List<Rule> conflict, int id) {
    return conflict.stream().anyMatch(rule -> rule instanceof Rule.Best best && best.id() == id);
  }

  private static boolean wantsBest(List<Integer> ids, Rule rule) {
    return rule instanceof Rule.Best best && ids.contains(best.id());
  }

  private static boolean keeps(List<Rule> conflict, int id) {
    return conflict.stream()
        .anyMatch(
            rule ->
                (rule instanceof Rule.Keep keep && keep.id() == id)
                    || (rule instanceof Rule.ForbiddenChange change && change.id() == id));
  }

  /** Whether it would be a conflict if the package need not be the best, too. */
  private boolean goes(List<Rule> conflict, int id) throws Interrupted {
    Situation alone =
        situation.withJobs(
            situation.request().jobs().stream().filter(job -> mayConcern(conflict, job)).toList());
    List<Integer> others = new ArrayList<>(alone.bestUpdates().bound());
    others.removeIf(other -> other != id && wantsBest(conflict, other));
    return !couldStay(alone.lettingGo(others), id, others);
  }

  private static boolean mayConcern(List<Rule> conflict, Job job) {
    return !(job instanceof Job.Install || job instanceof Job.Remove)
        || conflict.stream()
            .anyMatch(
                rule ->
                    (rule instanceof Rule.Asked asked && asked.job().equals(job))
                        || (rule instanceof Rule.Best best && best.job().equals(job))
                        || (rule instanceof Rule.Unwanted unwanted && unwanted.job().equals(job)));
  }

  /**
   * Whether an installed package, or what an update of it may lead to, can be there where some need
   * not be the best.
   */
  private boolean couldStay(Situation alone, int id, List<Integer> lesser) throws Interrupted {
    Sat sat = new Sat(Deadline.NEVER);
    RuleSink sink = RuleSink.to(sat).without(rule -> wantsBest(lesser, rule));
    Literals literals = Encoder.encode(alone, Slicer.slice(alone, wanted), sink).packages();
    List<Integer> stays = new ArrayList<>(alone.updates().replacements(id));
    stays.add(id);
    sat.add(
        stays.stream()
            .mapToInt(literals::of)
            .filter(literal -> Math.abs(literal) != Literals.TRUE)
            .toArray());
    return sat.solve();
  }
}
