package org.kmpsolv.hooks.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;

/**
 * The kernel that a word of the command line means: a release, {@code 6.1.187-1-default}, a
 * version, {@code 6.1.187-1}, or a package, {@code kernel-default-image-6.1.187-1}.
 */
final class KernelArgument {
  private KernelArgument() {}

  static Kernel find(String option, String text, KernelCatalog catalog) {
    Map<Nevra, Kernel> found = new LinkedHashMap<>();
    for (Kernel kernel : catalog.kernels()) {
      if (means(text, kernel, catalog.universe())) {
        // One that is installed may be in repositories too.
        found.putIfAbsent(catalog.universe().nevra(kernel.id()), kernel);
      }
    }
    if (found.isEmpty()) {
      throw unknown(option, text, catalog);
    }
    if (found.size() > 1) {
      throw CommandFailure.invalid(
          option
              + ": '"
              + text
              + "' may be any of "
              + found.keySet().stream().map(Nevra::toString).collect(Collectors.joining(", ")));
    }
    return found.values().iterator().next();
  }

  private static boolean means(String text, Kernel kernel, Universe universe) {
    Evr evr = kernel.evr();
    Nevra nevra = universe.nevra(kernel.id());
    return List.of(
            kernel.release(),
            evr.toString(),
            evr.version() + "-" + evr.release(),
            evr.version(),
            nevra.toString(),
            nevra.name() + "-" + evr,
            nevra.name() + "-" + evr.version() + "-" + evr.release())
        .contains(text);
  }

  static CommandFailure unknown(String option, String text, KernelCatalog catalog) {
    String known =
        catalog.kernels().stream()
            .map(Kernel::release)
            .distinct()
            .collect(Collectors.joining(", "));
    return CommandFailure.invalid(
        option
            + ": there is no kernel '"
            + text
            + "'; "
            + (known.isEmpty() ? "no kernel is known" : "known are " + known));
  }
}
