package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Policy.CoverageMode;

/** A single change to a request, such as solutions are made of. Immutable. */
public sealed interface Change {

  /** The change in zypper's words, without a full stop. */
  String tell();

  /** The request with this change. */
  Request applyTo(Request request);

  /** A job is taken back. */
  record TakeBack(Job job) implements Change {
    @Override
    public String tell() {
      return "do not install " + job.what();
    }

    @Override
    public Request applyTo(Request request) {
      return request.withJobs(request.jobs().stream().filter(other -> !other.equals(job)).toList());
    }
  }

  /**
   * A package need not go that was asked to go; the others still do.
   *
   * @param kept the whole NEVRA of the package
   * @param installed whether it is installed, or else was only kept from coming
   * @param meant what each target means that is asked to go and means it, too, each a whole NEVRA
   */
  record Spare(String kept, boolean installed, ImmutableMap<Target, ImmutableSet<String>> meant)
      implements Change {
    @Override
    public String tell() {
      return (installed ? "keep " : "do not forbid installation of ") + kept;
    }

    @Override
    public Request applyTo(Request request) {
      return request.withJobs(request.jobs().stream().flatMap(this::spared).toList());
    }

    /** The job without the package; none where it means nothing else. */
    private Stream<Job> spared(Job job) {
      if (!(job instanceof Job.Remove remove)) {
        return Stream.of(job);
      }
      Target.AllBut left =
          remove.target() instanceof Target.AllBut some
              ? some
              : new Target.AllBut(remove.target(), ImmutableSet.of());
      ImmutableSet<String> packages = meant.get(left.of());
      if (packages == null) {
        return Stream.of(job);
      }
      ImmutableSet<String> spared =
          ImmutableSet.<String>builder().addAll(left.spared()).add(kept).build();
      return spared.containsAll(packages)
          ? Stream.of()
          : Stream.of(
              new Job.Remove(
                  new Target.AllBut(left.of(), spared),
                  remove.cleanDependencies(),
                  remove.reason()));
    }
  }

  /**
   * An installed package goes.
   *
   * @param gone its whole NEVRA
   */
  record Deinstall(String gone) implements Change {
    private static final String REASON = "as the solution says";

    @Override
    public String tell() {
      return "deinstallation of " + gone;
    }

    /** The job that it adds. */
    public Job.Remove job() {
      return new Job.Remove(gone, false, REASON);
    }

    @Override
    public Request applyTo(Request request) {
      return with(request, job());
    }
  }

  /**
   * A package comes although there is a better architecture of its name.
   *
   * @param come its whole NEVRA
   */
  record AcceptArchitecture(String come) implements Change {
    @Override
    public String tell() {
      return "install " + come + " despite the inferior architecture";
    }

    @Override
    public Request applyTo(Request request) {
      return with(request, new Job.Install(come));
    }
  }

  /** A lock no longer holds. */
  record Unlock(Job.Lock lock) implements Change {
    @Override
    public String tell() {
      return "remove the lock on " + lock.what();
    }

    @Override
    public Request applyTo(Request request) {
      return request.withJobs(
          request.jobs().stream().filter(other -> !other.equals(lock)).toList());
    }
  }

  /** The next best will do for a job. */
  record AcceptLesser(Job job) implements Change {
    @Override
    public String tell() {
      return "accept less than the best for '" + job + "'";
    }

    @Override
    public Request applyTo(Request request) {
      Set<Option> options = EnumSet.noneOf(Option.class);
      options.addAll(request.policy().options());
      options.remove(Option.BEST);
      return request
          .withPolicy(request.policy().withOptions(options))
          .withJobs(request.jobs().stream().map(this::lesser).toList());
    }

    private Job lesser(Job other) {
      if (!other.equals(job)) {
        return other;
      }
      if (other instanceof Job.Install install) {
        return new Job.Install(install.target(), without(install.modifiers()));
      }
      if (other instanceof Job.Update update) {
        return new Job.Update(update.target(), without(update.modifiers()));
      }
      return other instanceof Job.DistUpgrade upgrade
          ? new Job.DistUpgrade(upgrade.target(), without(upgrade.modifiers()))
          : other;
    }

    private static ImmutableSet<Modifier> without(Set<Modifier> modifiers) {
      return modifiers.stream()
          .filter(each -> each != Modifier.FORCE_BEST)
          .collect(ImmutableSet.toImmutableSet());
    }
  }

  /**
   * A package takes the place of an installed one though an update would not lead to it.
   *
   * @param change what changes: "downgrade", "vendor change", …
   * @param of the whole NEVRA of the installed package
   */
  record Allow(String change, String of, Target.Identity by) implements Change {
    @Override
    public String tell() {
      return "allow the " + change + " of " + of + " to " + by.nevra();
    }

    /** The job that it adds. */
    public Job.Install job() {
      return new Job.Install(
          new Target.Exactly(ImmutableList.of(by), true),
          ImmutableSet.of(Modifier.SET_EVR, Modifier.SET_ARCHITECTURE, Modifier.SET_VENDOR));
    }

    @Override
    public Request applyTo(Request request) {
      return with(request, job());
    }
  }

  /** Modules may be lost. */
  record LoseModules() implements Change {
    @Override
    public String tell() {
      return "let the kernel boot without the modules that it lacks (--coverage=warn)";
    }

    @Override
    public Request applyTo(Request request) {
      return request.withPolicy(request.policy().withCoverage(CoverageMode.WARN));
    }
  }

  private static Request with(Request request, Job job) {
    List<Job> jobs = new ArrayList<>(request.jobs());
    jobs.add(job);
    return request.withJobs(jobs);
  }
}
