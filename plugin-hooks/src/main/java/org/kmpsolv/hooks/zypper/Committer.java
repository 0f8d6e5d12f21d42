package org.kmpsolv.hooks.zypper;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.guard.GuardFile;
import org.kmpsolv.hooks.machine.InstalledPackages;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.zypp.ZyppRoot;
import org.kmpsolv.resolver.Plan;

/**
 * Has zypper carry out one plan: nothing else than the plan is done, and what became of it is told,
 * also where it is interrupted.
 */
public final class Committer {
  /** zypper ends when the package is in place that it works on, whose scripts may take long. */
  private static final int PATIENCE_SECONDS = 60;

  private final ZyppRoot root;
  private final Zypper zypper;
  private final Journal journal;
  private final GuardFile guard;
  private final PrintStream out;
  private final PrintStream errors;
  private final CountDownLatch ended = new CountDownLatch(1);
  private Stage stage = Stage.BEFORE;
  private boolean interrupted;
  private @Nullable Process process;

  private enum Stage {
    BEFORE,
    COMMITTING,
    ENDED
  }

  /** Of the system that zypper manages; it tells what it does there. */
  public Committer(ZyppRoot root, PrintStream out, PrintStream errors) {
    this.root = root;
    this.zypper = new Zypper(root.path());
    this.journal = Journal.of(root.path());
    this.guard = new GuardFile(root.guardFile());
    this.out = out;
    this.errors = errors;
  }

  /**
   * Looks what became of a change that was interrupted so that nobody could look, tells it, and
   * ends it.
   *
   * @throws ZypperFailure where it is still under way
   */
  public void recover() {
    try {
      Journal.Entry entry = journal.read().orElse(null);
      if (entry == null) {
        return;
      }
      zypper.lock().ifPresent(Committer::locked);
      InstalledPackages.awaitQuiet(root.installed());
      ImmutableSet<Nevra> installed = installed();
      entry.automatic().write(root, installed);
      journal.clear();
      Change.Progress progress = entry.change().progress(installed);
      errors.println(
          "The last change was interrupted: %d of its %d packages are as planned."
              .formatted(progress.done(), progress.all()));
      tellDifference(entry.change(), installed);
    } catch (IOException e) {
      errors.println("kmpsolv: what became of an interrupted change is not known: " + e);
    }
  }

  /**
   * Has zypper refresh what it refreshes by itself before it looks at repositories. What goes wrong
   * there zypper tells, and goes on with what it has.
   *
   * @throws ZypperFailure where another program works on the packages
   */
  public void refresh() {
    if (!zypper.mayRefresh()) {
      return;
    }
    zypper.lock().ifPresent(Committer::locked);
    try {
      finish(start(zypper.refresh()));
    } catch (IOException e) {
      errors.println("kmpsolv: zypper cannot be run: " + e.getMessage());
    }
  }

  private static void locked(String words) {
    throw new ZypperFailure(ZypperFailure.LOCKED, words);
  }

  /**
   * Carries out a plan.
   *
   * @param asked the names of the packages that the user asked for
   * @param options more options of {@code zypper install}
   * @return zypper's exit code
   * @throws ZypperFailure where zypper would not do what is planned
   */
  public int commit(Plan plan, Set<String> asked, List<String> options) {
    Change change = Change.of(plan);
    if (change.isEmpty()) {
      out.println("No packages are changed.");
      return 0;
    }
    try {
      ImmutableSet<Nevra> before = installed();
      ImmutableSet<Nevra> after = before;
      String guarded = guard.text();
      try {
        spare(guarded, change.added());
        compare(change, before);
        AutoInstalled automatic = AutoInstalled.of(plan, root.autoInstalled(), before, asked);
        begin(new Journal.Entry(change, automatic));
        out.flush();
        int code = finish(start(zypper.run(change, options)));
        // Where zypper was interrupted, rpm ends what it has begun.
        InstalledPackages.awaitQuiet(root.installed());
        after = installed();
        automatic.write(root, after);
        journal.clear();
        return told(change, before, after, code);
      } finally {
        spare(guarded, after);
      }
    } catch (IOException e) {
      throw new ZypperFailure(ZypperFailure.COMMIT, "zypper cannot be run: " + e.getMessage());
    } finally {
      synchronized (this) {
        stage = Stage.ENDED;
      }
      ended.countDown();
    }
  }

  private ImmutableSet<Nevra> installed() {
    return InstalledPackages.names(root.installed());
  }

  /** The plan was seen and agreed to: the guard, perhaps not up to date, has no say in it. */
  private void spare(String guarded, Set<Nevra> packages) {
    try {
      guard.spare(guarded, packages);
    } catch (IOException e) {
      throw privileges(e);
    }
  }

  private static ZypperFailure privileges(IOException e) {
    return new ZypperFailure(
        ZypperFailure.PRIVILEGES,
        "Root privileges are required for installing or uninstalling packages. ("
            + e.getMessage()
            + ")");
  }

  /** Has zypper say what it would do. */
  private void compare(Change change, Set<Nevra> installed) throws IOException {
    Process dryRun = start(zypper.dryRun(change));
    Summary summary;
    try {
      summary = Summary.read(dryRun.getInputStream());
    } catch (XMLStreamException e) {
      dryRun.destroy();
      finish(dryRun);
      throw new ZypperFailure(ZypperFailure.FAILED, "what zypper would do is not known: " + e);
    }
    int code = finish(dryRun);
    if (code != 0 && code != Zypper.REPOSITORIES_SKIPPED) {
      summary.messages().forEach(errors::println);
      throw new ZypperFailure(code, "zypper would not do what is planned. Nothing is done.");
    }
    if (!summary.change().isSameAs(change, installed)) {
      tell("Only in the plan:", change.without(summary.change()));
      tell("Only in zypper's transaction:", summary.change().without(change));
      throw new ZypperFailure(
          ZypperFailure.FAILED, "zypper would not do what is planned. Nothing is done.");
    }
  }

  private void begin(Journal.Entry entry) {
    synchronized (this) {
      if (interrupted) {
        throw new ZypperFailure(ZypperFailure.SIGNAL, "interrupted");
      }
      stage = Stage.COMMITTING;
    }
    try {
      journal.write(entry);
    } catch (IOException e) {
      throw privileges(e);
    }
  }

  private synchronized Process start(Process started) {
    process = started;
    if (interrupted) {
      started.destroy();
    }
    return started;
  }

  private static int finish(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Tells whether what is installed is what was planned. */
  private int told(Change change, Set<Nevra> before, ImmutableSet<Nevra> after, int code) {
    if (after.equals(change.appliedTo(before))) {
      out.println("What is installed is what was planned.");
      return code;
    }
    Change.Progress progress = change.progress(after);
    errors.println(
        "What is installed is not what was planned: %d of %d packages are as planned."
            .formatted(progress.done(), progress.all()));
    tellDifference(change, after);
    Set<Nevra> foreign = Sets.difference(after, change.appliedTo(before));
    tell("Installed, and not planned:", names(Sets.difference(foreign, change.removed())));
    return code == 0 ? ZypperFailure.COMMIT : code;
  }

  private void tellDifference(Change change, Set<Nevra> installed) {
    tell("Planned, and not installed:", names(Sets.difference(change.added(), installed)));
    tell(
        "To be removed, and still installed:",
        names(Sets.intersection(Sets.difference(change.removed(), change.added()), installed)));
  }

  private static List<String> names(Set<Nevra> packages) {
    return packages.stream().map(Nevra::toString).sorted().toList();
  }

  private void tell(String title, Collection<String> lines) {
    if (!lines.isEmpty()) {
      errors.println(
          title + "\n" + lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n")));
    }
  }

  /** A signal ends this process: ends zypper, and waits until it was told what it has done. */
  public void interrupt() {
    Stage at;
    synchronized (this) {
      at = stage;
      interrupted = true;
      if (process != null) {
        process.destroy();
      }
    }
    if (at == Stage.BEFORE) {
      errors.println("Interrupted. Nothing was changed.");
    } else if (at == Stage.COMMITTING) {
      await();
    }
    out.flush();
  }

  private void await() {
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        errors.println(
            "Interrupted. zypper is still at work; the next 'zypper kmp' tells what came of it.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
