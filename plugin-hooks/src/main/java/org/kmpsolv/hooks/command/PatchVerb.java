package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.resolver.Glob;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.patch.Patch;
import org.kmpsolv.resolver.patch.PatchStatus;
import org.kmpsolv.resolver.patch.Patches;

/**
 * {@code kmpsolv patch [PATCH…]}: the patches that are needed are installed; they conflict with
 * older packages, so those are updated, and nothing else is.
 */
final class PatchVerb implements PlanningVerb {
  private static final String SKIP = "--skip-not-applicable-patches";
  private static final String RESTART =
      "Package manager restart required. (Run this command once again after the update stack got"
          + " updated)";

  @Override
  public String name() {
    return "patch";
  }

  @Override
  public String summary() {
    return "Plan to install needed patches.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(
        spec, "PATCH", "The id of a patch, or a glob (default all patches that are needed).");
    PatchChoice.addTo(spec);
    PatchSource.addOptionalTo(spec);
    Options.flag(spec, "Skip needed patches that cannot be installed.", SKIP);
    Planning.addOptions(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    PatchChoice choice = PatchChoice.read(invocation);
    List<String> names = Arguments.read(invocation.parsed());
    if (!names.isEmpty() && !choice.issues().isEmpty()) {
      throw CommandFailure.invalid("a patch is named by its id or by an issue, not by both");
    }
    World world = World.of(invocation);
    PatchSource source =
        PatchSource.load(
            invocation, world, Planning.request(invocation.parsed(), world, List.of()));
    List<Patch> chosen = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    if (names.isEmpty()) {
      chosen.addAll(choice.of(source.patches(), invocation.report()::progress));
      choice.unfixed(chosen).forEach(unknown::add);
    } else {
      chosen.addAll(named(names, source.patches(), invocation, unknown));
    }
    unknown.forEach(invocation.complaints()::tell);
    if (!unknown.isEmpty() && chosen.isEmpty()) {
      return ExitCode.NOT_FOUND;
    }
    invocation.report().progress("Resolving package dependencies...");
    ImmutableSet<Modifier> modifiers =
        Options.isSet(invocation.parsed(), SKIP)
            ? ImmutableSet.of(Modifier.WEAK)
            : ImmutableSet.of();
    List<Job> jobs = new ArrayList<>(Patches.keepAway(source.universe(), source.patches()));
    chosen.forEach(patch -> jobs.add(new Job.Install(target(patch), modifiers)));
    Request request =
        world.complete(source.universe(), Planning.request(invocation.parsed(), world, jobs));
    ExitCode code =
        Planning.answer(
            invocation,
            new Asked(source.universe(), request),
            answer -> withNotes(source, chosen, answer));
    if (code != ExitCode.OK) {
      return code;
    }
    return unknown.isEmpty() ? ended(invocation, chosen) : ExitCode.NOT_FOUND;
  }

  /** As zypper does, patches that were installed say what is to be done next. */
  private static ExitCode ended(Invocation invocation, List<Patch> installed) {
    if (invocation.front().acts(invocation.parsed())) {
      if (installed.stream().anyMatch(patch -> patch.advisory().rebootSuggested())) {
        return ExitCode.REBOOT_NEEDED;
      }
      if (installed.stream().anyMatch(patch -> patch.advisory().restartSuggested())) {
        return ExitCode.RESTART_NEEDED;
      }
    }
    return ExitCode.OK;
  }

  private static Target target(Patch patch) {
    PackageInfo info = patch.advisory().patch();
    return new Target.Named(new Relation(info.name(), Comparison.EQUAL, info.evr()));
  }

  /** The newest needed patch of each name; those that are not needed are told of. */
  private static List<Patch> named(
      List<String> names, List<Patch> patches, Invocation invocation, List<String> unknown) {
    List<Patch> chosen = new ArrayList<>();
    for (String name : names) {
      String id =
          name.startsWith(Advisory.PREFIX) ? name.substring(Advisory.PREFIX.length()) : name;
      Predicate<String> test = Glob.isGlob(id) ? Glob.matching(id) : id::equals;
      List<Patch> meant =
          patches.stream()
              .filter(patch -> test.test(patch.advisory().id()) || patch.toString().equals(id))
              .toList();
      if (meant.isEmpty()) {
        unknown.add("patch '" + name + "' not found.");
      }
      List<Patch> needed =
          PatchChoice.newest(meant.stream().filter(patch -> patch.status().isApplicable()));
      meant.stream()
          .filter(patch -> needed.stream().noneMatch(it -> isSameName(it, patch)))
          .forEach(
              patch ->
                  invocation
                      .report()
                      .progress(
                          "Patch '"
                              + patch
                              + (patch.status() == PatchStatus.RETRACTED
                                  ? "' is retracted."
                                  : "' is not needed.")));
      chosen.addAll(needed);
    }
    return chosen.stream().distinct().toList();
  }

  private static boolean isSameName(Patch one, Patch other) {
    return one.advisory().id().equals(other.advisory().id());
  }

  private static Resolution withNotes(PatchSource source, List<Patch> chosen, Resolution answer) {
    if (!(answer instanceof Plan plan)) {
      return answer;
    }
    List<String> notes = new ArrayList<>();
    ImmutableSet<String> installed =
        plan.steps().stream()
            .map(step -> step.nevra().toString())
            .collect(ImmutableSet.toImmutableSet());
    for (Patch patch : chosen) {
      if (!installed.contains(source.universe().nevra(patch.id()).toString())) {
        notes.add("Patch '" + patch + "' cannot be installed and is skipped.");
      }
    }
    boolean restart = chosen.stream().anyMatch(patch -> patch.advisory().restartSuggested());
    boolean reboot = chosen.stream().anyMatch(patch -> patch.advisory().rebootSuggested());
    if (restart) {
      notes.add(RESTART);
    }
    if (reboot) {
      notes.add("System reboot required.");
    }
    return plan.withNotes(notes);
  }
}
