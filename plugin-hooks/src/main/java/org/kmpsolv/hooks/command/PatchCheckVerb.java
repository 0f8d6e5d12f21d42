package org.kmpsolv.hooks.command;

import java.util.List;
import org.kmpsolv.resolver.patch.Category;
import org.kmpsolv.resolver.patch.Patch;
import org.kmpsolv.resolver.patch.PatchStatus;

/** {@code kmpsolv patch-check}, for scripts: the exit code says whether patches are needed. */
final class PatchCheckVerb implements Verb {

  @Override
  public String name() {
    return "patch-check";
  }

  @Override
  public String alias() {
    return "pchk";
  }

  @Override
  public String summary() {
    return "Count the patches that are needed; exit with 100 if there are, 101 if for security.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "[--updatestack-only]");
    Options.flag(
        spec,
        "Count only patches of the package management itself.",
        PatchChoice.UPDATE_STACK_ONLY);
    PatchSource.addOptionalTo(spec);
    SourceOptions.addTo(spec);
    PolicyOptions.addArchitecture(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    boolean stackOnly = Options.isSet(invocation.parsed(), PatchChoice.UPDATE_STACK_ONLY);
    List<Patch> applicable =
        PatchSource.load(invocation).patches().stream()
            .filter(patch -> patch.status().isApplicable())
            .filter(patch -> !stackOnly || patch.advisory().restartSuggested())
            .toList();
    invocation.report().patchCheck(applicable);
    List<Patch> needed =
        applicable.stream().filter(patch -> patch.status() == PatchStatus.NEEDED).toList();
    if (needed.stream().anyMatch(patch -> patch.category() == Category.SECURITY)) {
      return ExitCode.SECURITY_UPDATES_NEEDED;
    }
    return needed.isEmpty() ? ExitCode.OK : ExitCode.UPDATES_NEEDED;
  }
}
