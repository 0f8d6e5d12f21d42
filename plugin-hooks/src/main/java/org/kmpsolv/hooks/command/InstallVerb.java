package org.kmpsolv.hooks.command;

import org.kmpsolv.resolver.Job;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kmpsolv install CAP…}. */
final class InstallVerb implements Verb {
  @Override
  public String name() {
    return "install";
  }

  @Override
  public String alias() {
    return "in";
  }

  @Override
  public String summary() {
    return "Plan to install packages.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(
        spec,
        "CAP",
        "What is wanted: a name, name=version, name.arch, a capability such as kmod(i915.ko), the"
            + " path of a file, or a glob.");
    Planning.addOptions(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    return Planning.run(
        invocation,
        invocation.arguments("package name or capability").stream().map(Job.Install::new).toList());
  }
}
