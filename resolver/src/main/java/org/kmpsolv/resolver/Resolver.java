package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.encode.Criteria;
import org.kmpsolv.resolver.encode.Encoded;
import org.kmpsolv.resolver.encode.Encoder;
import org.kmpsolv.resolver.encode.Literals;
import org.kmpsolv.resolver.encode.RuleSink;
import org.kmpsolv.resolver.explain.Explainer;
import org.kmpsolv.resolver.plan.PlanAssembler;
import org.kmpsolv.resolver.sat.Deadline;
import org.kmpsolv.resolver.sat.Interrupted;
import org.kmpsolv.resolver.sat.Objective;
import org.kmpsolv.resolver.sat.Optimizer;
import org.kmpsolv.resolver.sat.Sat;
import org.kmpsolv.resolver.situation.JobSelections;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.slice.Slice;
import org.kmpsolv.resolver.slice.Slicer;

/** Finds the best plan for a request. */
public final class Resolver {
  private final Situation situation;
  private final Slice slice;
  private final Sat sat;

  private Resolver(Situation situation, Slice slice, Deadline deadline) {
    this.situation = situation;
    this.slice = slice;
    this.sat = new Sat(deadline);
  }

  /**
   * The best plan, or why there is none. The same packages and jobs in any order give the same
   * answer.
   *
   * @throws TimeLimitException where the time limit ends before there is any plan
   */
  public static Resolution resolve(Universe universe, Request request) {
    return resolve(new Situation(universe, request), List.of());
  }

  /**
   * The best of the plans that have one of certain packages, or why there is none. Its criteria are
   * those of the request alone, so that they can be compared with those of the best plan of all.
   *
   * @param packages of one name, of which nobody needs to have asked for any
   * @throws TimeLimitException where the time limit ends before there is any plan
   */
  public static Resolution resolveWith(Situation situation, List<Integer> packages) {
    return resolve(situation, packages);
  }

  private static Resolution resolve(Situation situation, List<Integer> wanted) {
    List<String> unknown =
        situation.selections().jobs().stream()
            .filter(job -> isSearched(job) && situation.selections().of(job).packages().isEmpty())
            .map(Job::what)
            .distinct()
            .toList();
    if (!unknown.isEmpty()) {
      return new Resolution.NotFound(ImmutableList.copyOf(unknown));
    }
    try {
      return best(situation, wanted);
    } catch (Interrupted e) {
      throw new TimeLimitException("no plan was found within the time limit", e);
    }
  }

  /**
   * Where all that is asked for is there, nothing can be better than to leave it so. Nearly always
   * there is a plan in which each package is the best of its name and nothing is given up, and no
   * other one can be better in the first criteria; it is sought in a part of the slice.
   */
  private static Resolution best(Situation situation, List<Integer> wanted) throws Interrupted {
    Deadline deadline = Deadline.in(situation.request().policy().timeLimit());
    if (wanted.isEmpty()) {
      if (mayBeThere(situation)) {
        Resolution nothing =
            new Resolver(situation, Slice.ofNothing(), deadline).without(all -> all);
        if (nothing != null) {
          return nothing;
        }
      }
      Slice slice = Slicer.sliceOfBest(situation);
      Resolver resolver = new Resolver(situation, slice, deadline);
      if (!slice.isPart()) {
        return resolver.run();
      }
      Resolution ideal = resolver.without(Criteria::ideal);
      if (ideal != null) {
        return ideal;
      }
    }
    return new Resolver(situation, Slicer.slice(situation, wanted), deadline).run();
  }

  /** Whether nothing is asked for but packages that are there in some version. */
  private static boolean mayBeThere(Situation situation) {
    return !situation.request().policy().looksAtInstalled()
        && situation.selections().jobs().stream()
            .allMatch(
                job ->
                    (job instanceof Job.Install && isThere(situation, job))
                        || job instanceof Job.Lock
                        || job instanceof Job.SeveralVersions
                        || job instanceof Job.UserInstalled);
  }

  private static boolean isThere(Situation situation, Job job) {
    return situation.selections().of(job).packages().stream().anyMatch(situation::isInstalled);
  }

  /** Whether what a job means is to be found: what keeps or forbids nothing is no mistake. */
  private static boolean isSearched(Job job) {
    return job instanceof Job.Install
        ? !JobSelections.modifiers(job).contains(Modifier.WEAK)
        : job.target() instanceof Target.Words
            && (job instanceof Job.Remove
                || job instanceof Job.Update
                || job instanceof Job.DistUpgrade);
  }

  private Resolution run() throws Interrupted {
    Encoded encoded = Encoder.encode(situation, slice, RuleSink.to(sat));
    List<Objective> objectives = Criteria.encode(situation, encoded, sat);
    if (!sat.solve()) {
      Explainer explainer = new Explainer(situation, slice);
      OptionalInt going = explainer.goingAnyway();
      return going.isPresent()
          ? best(situation.lettingGo(List.of(going.getAsInt())), slice.wanted())
          : new Resolution.Unsolvable(explainer.explain());
    }
    return best(encoded.packages(), objectives);
  }

  /**
   * The best plan that costs nothing of some objectives; null where there is none, or that is not
   * known.
   */
  private @Nullable Resolution without(UnaryOperator<List<Objective>> costs) throws Interrupted {
    Encoded encoded = Encoder.encode(situation, slice, RuleSink.to(sat));
    if (!Criteria.areKnown(situation, encoded)) {
      return null;
    }
    List<Objective> objectives = Criteria.encode(situation, encoded, sat);
    for (Objective objective : costs.apply(objectives)) {
      for (Objective.Term term : objective.terms()) {
        sat.add(-term.literal());
      }
    }
    return sat.solve() ? best(encoded.packages(), objectives) : null;
  }

  /** The best plan, after one was found. */
  private Plan best(Literals literals, List<Objective> objectives) {
    Optimizer optimizer = new Optimizer(sat);
    Optimizer.Outcome outcome = optimizer.minimize(objectives);
    boolean proved = outcome.proved() == objectives.size();
    BitSet model = outcome.model();
    if (proved) {
      try {
        model = optimizer.first(open(literals, model));
      } catch (Interrupted e) {
        // As good a plan as any in every criterion.
        model = optimizer.best();
      }
    }
    List<Criterion> criteria = new ArrayList<>();
    for (int i = 0; i < objectives.size(); i++) {
      criteria.add(new Criterion(objectives.get(i).name(), outcome.costs().get(i)));
    }
    return PlanAssembler.assemble(situation, finalState(literals, model), criteria, proved);
  }

  /** What is still open after a best plan was found, in the order in which it is preferred. */
  private List<Integer> open(Literals literals, BitSet model) {
    int[] open =
        Arrays.stream(literals.packages()).filter(id -> !sat.isFixed(literals.of(id))).toArray();
    BitSet settled = finalState(literals, model);
    Arrays.stream(open).filter(id -> !situation.isInstalled(id)).forEach(settled::clear);
    return LastOrder.of(situation, open, settled).stream().map(literals::of).toList();
  }

  private BitSet finalState(Literals literals, BitSet model) {
    BitSet state = situation.installed();
    for (int id : literals.packages()) {
      state.set(id, model.get(literals.of(id)));
    }
    return state;
  }
}
