package org.kmpsolv.scenarios.testcase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.testtags.Escapes;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;

/** Writes what a policy allows, and in which several versions may be installed. */
final class PolicyText {
  private PolicyText() {}

  static List<String> lines(Policy policy, List<Job> jobs) {
    List<String> lines = new ArrayList<>();
    List<String> flags = new ArrayList<>();
    flags.addAll(OptionFlags.words(policy.options()));
    if (!policy.recommends()) {
      flags.add(SolverFlag.IGNORE_RECOMMENDED.word());
    }
    if (jobs.stream().anyMatch(Job.Remove.class::isInstance)) {
      flags.add(SolverFlag.ALLOW_UNINSTALL.word());
      flags.add(SolverFlag.ALLOW_DOWNGRADE.word());
      flags.add(SolverFlag.ALLOW_VENDOR_CHANGE.word());
      flags.add(SolverFlag.ALLOW_ARCH_CHANGE.word());
    }
    if (policy.has(Option.MULTILIB)) {
      lines.add("poolflags " + PoolFlag.IMPLICIT_OBSOLETE_USES_COLORS.word());
    }
    if (!flags.isEmpty()) {
      lines.add("solverflags " + String.join(" ", flags));
    }
    policy.multiversion().names().forEach(each -> lines.add("job multiversion name " + each));
    policy
        .multiversion()
        .capabilities()
        .forEach(each -> lines.add("job multiversion provides " + each));
    policy
        .vendors()
        .classes()
        .forEach(
            globs ->
                lines.add(
                    globs.stream()
                        .map(Escapes::encode)
                        .collect(Collectors.joining(" ", "vendorclass ", ""))));
    return lines;
  }
}
