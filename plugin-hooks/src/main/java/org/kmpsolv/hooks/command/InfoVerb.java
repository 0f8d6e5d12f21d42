package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;

/** {@code kmpsolv info PACKAGE…}. */
final class InfoVerb implements Verb {
  @Override
  public String name() {
    return "info";
  }

  @Override
  public String alias() {
    return "if";
  }

  @Override
  public String summary() {
    return "Show what is known of packages.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(
        spec, "PACKAGE", "A name, name.arch, name=version, name-version-release.arch, or a glob.");
    for (DependencyKind kind : DependencyKind.values()) {
      Options.flag(spec, "Show what it " + kind.word() + ".", option(kind));
    }
    SourceOptions.addTo(spec);
  }

  private static String option(DependencyKind kind) {
    return "--" + kind.word();
  }

  @Override
  public ExitCode run(Invocation invocation) {
    List<String> names = invocation.arguments("package name");
    Universe universe =
        Loading.loadWithPatches(invocation, World.of(invocation).sources(), List.of());
    List<Integer> found = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      List<Integer> best = PackageQuery.bestOfEach(universe, PackageQuery.named(universe, name));
      found.addAll(best);
      if (best.isEmpty()) {
        unknown.add(name);
      }
    }
    invocation
        .report()
        .details(universe, found.stream().distinct().toList(), kinds(invocation.parsed()));
    unknown.forEach(name -> invocation.complaints().tell("package '" + name + "' not found."));
    return unknown.isEmpty() ? ExitCode.OK : ExitCode.NOT_FOUND;
  }

  private static Set<DependencyKind> kinds(ParseResult parsed) {
    return Options.isSet(parsed, OutputOptions.VERBOSE)
        ? ImmutableSet.copyOf(DependencyKind.values())
        : Arrays.stream(DependencyKind.values())
            .filter(kind -> Options.isSet(parsed, option(kind)))
            .collect(Sets.toImmutableEnumSet());
  }
}
