package org.kmpsolv.hooks.command;

import java.util.Collection;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What a call asks, and of which packages. Immutable.
 *
 * @param request with what the world lays upon each
 */
record Asked(Universe universe, Request request) {

  /**
   * Reads the sources of a world.
   *
   * @param request what the options say
   * @param words what is asked for by name, as {@link Sources#load} has it
   */
  static Asked of(Invocation invocation, World world, Request request, Collection<String> words) {
    return of(invocation, world, world.sources(), request, words);
  }

  /** The same of sources that the world has given already. */
  static Asked of(
      Invocation invocation,
      World world,
      Sources sources,
      Request request,
      Collection<String> words) {
    Universe universe = Loading.load(invocation, sources, words);
    return new Asked(universe, world.complete(universe, request));
  }

  /** The same for these jobs besides. */
  Asked with(List<? extends Job> more) {
    return new Asked(universe, request.with(more));
  }

  Situation situation() {
    return new Situation(universe, request);
  }
}
