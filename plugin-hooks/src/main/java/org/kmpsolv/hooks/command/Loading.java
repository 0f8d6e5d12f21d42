package org.kmpsolv.hooks.command;

import java.util.Collection;
import org.kmpsolv.metadata.universe.Universe;

/** Reads the sources, and tells it to people who wait. */
final class Loading {
  private Loading() {}

  static Universe load(Invocation invocation, SourceOptions sources, Collection<String> asked) {
    tell(invocation, sources);
    return sources.load(asked);
  }

  /** The same with all patches. */
  static Universe loadWithPatches(
      Invocation invocation, SourceOptions sources, Collection<String> asked) {
    tell(invocation, sources);
    return sources.load(asked, sources.advisories());
  }

  static void tell(Invocation invocation, SourceOptions sources) {
    if (!sources.repositories().isEmpty()) {
      invocation.report().progress("Loading repository data...");
    }
    if (!sources.installed().isEmpty()) {
      invocation.report().progress("Reading installed packages...");
    }
  }
}
