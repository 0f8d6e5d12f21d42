package org.kmpsolv.resolver.kernel;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which kernel runs. Immutable.
 *
 * @param release what {@code uname -r} says; empty where no kernel is known
 * @param notes what had to be guessed
 */
public record RunningKernel(String release, ImmutableList<String> notes) {

  /**
   * The kernel that somebody names; else that of the machine where what is installed is installed
   * there; else the newest installed one.
   *
   * @param named by the user, installed or not
   * @param machine what {@code uname -r} says on this machine, which may be another one
   */
  public static RunningKernel of(
      KernelCatalog catalog, @Nullable String named, @Nullable String machine) {
    if (named != null) {
      return new RunningKernel(named, ImmutableList.of());
    }
    List<String> installed =
        catalog.kernels().stream()
            .filter(kernel -> catalog.universe().isInstalled(kernel.id()))
            .map(Kernel::release)
            .toList();
    if (machine != null && installed.contains(machine)) {
      return new RunningKernel(machine, ImmutableList.of());
    }
    if (installed.isEmpty()) {
      return new RunningKernel("", ImmutableList.of());
    }
    String newest = installed.get(installed.size() - 1);
    return new RunningKernel(
        newest,
        ImmutableList.of(
            "The newest installed kernel, " + newest + ", is taken for the running one."));
  }
}
