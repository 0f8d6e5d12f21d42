package org.kmpsolv.resolver.patch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.situation.Conflicting;
import org.kmpsolv.resolver.situation.Situation;

/** Finds out what patches are to what is installed. */
public final class Patches {
  private final Situation situation;
  private final Universe universe;
  private final boolean optionalToo;

  /** The names, and the names with their architectures, that conflicts of patches may have. */
  private final Set<String> installed = new HashSet<>();

  private Patches(Situation situation, boolean optionalToo) {
    this.situation = situation;
    this.universe = situation.universe();
    this.optionalToo = optionalToo;
    situation.installed().stream()
        .forEach(
            id -> {
              installed.add(universe.name(id));
              installed.add(universe.name(id) + "." + universe.arch(id));
            });
  }

  /**
   * All patches, in the order of names and versions.
   *
   * @param advisories those that the universe was made with
   * @param optionalToo whether an optional patch is as much needed as any
   */
  public static ImmutableList<Patch> of(
      Situation situation,
      ImmutableListMultimap<Repository, Advisory> advisories,
      boolean optionalToo) {
    Patches patches = new Patches(situation, optionalToo);
    return advisories.entries().stream()
        .map(entry -> patches.of(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Patch::id))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Patch of(Repository repository, Advisory advisory) {
    int id =
        universe.packagesNamed(advisory.patch().name()).stream()
            .filter(
                other ->
                    universe.repository(other).equals(repository)
                        && universe.evr(other).equals(advisory.patch().evr()))
            .findFirst()
            .orElseThrow();
    return new Patch(id, repository, advisory, status(id, advisory));
  }

  private PatchStatus status(int id, Advisory advisory) {
    Ints conflicts = universe.dependencies(id, DependencyKind.CONFLICTS);
    if (conflicts.stream().anyMatch(conflict -> isViolated(id, universe.meaning(conflict)))) {
      if (advisory.isRetracted()) {
        return PatchStatus.RETRACTED;
      }
      return Category.of(advisory.category()) == Category.OPTIONAL && !optionalToo
          ? PatchStatus.OPTIONAL
          : PatchStatus.NEEDED;
    }
    return conflicts.stream()
            .anyMatch(conflict -> installed.contains(universe.relationName(conflict)))
        ? PatchStatus.APPLIED
        : PatchStatus.NOT_NEEDED;
  }

  private boolean isViolated(int id, int conflict) {
    return Conflicting.with(universe, id, conflict)
        .filter(situation::isInstalled)
        .anyMatch(
            older ->
                Conflicting.bearable(situation, id, conflict, older)
                    .noneMatch(situation::isInstalled));
  }

  /** The packages of patches that were taken back do not come. */
  public static ImmutableList<Job> keepAway(Universe universe, List<Patch> patches) {
    ImmutableList<Target.Identity> packages =
        patches.stream()
            .filter(patch -> patch.advisory().isRetracted())
            .flatMap(
                patch ->
                    patch.advisory().affected().stream()
                        .flatMapToInt(each -> named(universe, patch.repository(), each))
                        .mapToObj(id -> Target.Identity.like(universe, id)))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return packages.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(new Job.Blacklist(new Target.Exactly(packages, false)));
  }

  private static IntStream named(Universe universe, Repository from, Advisory.Affected affected) {
    return universe.packagesNamed(affected.name()).stream()
        .filter(id -> universe.repository(id).equals(from))
        .filter(id -> universe.evr(id).equals(affected.evr()))
        .filter(id -> affected.arch() == null || universe.arch(id).equals(affected.arch()));
  }
}
