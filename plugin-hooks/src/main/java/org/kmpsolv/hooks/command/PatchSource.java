package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.patch.Patch;
import org.kmpsolv.resolver.patch.Patches;
import org.kmpsolv.resolver.situation.Situation;

/** The universe with its patches, and what they are to what is installed. Immutable. */
record PatchSource(Universe universe, ImmutableList<Patch> patches) {
  private static final String WITH_OPTIONAL = "--with-optional";
  private static final String WITHOUT_OPTIONAL = "--without-optional";

  static void addOptionalTo(CommandSpec spec) {
    Options.flag(spec, "Treat optional patches as needed.", WITH_OPTIONAL);
    Options.flag(spec, "Leave optional patches out; the default.", WITHOUT_OPTIONAL);
  }

  /** For the verbs that only look. */
  static PatchSource load(Invocation invocation) {
    World world = World.of(invocation);
    Policy policy =
        world.policy().withArchitecture(PolicyOptions.architecture(invocation.parsed(), world));
    return load(invocation, world, Request.of(List.of()).withPolicy(policy));
  }

  /** Loads it all; the request says what may be installed in several versions. */
  static PatchSource load(Invocation invocation, World world, Request request) {
    ParseResult parsed = invocation.parsed();
    boolean optional = Options.isSet(parsed, WITH_OPTIONAL);
    if (optional && Options.isSet(parsed, WITHOUT_OPTIONAL)) {
      throw CommandFailure.invalid(
          WITH_OPTIONAL + " and " + WITHOUT_OPTIONAL + " exclude each other");
    }
    Sources sources = world.sources();
    if (!sources.hasRepositories()) {
      throw new CommandFailure(
          ExitCode.NO_REPOSITORIES, "no repositories to look for patches in: name one with --repo");
    }
    Universe universe = Loading.loadWithPatches(invocation, sources, List.of());
    return new PatchSource(
        universe, Patches.of(new Situation(universe, request), sources.advisories(), optional));
  }
}
