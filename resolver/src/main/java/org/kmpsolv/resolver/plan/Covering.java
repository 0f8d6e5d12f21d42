package org.kmpsolv.resolver.plan;

import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  static Map<Integer, Reason> of(Situation situation, BitSet state) {
    KernelSituation kernels = situation.kernels();
    Map<Integer, Reason> reasons = new TreeMap<>();
    if (situation.request().policy().coverage() != CoverageMode.IGNORE
        && !kernels.modules().isEmpty()) {
      KernelState.of(kernels.catalog(), state, kernels.flavor())
          .boot()
          .ifPresent(boot -> enter(kernels, boot, reasons));
    }
    return reasons;
  }

  private static void enter(
      KernelSituation kernels, KernelService boot, Map<Integer, Reason> reasons) {
    Set<String> wanted =
        Sets.difference(kernels.modules(), kernels.catalog().modules(boot.kernel().id()));
    for (int id : boot.serving()) {
      TreeSet<String> brought =
          new TreeSet<>(Sets.intersection(wanted, Set.copyOf(kernels.catalog().modules(id))));
      if (!brought.isEmpty()) {
        reasons.put(
            id, new InstallReason.Covers(brought.first(), brought.size(), boot.kernel().release()));
      }
    }
  }
}
