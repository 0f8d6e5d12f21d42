package org.kmpsolv.resolver.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.KernelOutcome.State;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelService;
import org.kmpsolv.resolver.kernel.KernelState;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/** Works out what a plan means for each kernel. */
final class KernelOutcomes {
  private final Universe universe;
  private final KernelSituation kernels;
  private final KernelState after;

  private KernelOutcomes(Situation situation, BitSet state) {
    this.universe = situation.universe();
    this.kernels = situation.kernels();
    this.after = KernelState.of(kernels.catalog(), state, kernels.flavor());
  }

  /** The kernels that are or were installed, the oldest first. */
  static ImmutableList<KernelOutcome> of(Situation situation, BitSet state) {
    KernelOutcomes outcomes = new KernelOutcomes(situation, state);
    return situation.kernels().catalog().kernels().stream()
        .filter(kernel -> state.get(kernel.id()) || situation.isInstalled(kernel.id()))
        .map(outcomes::outcome)
        .collect(ImmutableList.toImmutableList());
  }

  private KernelOutcome outcome(Kernel kernel) {
    Optional<KernelService> before = service(kernels.before(), kernel);
    Optional<KernelService> now = service(after, kernel);
    Set<String> could = before.isPresent() ? before.get().modules() : kernels.modules();
    Set<String> can = now.<Set<String>>map(KernelService::modules).orElse(Set.of());
    boolean gone = now.isEmpty();
    return new KernelOutcome(
        universe.nevra(kernel.id()),
        kernel.release(),
        gone ? State.REMOVED : before.isPresent() ? State.KEPT : State.INSTALLED,
        after.boot().map(KernelService::kernel).filter(kernel::equals).isPresent(),
        ImmutableList.copyOf(can),
        gone
            ? ImmutableList.of()
            : ImmutableList.copyOf(new TreeSet<>(Sets.difference(could, can))),
        gone || isSame(before, now) ? ImmutableList.of() : commands(kernel));
  }

  private static Optional<KernelService> service(KernelState state, Kernel kernel) {
    return state.kernels().stream().filter(service -> service.kernel().equals(kernel)).findFirst();
  }

  private static boolean isSame(Optional<KernelService> before, Optional<KernelService> now) {
    return before
            .map(KernelService::serving)
            .orElse(ImmutableSet.of())
            .equals(now.map(KernelService::serving).orElse(ImmutableSet.of()))
        && before.isPresent();
  }

  /** Once for each kernel whose modules change, not once for each package. */
  private static ImmutableList<String> commands(Kernel kernel) {
    return ImmutableList.of(
        "depmod -a " + kernel.release(), "dracut --force --kver " + kernel.release());
  }
}
