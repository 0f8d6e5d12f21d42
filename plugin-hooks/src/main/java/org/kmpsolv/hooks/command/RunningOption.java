package org.kmpsolv.hooks.command;

import java.util.BitSet;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.KernelState;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code --running UNAME}: the running kernel, of which the analyses want the flavor. */
final class RunningOption {
  private static final String RUNNING = "--running";

  private RunningOption() {}

  static void addTo(CommandSpec spec) {
    Options.value(
        spec,
        "UNAME",
        "What 'uname -r' says (default: the newest installed kernel of the most common flavor).",
        RUNNING);
  }

  /** The running flavor; where nobody says it, that of most kernels that are installed, or are. */
  static String flavor(ParseResult parsed, KernelCatalog catalog, BitSet installed) {
    String release = Options.value(parsed, RUNNING);
    if (release != null) {
      return flavor(release, catalog);
    }
    String common = KernelState.commonFlavor(catalog, installed);
    if (!common.isEmpty()) {
      return common;
    }
    BitSet all = new BitSet();
    catalog.kernels().forEach(kernel -> all.set(kernel.id()));
    return KernelState.commonFlavor(catalog, all);
  }

  /** The running kernel itself may be in no repository any more. */
  private static String flavor(String release, KernelCatalog catalog) {
    String flavor = release.substring(release.lastIndexOf('-') + 1);
    for (Kernel kernel : catalog.kernels()) {
      if (kernel.release().equals(release) || kernel.flavor().equals(flavor)) {
        return kernel.flavor();
      }
    }
    throw KernelArgument.unknown(RUNNING, release, catalog);
  }
}
