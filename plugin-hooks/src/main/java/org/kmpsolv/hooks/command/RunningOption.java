package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.situation.Situation;

/** {@code --running UNAME}: the running kernel, of which the analyses want the flavor. */
final class RunningOption {
  private static final String RUNNING = "--running";

  private RunningOption() {}

  static void addTo(CommandSpec spec) {
    Options.value(
        spec,
        "UNAME",
        "The running kernel, as uname -r says it (default the newest installed one of the most"
            + " common flavor).",
        RUNNING);
  }

  /** The release; empty where the option is not given and there is no machine to ask. */
  static String read(ParseResult parsed, World world, Universe universe) {
    return Objects.requireNonNullElseGet(
        Options.value(parsed, RUNNING), () -> world.running(universe));
  }

  /** What an analysis looks at that plans nothing: what is there, these devices, what runs. */
  static Situation situation(
      ParseResult parsed, World world, Universe universe, ImmutableList<String> hardware) {
    String running = read(parsed, world, universe);
    Situation situation =
        new Situation(universe, Request.of(List.of()).withHardware(hardware).withRunning(running));
    check(running, situation.kernels().catalog());
    return situation;
  }

  /** Fails where no kernel is of that flavor; the running one itself may be gone. */
  private static void check(String release, KernelCatalog catalog) {
    String flavor = release.substring(release.lastIndexOf('-') + 1);
    if (!release.isEmpty()
        && catalog.kernels().stream().noneMatch(kernel -> kernel.flavor().equals(flavor))) {
      throw KernelArgument.unknown(RUNNING, release, catalog);
    }
  }
}
