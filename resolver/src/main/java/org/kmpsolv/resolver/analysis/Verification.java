package org.kmpsolv.resolver.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.Optional;
import org.kmpsolv.resolver.analysis.Drivers.Device;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.KernelService;
import org.kmpsolv.resolver.kernel.KernelState;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What is installed, as it is. Packages are universe ids, ascending. Immutable.
 *
 * @param packages whose RPM dependencies do not hold
 * @param boot the boot kernel; none where no kernel of the running flavor is installed
 * @param kernels how the KMPs stand to each kernel, the oldest kernel first
 * @param stranded the KMPs that load on no kernel
 * @param lost what another kernel of the running flavor can load, and the boot kernel cannot
 * @param undriven the devices that nothing drives on the boot kernel, though an installed KMP knows
 *     them, or one that is available would drive them
 */
public record Verification(
    ImmutableList<BrokenPackage> packages,
    Optional<Kernel> boot,
    ImmutableList<KernelTable> kernels,
    ImmutableList<Integer> stranded,
    ImmutableList<Lost> lost,
    ImmutableList<Device> undriven) {

  /**
   * Modules that are lost when the machine boots.
   *
   * @param release of the kernel that has them
   */
  public record Lost(String release, ImmutableSortedSet<String> modules) {}

  /** Looks at what is installed. */
  public static Verification of(Situation situation) {
    KernelCatalog catalog = situation.kernels().catalog();
    KernelState state = situation.kernels().before();
    BitSet installed = situation.installed();
    return new Verification(
        BrokenPackage.among(situation),
        state.boot().map(KernelService::kernel),
        state.kernels().stream()
            .map(service -> KernelTable.of(catalog, service, installed))
            .collect(toImmutableList()),
        stranded(catalog, installed, state),
        lost(state),
        undriven(situation));
  }

  private static ImmutableList<Integer> stranded(
      KernelCatalog catalog, BitSet installed, KernelState state) {
    return installed.stream()
        .filter(catalog::isKmp)
        .filter(id -> state.kernels().stream().noneMatch(it -> it.loadable().contains(id)))
        .boxed()
        .collect(toImmutableList());
  }

  private static ImmutableList<Lost> lost(KernelState state) {
    if (state.boot().isEmpty()) {
      return ImmutableList.of();
    }
    String flavor = state.boot().get().kernel().flavor();
    ImmutableSortedSet<String> served = state.boot().get().modules();
    return state.kernels().stream()
        .filter(it -> it.kernel().flavor().equals(flavor))
        .map(
            it ->
                new Lost(
                    it.kernel().release(),
                    ImmutableSortedSet.copyOf(Sets.difference(it.modules(), served))))
        .filter(it -> !it.modules().isEmpty())
        .collect(toImmutableList());
  }

  private static ImmutableList<Device> undriven(Situation situation) {
    if (situation.kernels().before().boot().isEmpty()) {
      return ImmutableList.of();
    }
    return Drivers.of(situation).devices().stream()
        .filter(device -> !device.isDriven())
        .filter(
            device ->
                !device.offered().isEmpty()
                    || device.drivers().stream().anyMatch(it -> isInstalled(situation, it.name())))
        .collect(toImmutableList());
  }

  private static boolean isInstalled(Situation situation, String name) {
    return situation.universe().packagesNamed(name).stream().anyMatch(situation::isInstalled);
  }

  /** Whether nothing is broken. */
  public boolean isSound() {
    return packages.isEmpty() && stranded.isEmpty() && lost.isEmpty() && undriven.isEmpty();
  }
}
