package org.kmpsolv.hooks.command;

import java.util.Collection;
import org.kmpsolv.metadata.universe.Universe;

/** Reads the sources, and tells it to people who wait. */
final class Loading {
  private Loading() {}

  static Universe load(Invocation invocation, Sources sources, Collection<String> asked) {
    tell(invocation, sources);
    return sources.load(asked, CacheOptions.read(invocation));
  }

  /** The same with all patches. */
  static Universe loadWithPatches(
      Invocation invocation, Sources sources, Collection<String> asked) {
    tell(invocation, sources);
    return sources.loadWithPatches(asked, CacheOptions.read(invocation));
  }

  /**
   * The sources of a world where it is known what is installed.
   *
   * @throws CommandFailure where it is not
   */
  static Sources withInstalled(Invocation invocation, World world) {
    Sources sources = world.sources();
    if (!sources.hasInstalled()) {
      throw CommandFailure.invalid(
          "nothing is installed: name what is with --installed. Try 'kmpsolv "
              + invocation.verb()
              + " --help'.");
    }
    return sources;
  }

  static void tell(Invocation invocation, Sources sources) {
    if (sources.hasRepositories()) {
      invocation.report().progress("Loading repository data...");
    }
    if (sources.hasInstalled()) {
      invocation.report().progress("Reading installed packages...");
    }
  }
}
