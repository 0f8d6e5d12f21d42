package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All verbs, in the order of the help. */
final class Verbs {
  private static final Verb LOOKS = new VerifyVerb();
  private static final Verb MENDS = new MendVerb("mend", "");

  private Verbs() {}

  static ImmutableList<Verb> all() {
    return ImmutableList.of(
        new InstallVerb(),
        new RemoveVerb(),
        new UpdateVerb(),
        new DistUpgradeVerb(),
        new PatchVerb(),
        new ListPatchesVerb(),
        new PatchCheckVerb(),
        new InstallNewRecommendsVerb(),
        new AutoremoveVerb(),
        new PurgeKernelsVerb(),
        new WhyVerb(),
        new WhyNotVerb(),
        new WhatProvidesVerb(),
        new SearchVerb(),
        new InfoVerb(),
        new PackagesVerb(),
        LOOKS,
        MENDS,
        new CheckVerb(),
        new DriversVerb(),
        new ProvideModuleVerb(),
        new RescueSetVerb(),
        new ImpactVerb(),
        new GuardVerb(),
        new AuditVerb(),
        new SolveVerb(),
        new ScenarioVerb(),
        new TestcaseVerb(),
        new ModularizeVerb(),
        new GenerateVerb(),
        new BenchVerb());
  }

  /** Those of {@code zypper kmp}: there {@code verify} mends, as it does in zypper. */
  static ImmutableList<Verb> inZypper() {
    return all().stream()
        .filter(verb -> verb != LOOKS)
        .map(verb -> verb == MENDS ? new MendVerb(LOOKS.name(), LOOKS.alias()) : verb)
        .collect(ImmutableList.toImmutableList());
  }

  /** The verb of that name or alias, or null where there is none. */
  static @Nullable Verb named(List<Verb> verbs, String name) {
    for (Verb verb : verbs) {
      if (verb.name().equals(name) || (!name.isEmpty() && verb.alias().equals(name))) {
        return verb;
      }
    }
    return null;
  }
}
