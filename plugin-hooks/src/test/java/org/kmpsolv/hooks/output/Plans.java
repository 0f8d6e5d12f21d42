package org.kmpsolv.hooks.output;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Change;
import org.kmpsolv.resolver.Criterion;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.Step.Action;
import org.kmpsolv.resolver.rule.Rule;

/** Answers made by hand. */
public final class Plans {
  private static final Job A = new Job.Install("a");

  private Plans() {}

  public static Step step(
      Action action, String name, String evr, String repository, String reason, Nevra... replaces) {
    return new Step(
        action,
        nevra(name, evr),
        repository,
        ImmutableList.copyOf(replaces),
        reason,
        action == Action.REMOVE ? 0 : 1_500_000,
        action == Action.REMOVE ? -1024 : 3_000_000);
  }

  static Nevra nevra(String name, String evr) {
    return new Nevra(name, Evr.parse(evr), "x86_64");
  }

  public static Plan plan(boolean optimal, Step... steps) {
    return new Plan(
        ImmutableList.copyOf(steps),
        ImmutableList.of(
            new Criterion("not the newest", 0), new Criterion("new packages", steps.length)),
        optimal,
        ImmutableList.of());
  }

  /** A plan after which a new kernel boots, without one of its modules. */
  static Plan withKernel(Step... steps) {
    Plan plan = plan(true, steps);
    KernelOutcome kernel =
        new KernelOutcome(
            nevra("kernel", "2-1"),
            "2-1-default",
            KernelOutcome.State.INSTALLED,
            true,
            ImmutableList.of("drm", "i915"),
            ImmutableList.of("foo"),
            ImmutableList.of("depmod -a 2-1-default"));
    return new Plan(
        plan.steps(), plan.criteria(), true, ImmutableList.of(kernel), ImmutableList.of("A note."));
  }

  /** One step of each action, two new ones. */
  public static Plan everything() {
    return plan(
        true,
        step(Action.REMOVE, "old", "1-1", "@System", "conflicts with a"),
        step(Action.INSTALL, "lib", "1:1-1", "k", "required by a"),
        step(Action.INSTALL, "a", "2-1", "k", "asked for"),
        step(Action.UPGRADE, "up", "2-1", "k", "required by a", nevra("up", "1-1")),
        step(Action.DOWNGRADE, "down", "1-1", "k", "required by a", nevra("down", "2-1")),
        step(Action.REINSTALL, "same", "1-1", "k", "asked for", nevra("same", "1-1")));
  }

  public static Resolution.Unsolvable unsolvable() {
    return new Resolution.Unsolvable(
        ImmutableList.of(
            new Problem(
                "nothing provides 'libx' needed by the to be installed a-1-1.x86_64",
                ImmutableList.of("'a' was asked for.", "a-1-1.x86_64 requires 'libx'."),
                ImmutableList.of(
                    "'a' was asked for.",
                    "a-1-1.x86_64 requires 'libx' > 1.",
                    "a-1-1.x86_64 requires 'libx' < 3."),
                ImmutableList.of(new Rule.Asked(A)),
                ImmutableList.of(
                    new Problem.Solution(ImmutableList.of(new Change.TakeBack(A))),
                    new Problem.Solution(
                        ImmutableList.of(
                            new Change.TakeBack(new Job.Install("b")),
                            new Change.Deinstall("c-1-1.x86_64")))))));
  }
}
