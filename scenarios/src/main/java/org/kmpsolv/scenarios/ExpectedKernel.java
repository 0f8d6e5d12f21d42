package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.kmpsolv.resolver.KernelOutcome;

/**
 * What must become of a kernel. Immutable.
 *
 * @param kernel its release, as {@code uname -r} says it, or its package
 * @param boots whether it is the one that boots after the plan
 * @param lost all modules that are lost on it
 */
public record ExpectedKernel(
    String kernel, KernelOutcome.State state, boolean boots, ImmutableSortedSet<String> lost) {

  /** What differs, in lines for people. */
  ImmutableList<String> differences(List<KernelOutcome> outcomes) {
    List<String> found =
        outcomes.stream().filter(this::isMeant).map(outcome -> of(outcome).words()).toList();
    if (found.contains(words())) {
      return ImmutableList.of();
    }
    return ImmutableList.<String>builder()
        .add("kernel (- expected, + planned):")
        .add("- " + kernel + ": " + words())
        .addAll(found.stream().map(each -> "+ " + kernel + ": " + each).toList())
        .build();
  }

  private boolean isMeant(KernelOutcome outcome) {
    return outcome.release().equals(kernel) || outcome.kernel().toString().equals(kernel);
  }

  private static ExpectedKernel of(KernelOutcome outcome) {
    return new ExpectedKernel(
        outcome.release(),
        outcome.state(),
        outcome.boots(),
        ImmutableSortedSet.copyOf(outcome.modulesLost()));
  }

  private String words() {
    return state.word()
        + (boots ? ", boots" : "")
        + (lost.isEmpty() ? "" : ", lost: " + String.join(", ", lost));
  }
}
