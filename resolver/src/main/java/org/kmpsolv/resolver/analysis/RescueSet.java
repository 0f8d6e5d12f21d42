package org.kmpsolv.resolver.analysis;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Obstacle;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What brings the drivers of some classes of devices that are not installed. Immutable.
 *
 * @param answer the plan that would install them as far as they go together, with what they need
 * @param leftOut where there is a plan, the KMPs that are not in it, each with the reason; in order
 */
public record RescueSet(Resolution answer, ImmutableMap<Nevra, String> leftOut) {

  /** Of the symbols that are in the way, so many are told. */
  private static final int OBSTACLES = 3;

  /**
   * Plans it.
   *
   * @param planner the resolver
   * @param drivers of the classes, in that situation
   */
  public static RescueSet of(
      BiFunction<Universe, Request, Resolution> planner,
      Situation situation,
      DeviceDrivers drivers) {
    Search search = new Search(planner, situation.universe(), situation.request());
    Resolution answer = search.together(drivers.missing());
    return new RescueSet(
        answer, answer instanceof Plan plan ? search.leftOut(drivers, plan) : ImmutableMap.of());
  }

  private record Search(
      BiFunction<Universe, Request, Resolution> planner, Universe universe, Request request) {

    /** Those that exclude each other cannot all be; the plan is closed with the others. */
    Resolution together(List<Integer> missing) {
      return answer(missing, ImmutableSet.of(Modifier.WEAK));
    }

    private Resolution answer(List<Integer> kmps, ImmutableSet<Modifier> modifiers) {
      List<Job.Install> jobs =
          kmps.stream()
              .map(id -> new Job.Install(Target.Named.version(universe, id), modifiers))
              .toList();
      return planner.apply(universe, request.with(jobs));
    }

    ImmutableMap<Nevra, String> leftOut(DeviceDrivers drivers, Plan plan) {
      Set<Nevra> comes = plan.steps().stream().map(Step::nevra).collect(Collectors.toSet());
      Map<Nevra, String> leftOut = new TreeMap<>(Comparator.comparing(Nevra::toString));
      drivers.missing().stream()
          .filter(id -> !comes.contains(universe.nevra(id)))
          .forEach(
              id -> leftOut.put(universe.nevra(id), "cannot be installed: " + whyNotInstalled(id)));
      drivers
          .notLoadable()
          .forEach(
              (id, obstacles) ->
                  leftOut.put(universe.nevra(id), "does not load: " + first(obstacles)));
      return ImmutableMap.copyOf(leftOut);
    }

    private String whyNotInstalled(int id) {
      return answer(List.of(id), ImmutableSet.of()) instanceof Resolution.Unsolvable unsolvable
              && !unsolvable.problems().isEmpty()
          ? unsolvable.problems().get(0).summary()
          : "not beside the others";
    }

    private static String first(List<Obstacle> obstacles) {
      return obstacles.stream()
              .map(Obstacle::tell)
              .limit(OBSTACLES)
              .collect(Collectors.joining(", "))
          + (obstacles.size() > OBSTACLES ? ", …" : "");
    }
  }
}
