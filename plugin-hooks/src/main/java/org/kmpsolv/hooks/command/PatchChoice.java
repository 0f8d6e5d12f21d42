package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kmpsolv.resolver.patch.Patch;
import org.kmpsolv.resolver.patch.PatchStatus;

/**
 * Which of the needed patches a plan is made for where none is named: as in zypper the newest of
 * each name, and those of the package management itself before all others. Immutable.
 */
record PatchChoice(
    PatchFilter filter, IssueFilter issues, boolean skipInteractive, boolean updateStackOnly) {
  static final String UPDATE_STACK_ONLY = "--updatestack-only";
  private static final String WITH_INTERACTIVE = "--with-interactive";
  private static final String SKIP_INTERACTIVE = "--skip-interactive";

  static void addTo(CommandSpec spec) {
    PatchFilter.addTo(spec);
    IssueFilter.addTo(spec);
    Options.flag(spec, "Choose only patches of the package management itself.", UPDATE_STACK_ONLY);
    Options.flag(
        spec,
        "Choose patches that want a restart or have a message, too; the default, but with "
            + ZypperFront.NON_INTERACTIVE
            + " of zypper kmp.",
        WITH_INTERACTIVE);
    Options.flag(spec, "Skip patches that want a restart or have a message.", SKIP_INTERACTIVE);
  }

  static PatchChoice read(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    boolean skip = Options.isSet(parsed, SKIP_INTERACTIVE);
    boolean with = Options.isSet(parsed, WITH_INTERACTIVE);
    if (skip && with) {
      throw CommandFailure.invalid(
          SKIP_INTERACTIVE + " and " + WITH_INTERACTIVE + " exclude each other");
    }
    return new PatchChoice(
        PatchFilter.read(invocation),
        IssueFilter.read(parsed),
        skip || (!with && Options.isSet(parsed, ZypperFront.NON_INTERACTIVE)),
        Options.isSet(parsed, UPDATE_STACK_ONLY));
  }

  /**
   * The patches that are to be installed.
   *
   * @param tell told why a needed patch is left out, a sentence each
   */
  ImmutableList<Patch> of(List<Patch> patches, Consumer<String> tell) {
    List<Patch> applicable =
        patches.stream()
            .filter(patch -> patch.status().isApplicable())
            .filter(patch -> issues.isEmpty() || !issues.issues(List.of(patch)).isEmpty())
            .toList();
    ImmutableList<Patch> chosen =
        newest(applicable.stream().filter(patch -> objection(patch).isEmpty()));
    newest(applicable.stream()).stream()
        .filter(patch -> !objection(patch).isEmpty())
        .forEach(patch -> tell.accept("Patch '" + patch + "' " + objection(patch) + "."));
    ImmutableList<Patch> stack =
        chosen.stream()
            .filter(patch -> patch.advisory().restartSuggested())
            .collect(ImmutableList.toImmutableList());
    // Who asks for an issue wants that one fixed.
    return updateStackOnly || (issues.isEmpty() && !stack.isEmpty()) ? stack : chosen;
  }

  /** The newest patch of each name, in the order of names. */
  static ImmutableList<Patch> newest(Stream<Patch> patches) {
    TreeMap<String, Patch> newest = new TreeMap<>();
    patches.forEach(patch -> newest.merge(patch.advisory().id(), patch, PatchChoice::better));
    return ImmutableList.copyOf(newest.values());
  }

  /** The issues that are asked for by their number and that none of the patches fixes. */
  ImmutableList<String> unfixed(List<Patch> chosen) {
    return issues.wanted().stream()
        .filter(wanted -> new IssueFilter(ImmutableList.of(wanted)).issues(chosen).isEmpty())
        .map(
            wanted ->
                wanted.type().isEmpty()
                    ? "Fix for issue '" + wanted.id() + "' was not found or is not needed."
                    : "Fix for "
                        + wanted.kind()
                        + " issue number "
                        + wanted.id()
                        + " was not found or is not needed.")
        .collect(ImmutableList.toImmutableList());
  }

  private String objection(Patch patch) {
    if (patch.status() == PatchStatus.OPTIONAL) {
      return "is optional; name it to install it, or '--with-optional' to include all optional"
          + " patches";
    }
    return skipInteractive && patch.isInteractive()
        ? "is interactive, skipping"
        : filter.objection(patch);
  }

  private static Patch better(Patch one, Patch other) {
    return Comparator.comparing((Patch patch) -> patch.repository().priority())
                .reversed()
                .thenComparing(patch -> patch.advisory().patch().evr())
                .compare(one, other)
            >= 0
        ? one
        : other;
  }
}
