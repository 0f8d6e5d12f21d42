package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** All verbs, in the order of the help. */
final class Verbs {
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
        new VerifyVerb(),
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

  /** The verb of that name or alias, or null where there is none. */
  static @Nullable Verb named(String name) {
    for (Verb verb : all()) {
      if (verb.name().equals(name) || (!name.isEmpty() && verb.alias().equals(name))) {
        return verb;
      }
    }
    return null;
  }
}
