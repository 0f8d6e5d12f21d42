package org.kmpsolv.resolver.slice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.situation.Conflicting;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Finds the slice of a request: from what is asked, to what that requires, recommends and would
 * replace, to what would then miss something. An installed package enters only where something may
 * take it away.
 */
public final class Slicer {
  private final Situation situation;
  private final Universe universe;
  private final BitSet slice = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();

  /**
   * Dependencies (by provider set) that an installed package outside the slice meets; it may yet
   * enter.
   */
  private final BitSet metFromOutside = new BitSet();

  private final InstalledNeeds needs;
  private final Displaced displaced;
  private final List<Integer> supplementing = new ArrayList<>();
  private final List<Integer> conflicting = new ArrayList<>();
  private final Map<Integer, List<Integer>> obsoletedBy = new HashMap<>();

  private Slicer(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
    this.needs = new InstalledNeeds(situation);
    this.displaced = new Displaced(situation);
    for (int id = 0; id < universe.packageCount(); id++) {
      if (situation.isInstalled(id)) {
        int obsoleting = id;
        situation
            .obsoletes(id)
            .forEach(
                other ->
                    obsoletedBy.computeIfAbsent(other, key -> new ArrayList<>()).add(obsoleting));
        if (!universe.dependencies(id, DependencyKind.CONFLICTS).isEmpty()) {
          conflicting.add(id);
        }
      } else if (situation.request().policy().recommends()
          && !universe.dependencies(id, DependencyKind.SUPPLEMENTS).isEmpty()
          && !situation.isExcluded(id)) {
        supplementing.add(id);
      }
    }
  }

  /** The slice of the situation's request. */
  public static Slice slice(Situation situation) {
    return slice(situation, List.of());
  }

  /** The slice of the situation's request where one of these packages is to be there too. */
  public static Slice slice(Situation situation, List<Integer> wanted) {
    return slice(situation, wanted, List.of());
  }

  /** The same where some more installed packages may go. */
  public static Slice slice(Situation situation, List<Integer> wanted, List<Integer> mayGo) {
    return new Slicer(situation).run(wanted, mayGo);
  }

  private Slice run(List<Integer> wanted, List<Integer> mayGo) {
    wanted.forEach(this::enter);
    mayGo.forEach(this::enter);
    situation.selections().jobs().forEach(this::enterJob);
    situation.updates().toUpdate().forEach(this::enter);
    if (addsAlready()) {
      situation.installed().stream().forEach(id -> enterAll(id, DependencyKind.RECOMMENDS));
    }
    boolean grown = true;
    while (grown) {
      while (!open.isEmpty()) {
        follow(open.poll());
      }
      grown = enterSupplements();
    }
    return new Slice(slice, wanted);
  }

  /** Whether what the installed packages want is asked for again. */
  private boolean addsAlready() {
    return situation.request().policy().recommends()
        && situation.request().policy().has(Option.ADD_ALREADY_RECOMMENDED);
  }

  private void enterJob(Job job) {
    List<Integer> meant = situation.selections().of(job).packages();
    if (job instanceof Job.Install || job instanceof Job.Remove || job instanceof Job.WeakRemove) {
      meant.forEach(this::enter);
    } else if (job instanceof Job.Verify || job instanceof Job.DropOrphaned) {
      meant.stream().filter(situation::isInstalled).forEach(this::enter);
    }
  }

  private void enter(int id) {
    if (!slice.get(id)) {
      slice.set(id);
      open.add(id);
    }
  }

  private void follow(int id) {
    if (situation.isExcluded(id)) {
      return;
    }
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      enterSet(sets.get(i));
    }
    enterRich(id, DependencyKind.REQUIRES);
    enterRich(id, DependencyKind.CONFLICTS);
    if (situation.isInstalled(id)) {
      followInstalled(id);
    } else {
      followNew(id);
    }
  }

  /**
   * A KMP may push out older ones, and any KMP that its symbols come from may be needed; a kernel
   * wants the modules there are today.
   */
  private void followKernels(int id) {
    KernelSituation kernels = situation.kernels();
    if (kernels.catalog().isKmp(id)) {
      universe.packagesNamed(universe.nameId(id)).stream().forEach(this::enter);
      enterHelpers(id);
      enterAnyKernel(id);
      displaced.by(id).forEach(this::enter);
    }
    kernels.catalog().kernel(id).ifPresent(this::followKernel);
  }

  /** A KMP that needs no symbol serves any kernel. */
  private void enterAnyKernel(int id) {
    KernelSituation kernels = situation.kernels();
    if (kernels.catalog().isKmp(id) && kernels.needs().of(id).length == 0) {
      kernels.catalog().kernels().forEach(kernel -> enter(kernel.id()));
    }
  }

  private void followKernel(Kernel kernel) {
    KernelSituation kernels = situation.kernels();
    kernels.catalog().kernels().stream()
        .filter(
            other -> situation.isInstalled(other.id()) && other.release().equals(kernel.release()))
        .forEach(other -> enter(other.id()));
    if (situation.request().policy().coverage() != CoverageMode.IGNORE && kernels.canBoot(kernel)) {
      enterNew(kernels.candidates(kernel));
      if (kernels.isShort(kernel)) {
        // A newer kernel that has them could boot in its place.
        kernels.catalog().kernels().stream()
            .filter(
                other -> kernels.canBoot(other) && Kernel.OLDEST_FIRST.compare(other, kernel) > 0)
            .forEach(other -> enter(other.id()));
      }
    }
  }

  private void enterHelpers(int id) {
    KernelSituation kernels = situation.kernels();
    for (int need : kernels.needs().of(id)) {
      kernels.needs().get(need).exact().stream()
          .filter(helper -> !situation.isInstalled(helper))
          .forEach(this::enter);
    }
  }

  /** It comes: what it recommends may come too, what stands in its way may go. */
  private void followNew(int id) {
    if (situation.request().policy().recommends()) {
      enterAll(id, DependencyKind.RECOMMENDS);
    }
    universe.packagesNamed(universe.nameId(id)).stream()
        .filter(other -> situation.isInstalled(other) && !situation.canCoexist(id, other))
        .forEach(this::enter);
    situation.obsoletes(id).stream().filter(situation::isInstalled).forEach(this::enter);
    obsoletedBy.getOrDefault(id, List.of()).forEach(this::enter);
    followKernels(id);
    Ints conflicts = universe.dependencies(id, DependencyKind.CONFLICTS);
    for (int i = 0; i < conflicts.size(); i++) {
      int meaning = universe.meaning(conflicts.get(i));
      universe
          .involved(meaning)
          .filter(situation::isInstalled)
          .forEach(
              other -> {
                enter(other);
                Conflicting.bearable(situation, id, meaning, other).forEach(this::enter);
              });
    }
    for (int other : conflicting) {
      if (!slice.get(other) && conflictsWith(other, id)) {
        enter(other);
      }
    }
    needs.richOf(id).forEach(this::enter);
  }

  private boolean conflictsWith(int other, int id) {
    return universe.dependencies(other, DependencyKind.CONFLICTS).stream()
        .anyMatch(
            dependency ->
                universe.involved(universe.meaning(dependency)).anyMatch(found -> found == id));
  }

  /**
   * A driver may go: others of its modules may take over. A kernel may go: another one boots, and
   * wants the modules.
   */
  private void followDriver(int id) {
    KernelSituation kernels = situation.kernels();
    if (situation.request().policy().coverage() == CoverageMode.IGNORE
        || !(kernels.catalog().isKmp(id) || kernels.catalog().isKernel(id))) {
      return;
    }
    Set<String> modules =
        kernels.catalog().isKernel(id) ? kernels.modules() : kernels.catalog().modules(id);
    for (Kernel kernel : kernels.catalog().kernels()) {
      if (kernels.canBoot(kernel)
          && (situation.isInstalled(kernel.id()) || slice.get(kernel.id()))) {
        enterNew(kernels.candidates(kernel, modules));
      }
    }
  }

  /** What is new among KMPs; what is installed brings its helpers into view. */
  private void enterNew(List<Integer> candidates) {
    for (int candidate : candidates) {
      if (situation.isInstalled(candidate)) {
        enterHelpers(candidate);
      } else {
        enter(candidate);
      }
    }
  }

  /** It may go: what may take its place comes into view, and what needs it may go as well. */
  private void followInstalled(int id) {
    situation.updates().candidates(id).forEach(this::enter);
    if (situation.updates().mustGo(id)) {
      situation.updates().anyReplacements(id).forEach(this::enter);
    }
    followDriver(id);
    situation.kernels().servingKmps(id).forEach(this::enter);
    enterAnyKernel(id);
    for (int other : conflicting) {
      // A rich conflict may have been held off by what now goes.
      if (!slice.get(other) && conflictsWith(other, id)) {
        enter(other);
      }
    }
    if (situation.request().policy().recommends()) {
      enterAll(id, DependencyKind.RECOMMENDS);
    }
    needs.of(id).forEach(this::enter);
    BitSet again = (BitSet) metFromOutside.clone();
    again.stream().filter(set -> universe.set(set).containsSorted(id)).forEach(this::enterSet);
  }

  private void enterSet(int set) {
    Ints members = universe.set(set);
    for (int i = 0; i < members.size(); i++) {
      int member = members.get(i);
      if (situation.isInstalled(member) && !slice.get(member)) {
        metFromOutside.set(set);
        return;
      }
    }
    metFromOutside.clear(set);
    members.stream().forEach(this::enter);
  }

  private void enterRich(int id, DependencyKind kind) {
    Ints list = universe.dependencies(id, kind);
    for (int i = 0; i < list.size(); i++) {
      int meaning = universe.meaning(list.get(i));
      if (isRich(meaning)) {
        universe.involved(meaning).forEach(this::enter);
      }
    }
  }

  private void enterAll(int id, DependencyKind kind) {
    Ints list = universe.dependencies(id, kind);
    for (int i = 0; i < list.size(); i++) {
      int meaning = universe.meaning(list.get(i));
      int set = universe.providerSet(meaning);
      if (set >= 0) {
        enterSet(set);
      }
    }
    enterRich(id, kind);
  }

  /** What supplements something that may be there after the plan. */
  private boolean enterSupplements() {
    boolean grown = false;
    for (int id : supplementing) {
      if (!slice.get(id) && isTriggerable(id)) {
        // Any package of the name grants the wish.
        universe.packagesNamed(universe.nameId(id)).stream().forEach(this::enter);
        grown = true;
      }
    }
    return grown;
  }

  private boolean isTriggerable(int id) {
    Ints list = universe.dependencies(id, DependencyKind.SUPPLEMENTS);
    for (int i = 0; i < list.size(); i++) {
      int meaning = universe.meaning(list.get(i));
      if (canBeMet(meaning) && (addsAlready() || !situation.isMetBefore(meaning))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some choice in the slice could meet it; a condition is taken as open. */
  private boolean canBeMet(int meaning) {
    return switch (universe.shape(meaning)) {
      case ALWAYS -> true;
      case NAMESPACE -> situation.isTrue(meaning) || !situation.splitFrom(meaning).isEmpty();
      case PROVIDED ->
          universe.set(universe.providerSet(meaning)).stream()
              .anyMatch(provider -> slice.get(provider) || situation.isInstalled(provider));
      case AND ->
          canBeMet(universe.meaning(universe.right(meaning)))
              && canBeMet(universe.meaning(universe.left(meaning)));
      case OR, IF, UNLESS -> true;
    };
  }

  private boolean isRich(int meaning) {
    Shape shape = universe.shape(meaning);
    return shape == Shape.AND || shape == Shape.OR || shape == Shape.IF || shape == Shape.UNLESS;
  }
}
