package org.kmpsolv.resolver.situation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Selection;
import org.kmpsolv.resolver.Target;

/** Which packages are never installed, whatever needs them. */
final class Exclusions {
  private final Universe universe;
  private final Policy policy;
  private final Architectures architectures;
  private final Obsoleters obsoleters;
  private final DistUpgrades distUpgrades;
  private final MetDependencies dependencies;
  private final BitSet asked;
  private final BitSet verified;
  private final BitSet askedByArchitecture;
  private final BitSet locked;

  /** What is asked for so closely that no blacklist keeps it away. */
  private final BitSet exactly = new BitSet();

  /** What is asked for as the very package. */
  private final BitSet named = new BitSet();

  private final BitSet blacklisted;

  /** Null where packages of several architectures do not stand beside each other. */
  private final @Nullable Multilib multilib;

  private @Nullable BitSet surroundings;

  /** The packages that were asked for, and what was found of them. */
  private final BitSet judged = new BitSet();

  private final Map<Integer, Exclusion> exclusions = new HashMap<>();

  /** Of architectures. */
  private final Map<Integer, Integer> ranks = new HashMap<>();

  private final Map<Integer, Integer> bestPriority = new HashMap<>();

  Exclusions(
      Universe universe,
      Policy policy,
      JobSelections selections,
      Obsoleters obsoleters,
      DistUpgrades distUpgrades,
      MetDependencies dependencies) {
    this.universe = universe;
    this.policy = policy;
    this.architectures = new Architectures(policy.architecture());
    this.obsoleters = obsoleters;
    this.distUpgrades = distUpgrades;
    this.dependencies = dependencies;
    this.locked = selections.meant(Job.Lock.class);
    this.blacklisted = selections.meant(Job.Blacklist.class);
    if (!policy.has(Option.RPM_LAYER_ALONE)) {
      for (String capability : Policy.KEPT_AWAY) {
        Arrays.stream(universe.providers(Relation.of(capability))).forEach(blacklisted::set);
      }
    }
    this.asked = selections.meant(Job.Install.class);
    this.verified = selections.meant(Job.Verify.class);
    this.askedByArchitecture = new BitSet();
    this.multilib =
        policy.has(Option.MULTILIB) && !policy.has(Option.ALLOW_INFERIOR_ARCHITECTURE)
            ? new Multilib(universe, this, askedByArchitecture, distUpgrades)
            : null;
    for (Job job : selections.jobs()) {
      Selection selection = selections.of(job);
      if (job instanceof Job.Install install) {
        if (install.modifiers().contains(Modifier.SET_ARCHITECTURE)
            || (selection.byName() ? namesArchitecture(selection) : isInferior(selection))) {
          selection.packages().forEach(askedByArchitecture::set);
        }
        if (namesRelease(install) || namesRelease(install, selection)) {
          selection.packages().forEach(exactly::set);
        }
        if (install.target() instanceof Target.Exactly exactly && !exactly.anyOf()) {
          selection.packages().forEach(named::set);
        }
      }
    }
  }

  /** The same on the command line, where it is {@code name=version-release}. */
  private boolean namesRelease(Job.Install job, Selection selection) {
    return job.target() instanceof Target.Words
        && selection.byName()
        && selection.packages().stream()
            .allMatch(id -> selection.what().contains(universe.evr(id).toString()));
  }

  private static boolean namesRelease(Job.Install job) {
    if (job.target() instanceof Target.Exactly exactly) {
      return !exactly.anyOf();
    }
    if (!(job.target() instanceof Target.Named named)
        || !job.modifiers().contains(Modifier.SET_EVR)) {
      return false;
    }
    // A version alone names no release.
    Evr evr = named.relation().evr();
    return evr == null || evr.release() != null;
  }

  /**
   * Whether what is asked for is only there for a lesser architecture, and nothing else leads to
   * the same names for a better one.
   */
  private boolean isInferior(Selection selection) {
    return !selection.packages().isEmpty()
        && selection.packages().stream()
            .noneMatch(id -> universe.isInstalled(id) || (runs(id) && !isInferior(id)))
        && selection.packages().stream().noneMatch(this::isBetterAround);
  }

  private boolean isBetterAround(int id) {
    return universe.namesakes(id).stream()
        .anyMatch(
            other ->
                architectureRank(other) > Architectures.ANY
                    && architectureRank(other) < architectureRank(id)
                    && (surroundings().get(other)
                        || (multilib != null && universe.evrId(other) == universe.evrId(id))));
  }

  private BitSet surroundings() {
    if (surroundings == null) {
      BitSet start = (BitSet) asked.clone();
      for (int id = 0; id < universe.packageCount(); id++) {
        if (universe.isInstalled(id)) {
          String arch = universe.arch(id);
          universe.namesakes(id).stream()
              .filter(
                  other -> multilib == null || Architectures.isOneSize(arch, universe.arch(other)))
              .forEach(start::set);
          obsoleters.of(id).forEach(start::set);
        }
      }
      surroundings =
          Surroundings.of(
              universe,
              this::runs,
              id -> universe.isInstalled(id) && !verified.get(id),
              id -> multilib == null ? IntStream.empty() : multilib.better(id),
              meaning -> !dependencies.isNever(meaning),
              start);
    }
    return surroundings;
  }

  private boolean namesArchitecture(Selection selection) {
    return selection.packages().stream()
        .allMatch(
            id -> {
              String what = selection.what();
              String arch = "." + universe.arch(id);
              return what.endsWith(arch) || what.startsWith(universe.name(id) + arch);
            });
  }

  /** Why a package that is not installed never is; null where it may be. */
  @Nullable Exclusion of(int id) {
    if (!judged.get(id)) {
      judged.set(id);
      Exclusion exclusion = judge(id);
      if (exclusion != null) {
        exclusions.put(id, exclusion);
      }
    }
    return exclusions.get(id);
  }

  private @Nullable Exclusion judge(int id) {
    if (!runs(id)) {
      return Exclusion.ARCHITECTURE;
    }
    if (locked.get(id)) {
      return Exclusion.LOCKED;
    }
    if (blacklisted.get(id) && !exactly.get(id) && !isUpdate(id)) {
      return Exclusion.BLACKLISTED;
    }
    if (!named.get(id) && distUpgrades.excludes(id)) {
      return Exclusion.DIST_UPGRADE;
    }
    if (policy.has(Option.STRICT_PRIORITY) && !named.get(id) && isHidden(id)) {
      return Exclusion.PRIORITY;
    }
    return isInferior(id) ? Exclusion.INFERIOR : null;
  }

  /** What is in step with what; null where nothing is. */
  @Nullable Multilib multilib() {
    return multilib;
  }

  /** Whether a job asks for it as the very package. */
  boolean isNamed(int id) {
    return named.get(id);
  }

  /** Whether it is an update of what is installed although it is on the blacklist as well. */
  private boolean isUpdate(int id) {
    return universe.namesakes(id).stream()
        .anyMatch(other -> universe.isInstalled(other) && blacklisted.get(other));
  }

  boolean runs(int id) {
    return architectureRank(id) != Architectures.NONE;
  }

  /** 0 for what runs anywhere, 1 for the machine's own architecture, more for lesser ones. */
  int architectureRank(int id) {
    int arch = universe.archId(id);
    Integer known = ranks.get(arch);
    if (known == null) {
      known = architectures.rank(universe.arch(id));
      ranks.put(arch, known);
    }
    return known;
  }

  private boolean isHidden(int id) {
    int best =
        bestPriority.computeIfAbsent(
            universe.nameId(id),
            name ->
                universe.packagesNamed(name).stream()
                    .filter(other -> !universe.isInstalled(other) && runs(other))
                    .map(other -> universe.repository(other).priority())
                    .min()
                    .orElse(Integer.MAX_VALUE));
    return universe.repository(id).priority() > best;
  }

  private boolean isInferior(int id) {
    int rank = architectureRank(id);
    if (rank == Architectures.ANY
        || askedByArchitecture.get(id)
        || policy.has(Option.ALLOW_INFERIOR_ARCHITECTURE)) {
      return false;
    }
    if (multilib != null) {
      return multilib.isInStep(id) && multilib.partners(id).isEmpty();
    }
    // Where all of a name are of one architecture, none is better.
    Ints named = universe.namesakes(id);
    boolean better = false;
    for (int i = 0; i < named.size(); i++) {
      int other = named.get(i);
      if (universe.isInstalled(other)) {
        if (universe.archId(other) == universe.archId(id) && !distUpgrades.isInvolved(other)) {
          return false;
        }
      } else if (universe.archId(other) != universe.archId(id)) {
        int otherRank = architectureRank(other);
        better |= otherRank > Architectures.ANY && otherRank < rank && counts(other);
      }
    }
    return better;
  }

  /** In libsolv's view nothing is better that no dependency leads to. */
  boolean counts(int id) {
    return !policy.has(Option.RPM_LAYER_ALONE) || surroundings().get(id);
  }
}
