package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.Repository;
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

  /**
   * The repositories that are named.
   *
   * @throws CommandFailure where none is: zypper's caches do not tell of advisories
   */
  static SourceOptions named(ParseResult parsed) {
    SourceOptions sources = SourceOptions.read(parsed);
    if (!sources.hasRepositories()) {
      throw new CommandFailure(
          ExitCode.NO_REPOSITORIES, "patches are looked for in what --repo DIR names");
    }
    return sources;
  }

  /** For the verbs that only look. */
  static PatchSource load(Invocation invocation) {
    named(invocation.parsed());
    Policy policy =
        Policy.DEFAULT.withArchitecture(
            PolicyOptions.architecture(invocation.parsed(), World.of(invocation)));
    return load(invocation, Request.of(List.of()).withPolicy(policy));
  }

  /** Loads it all; the request says what may be installed in several versions. */
  static PatchSource load(Invocation invocation, Request request) {
    ParseResult parsed = invocation.parsed();
    boolean optional = Options.isSet(parsed, WITH_OPTIONAL);
    if (optional && Options.isSet(parsed, WITHOUT_OPTIONAL)) {
      throw CommandFailure.invalid(
          WITH_OPTIONAL + " and " + WITHOUT_OPTIONAL + " exclude each other");
    }
    SourceOptions sources = named(parsed).checked(invocation.complaints());
    Loading.tell(invocation, sources);
    ImmutableListMultimap<Repository, Advisory> advisories = sources.advisories();
    Universe universe = sources.load(List.of(), advisories);
    return new PatchSource(
        universe, Patches.of(new Situation(universe, request), advisories, optional));
  }
}
