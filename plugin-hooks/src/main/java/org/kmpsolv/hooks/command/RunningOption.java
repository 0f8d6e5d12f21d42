package org.kmpsolv.hooks.command;

import java.util.Objects;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.KernelCatalog;

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

  /** Fails where no kernel is of that flavor; the running one itself may be gone. */
  static void check(String release, KernelCatalog catalog) {
    String flavor = release.substring(release.lastIndexOf('-') + 1);
    if (!release.isEmpty()
        && catalog.kernels().stream().noneMatch(kernel -> kernel.flavor().equals(flavor))) {
      throw KernelArgument.unknown(RUNNING, release, catalog);
    }
  }
}
