package org.kmpsolv.resolver.kernel;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
    ImmutableList.Builder<KernelService> kernels = ImmutableList.builder();
    Optional<KernelService> boot = Optional.empty();
    for (Kernel kernel : catalog.kernels()) {
      if (packages.get(kernel.id())) {
        KernelService service = KernelService.of(catalog, kernel, packages);
        kernels.add(service);
        if (kernel.flavor().equals(flavor)) {
          boot = Optional.of(service);
        }
      }
    }
    return new KernelState(kernels.build(), boot);
  }

  /**
   * The flavor that most kernels of a state have, and of several such the one of the newest kernel:
   * the best guess where nobody says what runs. Empty where there is no kernel.
   */
  public static String commonFlavor(KernelCatalog catalog, BitSet packages) {
    Map<String, Integer> counts = new HashMap<>();
    for (Kernel kernel : catalog.kernels()) {
      if (packages.get(kernel.id())) {
        counts.put(kernel.flavor(), counts.getOrDefault(kernel.flavor(), 0) + 1);
      }
    }
    String common = "";
    int most = 0;
    for (Kernel kernel : catalog.kernels()) {
      int count = packages.get(kernel.id()) ? counts.getOrDefault(kernel.flavor(), 0) : 0;
      if (count > 0 && count >= most) {
        common = kernel.flavor();
        most = count;
      }
    }
    return common;
  }
}
