package org.kmpsolv.resolver.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

  private KernelOutcomes(Situation situation, KernelState after) {
    this.universe = situation.universe();
    this.kernels = situation.kernels();
    this.after = after;
  }

  /** The kernels that are or were installed, the oldest first. */
  static ImmutableList<KernelOutcome> of(Situation situation, BitSet state, KernelState after) {
    KernelOutcomes outcomes = new KernelOutcomes(situation, after);
    ImmutableList.Builder<KernelOutcome> all = ImmutableList.builder();
    for (Kernel kernel : situation.kernels().catalog().kernels()) {
      if (state.get(kernel.id()) || situation.isInstalled(kernel.id())) {
        all.add(outcomes.outcome(kernel));
      }
    }
    return all.build();
  }

  private KernelOutcome outcome(Kernel kernel) {
    KernelService before = service(kernels.before(), kernel);
    KernelService now = service(after, kernel);
    boolean gone = now == null;
    Set<String> could = before == null ? kernels.modules() : before.modules();
    Set<String> can = now == null ? Set.of() : now.modules();
    boolean boots = after.boot().isPresent() && after.boot().get().kernel().equals(kernel);
    boolean same = before != null && now != null && before.serving().equals(now.serving());
    return new KernelOutcome(
        universe.nevra(kernel.id()),
        kernel.release(),
        gone ? State.REMOVED : before == null ? State.INSTALLED : State.KEPT,
        boots,
        ImmutableList.copyOf(can),
        gone
            ? ImmutableList.of()
            : ImmutableList.copyOf(new TreeSet<>(Sets.difference(could, can))),
        gone || same ? ImmutableList.of() : commands(kernel));
  }

  private static @Nullable KernelService service(KernelState state, Kernel kernel) {
    for (KernelService service : state.kernels()) {
      if (service.kernel().equals(kernel)) {
        return service;
      }
    }
    return null;
  }

  /** Once for each kernel whose modules change, not once for each package. */
  private static ImmutableList<String> commands(Kernel kernel) {
    return ImmutableList.of(
        "depmod -a " + kernel.release(), "dracut --force --kver " + kernel.release());
  }
}
