package org.kmpsolv.hooks.command;

import java.util.Optional;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.situation.Situation;

/** {@code --kernel KERNEL}: which kernel drivers are looked for. */
final class KernelOption {
  private static final String KERNEL = "--kernel";

  private KernelOption() {}

  static void addTo(CommandSpec spec) {
    Options.value(
        spec,
        "KERNEL",
        "For this kernel: a release, a version or a package (default the running one, else the one"
            + " that boots).",
        KERNEL);
  }

  /** The kernel that is named; none where the option is not given. Fails where there is no such. */
  static Optional<Kernel> read(ParseResult parsed, Situation situation) {
    return Optional.ofNullable(Options.value(parsed, KERNEL))
        .map(it -> KernelArgument.find(KERNEL, it, situation.kernels().catalog()));
  }
}
