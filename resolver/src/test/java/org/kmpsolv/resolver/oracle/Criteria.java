package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.resolver.Job;

/** The criteria of SEMANTICS.md, one method each: what a state costs. */
final class Criteria {
  static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "unrequested removals",
          "policy changes",
          "requested, not the best",
          "requested, rank",
          "new, not the best",
          "new, rank",
          "unmet recommends",
          "new packages",
          "download size");

  private final SmallUniverse universe;
  private final Facts facts;
  private final int[] ranks;
  private final List<Wish> wishes = new ArrayList<>();
  private final List<Ask> asks;

  /** An Install job: the packages that it means, and the rank of each. */
  private record Ask(int meant, ImmutableIntArray ranks) {}

  /** Something weak that is unmet in the states for which a predicate holds. */
  private interface Wish extends IntPredicate {}

  Criteria(SmallUniverse universe, Facts facts) {
    this.universe = universe;
    this.facts = facts;
    Levels levels = new Levels(facts);
    ranks = IntStream.range(0, universe.size()).map(i -> levels.rank(i, -1)).toArray();
    asks =
        universe.request().jobs().stream()
            .filter(Job.Install.class::isInstance)
            .distinct()
            .map(job -> ask(job.what(), levels))
            .toList();
    if (universe.request().policy().recommends()) {
      addRecommends();
      addSupplements();
    }
  }

  /** The vector, in the order of {@link #NAMES}. */
  long[] of(int state) {
    return new long[] {
      unrequestedRemovals(state),
      policyChanges(state),
      requestedNotBest(state),
      requestedRank(state),
      newNotBest(state),
      newRank(state),
      unmetRecommends(state),
      newPackages(state),
      downloadSize(state)
    };
  }

  private int added(int state) {
    return state & ~facts.installed;
  }

  private long unrequestedRemovals(int state) {
    return members(facts.installed & ~state & ~facts.removed)
        .filter(old -> (state & facts.updateCandidates[old]) == 0)
        .count();
  }

  private long policyChanges(int state) {
    int gone = facts.installed & ~state;
    return members(added(state))
        .filter(i -> members(gone).anyMatch(old -> isPolicyChange(i, old)))
        .count();
  }

  /** What comes beside others takes nobody's place, but that of the same build. */
  private boolean isPolicyChange(int index, int old) {
    return facts.sameName(index, old)
        && (!has(facts.multiversion, index) || facts.isSameBuild(index, old))
        && (facts.isDowngrade(index, old)
            || facts.isVendorChange(index, old)
            || facts.isArchitectureChange(index, old));
  }

  /**
   * The best of its name is sought among what the job means; by capability, what is installed
   * already is as good as any.
   */
  private Ask ask(String what, Levels levels) {
    int meant = facts.meant(what);
    int[] those = new int[universe.size()];
    Arrays.setAll(those, i -> levels.rank(i, meant));
    if (!facts.isByName(what)) {
      members(facts.installed).forEach(i -> those[i] = 0);
    }
    return new Ask(meant, ImmutableIntArray.copyOf(those));
  }

  private LongStream askedRanks(int state) {
    return asks.stream()
        .mapToLong(ask -> members(state & ask.meant).map(ask.ranks::get).min().orElse(0));
  }

  private long requestedNotBest(int state) {
    return askedRanks(state).filter(rank -> rank > 0).count();
  }

  private long requestedRank(int state) {
    return askedRanks(state).sum();
  }

  private IntStream otherRanks(int state) {
    return members(added(state) & ~facts.asked).map(i -> ranks[i]);
  }

  private long newNotBest(int state) {
    return otherRanks(state).filter(rank -> rank > 0).count();
  }

  private long newRank(int state) {
    return otherRanks(state).sum();
  }

  private long unmetRecommends(int state) {
    return wishes.stream().filter(wish -> wish.test(state)).count();
  }

  private void addRecommends() {
    members(~facts.installed & universe.where(i -> true))
        .forEach(
            i -> {
              for (Dependency each : facts.dependencies(i, DependencyKind.RECOMMENDS)) {
                if (facts.meanings.isOffered(each)) {
                  IntPredicate met = facts.meanings.met(each);
                  wishes.add(state -> has(state, i) && !met.test(state));
                }
              }
            });
  }

  /** One for each name: where any package of it is there, no other one has to be. */
  private void addSupplements() {
    members(facts.installable)
        .mapToObj(i -> facts.info(i).name())
        .distinct()
        .forEach(name -> addSupplements(facts.named(name)));
  }

  private void addSupplements(int named) {
    int[] candidates = members(named & facts.installable).toArray();
    List<IntPredicate> wished = Arrays.stream(candidates).mapToObj(this::isWished).toList();
    wishes.add(
        state -> {
          boolean any = false;
          for (int i = 0; i < candidates.length; i++) {
            any |= ranks[candidates[i]] == 0 && wished.get(i).test(state);
          }
          return any && (state & named) == 0;
        });
  }

  /** The states in which a package supplements something that was not so before. */
  private IntPredicate isWished(int index) {
    return facts.dependencies(index, DependencyKind.SUPPLEMENTS).stream()
        .map(facts.meanings::met)
        .filter(met -> !met.test(facts.installed))
        .reduce(state -> false, IntPredicate::or);
  }

  private long newPackages(int state) {
    return Integer.bitCount(added(state));
  }

  private long downloadSize(int state) {
    return members(added(state)).mapToLong(i -> facts.info(i).downloadSize()).sum();
  }
}
