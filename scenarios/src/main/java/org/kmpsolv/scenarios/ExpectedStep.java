package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Step;

/**
 * A step that a plan must have, written {@code upgrade foo-1.0-1.x86_64 -> foo-1.1-1.x86_64}.
 * Immutable.
 *
 * @param replaces what goes because the package comes
 * @param repository where it comes from; null where that does not matter
 */
public record ExpectedStep(
    Step.Action action, ImmutableSet<Nevra> replaces, Nevra nevra, @Nullable String repository) {

  /** The step that was planned, as it would have been expected. */
  static ExpectedStep of(Step step) {
    return new ExpectedStep(
        step.action(),
        ImmutableSet.copyOf(step.replaces()),
        step.nevra(),
        step.action() == Step.Action.REMOVE ? null : step.repository());
  }

  static ImmutableList<ExpectedStep> allOf(Iterable<Step> steps) {
    ImmutableList.Builder<ExpectedStep> all = ImmutableList.builder();
    steps.forEach(step -> all.add(of(step)));
    return all.build();
  }

  boolean matches(ExpectedStep planned) {
    return action == planned.action
        && replaces.equals(planned.replaces)
        && nevra.equals(planned.nevra)
        && (repository == null || repository.equals(planned.repository));
  }

  /** As scenario files write it. */
  @Override
  public String toString() {
    String old =
        replaces.isEmpty()
            ? ""
            : replaces.stream().map(Nevra::toString).sorted().collect(Collectors.joining(", "))
                + " -> ";
    return action.word() + " " + old + nevra + (repository == null ? "" : " from " + repository);
  }
}
