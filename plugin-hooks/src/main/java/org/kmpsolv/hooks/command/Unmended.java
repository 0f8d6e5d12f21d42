package org.kmpsolv.hooks.command;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.analysis.Drivers.Device;
import org.kmpsolv.resolver.analysis.Provision;
import org.kmpsolv.resolver.analysis.Verification;
import org.kmpsolv.resolver.situation.Situation;

/** What a plan leaves broken of what {@code verify} finds: kernels without drivers and the like. */
final class Unmended {
  private final Situation situation;
  private final Plan plan;
  private final ImmutableSet<Nevra> comes;
  private final ImmutableSet<Nevra> goes;

  private Unmended(Situation situation, Plan plan) {
    this.situation = situation;
    this.plan = plan;
    this.comes =
        plan.steps().stream()
            .filter(step -> step.action() != Step.Action.REMOVE)
            .map(Step::nevra)
            .collect(toImmutableSet());
    this.goes =
        plan.steps().stream()
            .flatMap(
                step ->
                    step.action() == Step.Action.REMOVE
                        ? Stream.of(step.nevra())
                        : step.replaces().stream())
            .collect(toImmutableSet());
  }

  /**
   * A sentence for each, in order.
   *
   * @param lost what could bring each module that the boot kernel lost
   */
  static ImmutableList<String> notes(
      Situation situation, Verification broken, List<Provision> lost, Plan plan) {
    Unmended left = new Unmended(situation, plan);
    Set<String> notes = new TreeSet<>();
    Set<String> onBoot = left.modules(plan.kernels().stream().filter(KernelOutcome::boots));
    lost.stream()
        .filter(module -> !onBoot.contains(module.wanted()))
        .forEach(
            module ->
                notes.add(
                    "Module "
                        + module.wanted()
                        + " stays lost on the boot kernel: "
                        + (module.offered().isEmpty()
                            ? "nothing brings it there."
                            : "what brings it there cannot be installed.")));
    broken.undriven().stream()
        .filter(device -> !left.isDriven(device))
        .forEach(
            device ->
                notes.add(
                    "Device " + device.modalias() + " stays without a driver on the boot kernel."));
    broken.stranded().stream()
        .filter(left::isStranded)
        .forEach(
            id -> notes.add(situation.universe().nevra(id) + " stays, and loads on no kernel."));
    return ImmutableList.copyOf(notes);
  }

  private Set<String> modules(Stream<KernelOutcome> kernels) {
    return kernels.flatMap(outcome -> outcome.modulesServed().stream()).collect(toImmutableSet());
  }

  private boolean isDriven(Device device) {
    return device.offered().stream()
        .flatMap(driver -> driver.offered().stream())
        .anyMatch(id -> comes.contains(situation.universe().nevra(id)));
  }

  private boolean isStranded(int id) {
    Set<String> brought = situation.kernels().catalog().modules(id);
    boolean served = !brought.isEmpty() && modules(plan.kernels().stream()).containsAll(brought);
    return !served && !goes.contains(situation.universe().nevra(id));
  }
}
