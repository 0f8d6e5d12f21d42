package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.zypper.Committer;
import org.kmpsolv.hooks.zypper.ZypperFailure;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.zypp.ZyppRoot;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Step.Action;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.situation.JobSelections;
import org.kmpsolv.resolver.situation.Situation;

/** {@code zypper kmp}: asks whether the plan is right, and has zypper carry it out. */
final class ZypperFront implements Front {
  private static final String DRY_RUN = "--dry-run";
  private static final String NO_CONFIRM = "--no-confirm";
  static final String NON_INTERACTIVE = "--non-interactive";
  private static final String NO_REFRESH = "--no-refresh";
  private static final String AGREE = "--auto-agree-with-licenses";

  private final Streams streams;
  private final InputStream input;
  private volatile @Nullable Committer committer;

  /** Asks on these streams. */
  ZypperFront(Streams streams, InputStream input) {
    this.streams = streams;
    this.input = input;
  }

  @Override
  public String name() {
    return "zypper kmp";
  }

  @Override
  public String purpose() {
    return "Changes the packages of a modular Linux kernel as kmpsolv plans it.";
  }

  @Override
  public ImmutableList<Verb> verbs() {
    return Verbs.inZypper();
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.flag(spec, "Tell the plan, and change nothing.", "-D", DRY_RUN);
    Options.flag(spec, "Do not ask whether to continue.", "-y", NO_CONFIRM);
    Options.flag(spec, "Do not ask anything; answer as zypper does.", "-n", NON_INTERACTIVE);
    Options.flag(
        spec,
        "Do not have zypper refresh its repositories first, as it does by itself.",
        NO_REFRESH);
    Options.flag(spec, "Say yes to the licenses of packages.", "-l", AGREE);
  }

  @Override
  public void begin(ParseResult parsed) {
    if (!acts(parsed)) {
      return;
    }
    OutputOptions output = OutputOptions.read(parsed);
    if (!SourceOptions.read(parsed).isEmpty()) {
      throw CommandFailure.invalid(
          "zypper changes what it manages: " + SourceOptions.REPO + " needs " + DRY_RUN);
    }
    if (output.json()) {
      throw CommandFailure.invalid("zypper tells what it does in text: JSON needs " + DRY_RUN);
    }
    ZyppRoot root = MachineWorld.root(parsed);
    Committer made = new Committer(root, streams.out(), streams.errors());
    committer = made;
    try {
      made.recover();
      if (!Options.isSet(parsed, NO_REFRESH)) {
        made.refresh();
      }
    } catch (ZypperFailure e) {
      throw failure(e);
    }
  }

  @Override
  public boolean acts(ParseResult parsed) {
    return !Options.isSet(parsed, DRY_RUN);
  }

  @Override
  public ExitCode end(Invocation invocation, Universe universe, Request request, Plan plan) {
    ParseResult parsed = invocation.parsed();
    if (!acts(parsed) || plan.steps().isEmpty()) {
      return ExitCode.OK;
    }
    boolean asks = !Options.isSet(parsed, NO_CONFIRM) && !Options.isSet(parsed, NON_INTERACTIVE);
    if (!new Confirmation(streams, input, OutputOptions.read(parsed)).isGiven(plan, asks)) {
      return ExitCode.NO_PLAN;
    }
    try {
      return ExitCode.ofZypper(
          Objects.requireNonNull(committer)
              .commit(
                  plan,
                  asked(new Situation(universe, request), plan),
                  Options.isSet(parsed, AGREE) ? ImmutableList.of(AGREE) : ImmutableList.of()));
    } catch (ZypperFailure e) {
      throw failure(e);
    }
  }

  private static CommandFailure failure(ZypperFailure e) {
    return new CommandFailure(ExitCode.ofZypper(e.exitCode()), e.reason());
  }

  /** The names of what comes because the user asked for it, and of what is asked for by name. */
  private static ImmutableSet<String> asked(Situation situation, Plan plan) {
    ImmutableSet<String> come =
        plan.steps().stream()
            .filter(step -> step.action() != Action.REMOVE)
            .map(step -> step.nevra().name())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet.Builder<String> asked = ImmutableSet.builder();
    for (Job job : situation.selections().jobs()) {
      if (job instanceof Job.Install
          && (job.target() instanceof Target.Words || job.target() instanceof Target.Named)
          && !JobSelections.modifiers(job).contains(Modifier.WEAK)) {
        for (int id : situation.selections().of(job).packages()) {
          String name = situation.universe().name(id);
          if (come.contains(name) || name.equals(job.what())) {
            asked.add(name);
          }
        }
      }
    }
    return asked.build();
  }

  @Override
  public void interrupt() {
    Committer at = committer;
    if (at != null) {
      at.interrupt();
    }
  }
}
