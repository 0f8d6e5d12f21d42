package org.kmpsolv.resolver.plan;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kmpsolv.resolver.InstallReason;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Reason;
import org.kmpsolv.resolver.kernel.KernelService;
import org.kmpsolv.resolver.kernel.KernelState;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/** Which KMPs are there because of the rule Coverage. */
final class Covering {
  private Covering() {}

  /** For each KMP that brings modules to the kernel that boots which must not be lost, these. */
  static Map<Integer, Reason> of(Situation situation, KernelState state) {
    KernelSituation kernels = situation.kernels();
    Map<Integer, Reason> reasons = new TreeMap<>();
    if (situation.request().policy().coverage() != CoverageMode.IGNORE
        && !kernels.modules().isEmpty()) {
      state.boot().ifPresent(boot -> enter(kernels, boot, reasons));
    }
    return reasons;
  }

  private static void enter(
      KernelSituation kernels, KernelService boot, Map<Integer, Reason> reasons) {
    Set<String> builtIn = kernels.catalog().modules(boot.kernel().id());
    for (int id : boot.serving()) {
      String first = "";
      int count = 0;
      // In the order of their names.
      for (String module : kernels.catalog().modules(id)) {
        if (kernels.modules().contains(module) && !builtIn.contains(module)) {
          first = count == 0 ? module : first;
          count++;
        }
      }
      if (count > 0) {
        reasons.put(id, new InstallReason.Covers(first, count, boot.kernel().release()));
      }
    }
  }
}
