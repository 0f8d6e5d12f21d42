package org.kmpsolv.hooks.command;

import java.util.List;
import org.kmpsolv.metadata.universe.Universe;

/** {@code kmpsolv what-provides CAP…}. */
final class WhatProvidesVerb implements Verb {
  @Override
  public String name() {
    return "what-provides";
  }

  @Override
  public String alias() {
    return "wp";
  }

  @Override
  public String summary() {
    return "List the packages that provide a capability.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(
        spec, "CAP", "A capability, perhaps with a version, the path of a file, or a glob.");
    SourceOptions.addTo(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    List<String> capabilities = invocation.arguments("capability");
    Universe universe =
        Loading.loadWithPatches(invocation, World.of(invocation).sources(), capabilities);
    List<Integer> found = PackageQuery.providing(universe, capabilities);
    invocation.report().found(universe, found);
    return found.isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK;
  }
}
