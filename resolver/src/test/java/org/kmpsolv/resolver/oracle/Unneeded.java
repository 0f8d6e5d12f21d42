package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import java.util.Collections;
import java.util.Set;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;

/**
 * What is unneeded, package by package from the definition: of kernels the newest of each flavor is
 * in Retention, and the one that runs.
 */
final class Unneeded {
  private final SmallUniverse universe;
  private final Meanings meanings;
  private final KernelFacts kernels;
  private final boolean hardwareKnown;

  final int installed;
  final int roots;

  /** Kernels outside Retention. */
  final int old;

  /** What counts as a provider only where no other is. */
  private final int lesser;

  Unneeded(SmallUniverse universe, Set<String> automatic, Set<String> locked) {
    this.universe = universe;
    meanings = new Meanings(universe);
    installed = universe.where(i -> universe.packages().get(i).isInstalled());
    kernels = new KernelFacts(universe, installed);
    hardwareKnown = !universe.request().hardware().isEmpty();
    old = kernels.kernels & installed & universe.where(this::isOld);
    int kmps = kernels.kmps & installed;
    boolean anyServes = members(kmps).anyMatch(i -> served(i) != 0);
    int sources = installed & universe.where(this::isOldSource);
    lesser = old | sources | (kmps & universe.where(i -> anyServes && (served(i) & ~old) == 0));
    roots =
        installed
            & universe.where(
                i ->
                    !automatic.contains(name(i))
                        || locked.contains(name(i))
                        || has(kernels.kernels & ~old, i));
  }

  private PackageInfo info(int index) {
    return universe.packages().get(index).info();
  }

  private String name(int index) {
    return info(index).name();
  }

  private boolean isOld(int kernel) {
    return has(kernels.kernels, kernel)
        && !kernels.isOfRelease(kernel, universe.request().running())
        && isOutdated(kernel, kernels.kernels);
  }

  /** Sources of kernels have no architecture. */
  private boolean isOldSource(int index) {
    int sources = universe.where(i -> info(i).arch().equals("noarch")) & ~kernels.kernels;
    return has(sources, index) && isOutdated(index, sources);
  }

  private boolean isOutdated(int index, int among) {
    int counted = meanings.providers(Relation.of(KernelPackageGenerator.MULTIVERSION)) & installed;
    return has(counted, index)
        && members(counted & among).anyMatch(other -> kernels.isNewer(other, index));
  }

  private int served(int kmp) {
    return has(kernels.kmps, kmp) ? kernels.servedBy(kmp, installed) : 0;
  }

  /** What goes. */
  int find() {
    int reached = roots;
    while (true) {
      int now = reached;
      int more = universe.where(i -> has(installed & ~now, i) && isNeeded(i, now));
      if (more == 0) {
        return installed & ~reached;
      }
      reached |= more;
    }
  }

  private boolean isNeeded(int index, int reached) {
    return members(reached)
            .anyMatch(
                by ->
                    asked(by, DependencyKind.REQUIRES, index, reached)
                        || asked(by, DependencyKind.RECOMMENDS, index, reached)
                        || info(by).dependencies(DependencyKind.CONFLICTS).stream()
                            .anyMatch(each -> has(conditions(each), index))
                        || (served(by) != 0 && (served(by) & ~old) == 0 && has(served(by), index)))
        || isPulled(index, reached);
  }

  private boolean asked(int by, DependencyKind kind, int index, int reached) {
    return info(by).dependencies(kind).stream()
        .anyMatch(each -> has(leadsTo(each, reached), index));
  }

  private boolean isPulled(int index, int reached) {
    boolean supplements =
        info(index).dependencies(DependencyKind.SUPPLEMENTS).stream()
            .anyMatch(each -> mayHold(each, reached));
    return has(kernels.kmps, index)
        ? (served(index) & reached) != 0
            && (supplements || !hardwareKnown || isOnRunningKernel(index, reached))
        : supplements;
  }

  /** Whether a KMP that is reached brings a module of it to the running kernel. */
  private boolean isOnRunningKernel(int index, int reached) {
    return kernels.running.isPresent()
        && members(reached & kernels.serving(installed, kernels.running.getAsInt()))
            .anyMatch(i -> !Collections.disjoint(kernels.modules(i), kernels.modules(index)));
  }

  private int leadsTo(Dependency dependency, int reached) {
    if (Meanings.isOfOnePackage(dependency)) {
      int there = meanings.providers(dependency) & installed;
      return (there & ~lesser) == 0 ? there : there & ~lesser;
    }
    RichDependency rich = (RichDependency) dependency;
    int left = leadsTo(rich.left(), reached);
    return switch (rich.operator()) {
      case AND, OR -> left | leadsTo(rich.right(), reached);
      case IF ->
          isPlain(rich) ? mayHold(rich.right(), reached) ? left : 0 : installed & all(dependency);
      case UNLESS ->
          isPlain(rich) && meanings.met(rich).test(installed) ? left : installed & all(dependency);
      case WITH, WITHOUT -> throw new IllegalStateException("of one package: " + rich);
    };
  }

  /** What a conflict hangs on: without it, it may come about. */
  private int conditions(Dependency dependency) {
    if (Meanings.isOfOnePackage(dependency)) {
      return 0;
    }
    RichDependency rich = (RichDependency) dependency;
    Dependency otherwise = rich.otherwise();
    boolean conditional =
        rich.operator() == RichDependency.Operator.IF
            || rich.operator() == RichDependency.Operator.UNLESS;
    return conditions(rich.left())
        | (conditional ? all(rich.right()) : conditions(rich.right()))
        | (otherwise == null ? 0 : conditions(otherwise));
  }

  private int all(Dependency dependency) {
    if (Meanings.isOfOnePackage(dependency)) {
      return meanings.providers(dependency);
    }
    RichDependency rich = (RichDependency) dependency;
    Dependency otherwise = rich.otherwise();
    return all(rich.left()) | all(rich.right()) | (otherwise == null ? 0 : all(otherwise));
  }

  private static boolean isPlain(RichDependency conditional) {
    return conditional.otherwise() == null && isMonotone(conditional.right());
  }

  private static boolean isMonotone(Dependency dependency) {
    return Meanings.isOfOnePackage(dependency)
        || (dependency instanceof RichDependency rich
            && (rich.operator() == RichDependency.Operator.AND
                || rich.operator() == RichDependency.Operator.OR)
            && isMonotone(rich.left())
            && isMonotone(rich.right()));
  }

  private boolean mayHold(Dependency dependency, int reached) {
    if (dependency instanceof Relation relation) {
      return meanings.met(unknownDevice(relation)).test(reached);
    }
    if (Meanings.isOfOnePackage(dependency)) {
      return meanings.met(dependency).test(reached);
    }
    RichDependency rich = (RichDependency) dependency;
    boolean left = mayHold(rich.left(), reached);
    boolean right = mayHold(rich.right(), reached);
    Dependency otherwise = rich.otherwise();
    return switch (rich.operator()) {
      case AND -> left && right;
      case OR -> left || right;
      case IF -> (left && right) || otherwise == null || mayHold(otherwise, reached);
      case UNLESS -> left || (otherwise != null && right && mayHold(otherwise, reached));
      case WITH, WITHOUT -> throw new IllegalStateException("of one package: " + rich);
    };
  }

  /** Where nobody says which devices there are, what asks for one asks for the rest of it alone. */
  private Relation unknownDevice(Relation relation) {
    String name = relation.name();
    if (hardwareKnown || !name.startsWith("modalias(")) {
      return relation;
    }
    String inner = name.substring("modalias(".length());
    int colon = inner.indexOf(':');
    return Relation.of(
        inner.indexOf(':', colon + 1) < 0 ? "rpmlib(AlwaysMet)" : inner.substring(0, colon));
  }

  /** Whether a requirement of a package that stays was met, and is not met without those. */
  boolean breaks(int gone) {
    int state = installed & ~gone;
    return members(state)
        .mapToObj(this::info)
        .flatMap(info -> info.dependencies(DependencyKind.REQUIRES).stream())
        .map(meanings::met)
        .anyMatch(met -> met.test(installed) && !met.test(state));
  }

  /** Whether a KMP that stays served a kernel in Retention, and does not without those. */
  boolean strands(int gone) {
    int state = installed & ~gone;
    return members(state & kernels.kmps)
        .anyMatch(i -> (served(i) & ~old & ~kernels.servedBy(i, state)) != 0);
  }
}
