package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The modules that serve the kernel that runs, and which of them a state loses. */
final class Coverage {
  private final Facts facts;
  private final KernelFacts kernels;
  private final ImmutableSet<String> today;

  /** By kernel: those of {@link #today} that it had before. */
  private final Map<Integer, ImmutableSet<String>> before = new HashMap<>();

  Coverage(Facts facts) {
    this.facts = facts;
    kernels = facts.kernels;
    today =
        kernels.running.isEmpty()
            ? ImmutableSet.of()
            : members(kernels.serving(facts.installed, kernels.running.getAsInt()) & ~facts.removed)
                .mapToObj(kernels::modules)
                .flatMap(ImmutableSet::stream)
                .collect(ImmutableSet.toImmutableSet());
    members(kernels.kernels & facts.installed)
        .forEach(
            kernel -> {
              List<String> had = kernels.modulesOn(kernel, facts.installed);
              before.put(
                  kernel,
                  today.stream().filter(had::contains).collect(ImmutableSet.toImmutableSet()));
            });
  }

  /** How many of them the kernel that boots then lacks, though it did not lack them before. */
  long lost(int state) {
    OptionalInt boot = kernels.bootKernel(state);
    if (boot.isEmpty()) {
      // A kernel that nobody asked to go does not go so that nothing is left to boot.
      return (facts.installed & kernels.kernels & ~facts.removed & ~state) == 0 ? 0 : today.size();
    }
    int kernel = boot.getAsInt();
    List<String> covered = kernels.modulesOn(kernel, state);
    return today.stream()
        .filter(each -> !covered.contains(each))
        .filter(each -> !isBootBefore(kernel) || had(kernel).contains(each))
        .count();
  }

  private boolean isBootBefore(int kernel) {
    OptionalInt boot = kernels.bootKernel(facts.installed);
    return boot.isPresent() && boot.getAsInt() == kernel;
  }

  private ImmutableSet<String> had(int kernel) {
    return before.getOrDefault(kernel, ImmutableSet.of());
  }
}
