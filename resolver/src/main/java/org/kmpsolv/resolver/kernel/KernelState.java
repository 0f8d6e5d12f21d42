package org.kmpsolv.resolver.kernel;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A set of packages as the kernel layer sees it: its kernels, which of them boots, and what each
 * can load. Immutable.
 *
 * @param kernels of the state, the oldest first
 * @param boot the newest kernel of the running flavor; none where the state has none of it
 */
public record KernelState(ImmutableList<KernelService> kernels, Optional<KernelService> boot) {

  /**
   * Looks at a state.
   *
   * @param packages the state, by id
   * @param flavor the running one
   */
  public static KernelState of(KernelCatalog catalog, BitSet packages, String flavor) {
    ImmutableList<KernelService> kernels =
        catalog.kernels().stream()
            .filter(kernel -> packages.get(kernel.id()))
            .map(kernel -> KernelService.of(catalog, kernel, packages))
            .collect(ImmutableList.toImmutableList());
    return new KernelState(
        kernels,
        kernels.reverse().stream().filter(it -> it.kernel().flavor().equals(flavor)).findFirst());
  }

  /**
   * The flavor that most kernels of a state have, and of several such the one of the newest kernel:
   * the best guess where nobody says what runs. Empty where there is no kernel.
   */
  public static String commonFlavor(KernelCatalog catalog, BitSet packages) {
    ImmutableList<Kernel> kernels =
        catalog.kernels().stream()
            .filter(kernel -> packages.get(kernel.id()))
            .collect(ImmutableList.toImmutableList());
    Map<String, Long> counts =
        kernels.stream().collect(Collectors.groupingBy(Kernel::flavor, Collectors.counting()));
    return kernels.stream()
        .max(
            Comparator.comparing((Kernel kernel) -> counts.get(kernel.flavor()))
                .thenComparing(Kernel.OLDEST_FIRST))
        .map(Kernel::flavor)
        .orElse("");
  }
}
