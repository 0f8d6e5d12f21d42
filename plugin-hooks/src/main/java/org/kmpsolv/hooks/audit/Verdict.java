package org.kmpsolv.hooks.audit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.Plan;

/**
 * What a transaction does to kernels and drivers. Immutable.
 *
 * @param what {@code expected} when it begins, {@code actual} when it has ended
 * @param plan the transaction, as if it had been planned here
 * @param loses whether the kernel that boots loses modules
 * @param undone the steps that were not done, {@code +} or {@code -} before the package
 */
public record Verdict(String what, Plan plan, boolean loses, ImmutableList<String> undone) {

  /** For people, a sentence a line. */
  public ImmutableList<String> lines() {
    List<String> lines = new ArrayList<>();
    plan.kernels().stream()
        .filter(KernelOutcome::boots)
        .forEach(
            kernel ->
                lines.add(
                    "%s boots, and %d modules load there (%s)."
                        .formatted(kernel.release(), kernel.modulesServed().size(), what)));
    lines.addAll(plan.notes());
    if (!undone.isEmpty()) {
      lines.add("Not done: " + String.join(" ", undone));
    }
    return ImmutableList.copyOf(lines);
  }
}
