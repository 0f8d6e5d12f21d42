package org.kmpsolv.hooks.command;

import java.util.List;
import org.kmpsolv.resolver.patch.Patch;

/** {@code kmpsolv list-patches}. */
final class ListPatchesVerb implements Verb {
  private static final String ALL = "--all";

  @Override
  public String name() {
    return "list-patches";
  }

  @Override
  public String alias() {
    return "lp";
  }

  @Override
  public String summary() {
    return "List the patches that are needed.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "[--all]");
    Options.flag(spec, "List all patches, not only those that are needed.", "-a", ALL);
    PatchFilter.addTo(spec);
    IssueFilter.addListingTo(spec);
    PatchSource.addOptionalTo(spec);
    SourceOptions.addTo(spec);
    PolicyOptions.addArchitecture(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    PatchFilter filter = PatchFilter.read(invocation);
    IssueFilter issues = IssueFilter.read(invocation.parsed());
    boolean all = Options.isSet(invocation.parsed(), ALL);
    List<Patch> patches = PatchSource.load(invocation).patches();
    List<Patch> applicable =
        patches.stream().filter(patch -> patch.status().isApplicable()).toList();
    List<Patch> selected =
        (all ? patches : applicable)
            .stream().filter(patch -> filter.objection(patch).isEmpty()).toList();
    if (issues.isEmpty()) {
      invocation.report().patches(selected, applicable.size(), all);
    } else {
      invocation.report().issues(issues.issues(selected), issues.described(selected));
    }
    return ExitCode.OK;
  }
}
