package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy.CoverageMode;

/** The criteria of SEMANTICS.md, one method each: what a state costs. */
final class Criteria {
  static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "unrequested removals",
          "modules lost",
          "policy changes",
          "left behind",
          "left behind, rank",
          "obsoleted packages removed",
          "requested, not the best",
          "requested, rank",
          "new, not the best",
          "new, rank",
          "updates under other names",
          "unmet recommends",
          "recommended, not the best",
          "recommended, rank",
          "new packages",
          "replaced packages",
          "overlaps",
          "download size");

  private final SmallUniverse universe;
  private final Facts facts;
  private final KernelFacts kernels;
  private final Coverage coverage;
  private final Updates updates;
  private final int broken;
  private final int[] ranks;
  private final List<Wish> wishes = new ArrayList<>();
  private final List<Ask> asks;
  private final WeakDistances distances;
  private final int furthest;

  /** An Install job: the packages that it means, and the rank of each. */
  private record Ask(int meant, ImmutableIntArray ranks) {}

  /**
   * Something weak that is unmet in some states.
   *
   * @param distance how far away from what is asked for it is wished
   */
  private record Wish(int distance, IntPredicate unmet) {}

  /**
   * What a state costs.
   *
   * @param vector in the order of {@link #NAMES}
   * @param wishes the unmet recommends, of which the nearest weigh more than all that are further
   */
  record Cost(ImmutableLongArray vector, long wishes) {}

  Criteria(SmallUniverse universe, Facts facts) {
    this.universe = universe;
    this.facts = facts;
    kernels = facts.kernels;
    coverage = new Coverage(facts);
    broken = facts.broken();
    Levels levels = new Levels(facts);
    ranks = IntStream.range(0, universe.size()).map(i -> levels.rank(i, comparable(i))).toArray();
    updates = new Updates(universe, facts, levels);
    asks =
        universe.request().jobs().stream()
            .filter(Job.Install.class::isInstance)
            .distinct()
            .map(job -> ask(job.what(), levels))
            .toList();
    distances = new WeakDistances(facts, facts.asked | updates.ideal(), universe.size());
    if (universe.request().policy().recommends()) {
      addRecommends();
      addSupplements();
    }
    furthest = wishes.stream().mapToInt(Wish::distance).max().orElse(0);
  }

  Cost of(int state) {
    return new Cost(ImmutableLongArray.copyOf(vector(state)), weighed(state));
  }

  private long[] vector(int state) {
    return new long[] {
      unrequestedRemovals(state),
      modulesLost(state),
      policyChanges(state),
      updates.leftBehind(state),
      updates.leftBehindRank(state),
      obsoletedRemoved(state),
      requestedNotBest(state),
      requestedRank(state),
      notBest(state, false),
      rank(state, false),
      updates.renames(state),
      unmetRecommends(state),
      notBest(state, true),
      rank(state, true),
      newPackages(state),
      replacedPackages(state),
      overlaps(state),
      downloadSize(state)
    };
  }

  /**
   * Which cost is better: the order is that of {@link #NAMES}, but who only wants to be warned of
   * losses wants the update all the same, so that what is left behind comes before them.
   */
  int compare(Cost one, Cost other) {
    return Arrays.compare(inOrder(one), inOrder(other));
  }

  private long[] inOrder(Cost cost) {
    long[] order = cost.vector().toArray();
    order[NAMES.indexOf("unmet recommends")] = cost.wishes();
    if (universe.request().policy().coverage() == CoverageMode.WARN) {
      int lost = NAMES.indexOf("modules lost");
      int behind = NAMES.indexOf("left behind");
      long[] vector = order.clone();
      System.arraycopy(vector, behind, order, lost, 2);
      System.arraycopy(vector, lost, order, lost + 2, 2);
    }
    return order;
  }

  private int added(int state) {
    return state & ~facts.installed;
  }

  private long unrequestedRemovals(int state) {
    return gone(state).filter(old -> (facts.takersThere(old) & state) == 0).count();
  }

  private long obsoletedRemoved(int state) {
    return gone(state).filter(old -> facts.obsoletersThere(old) != 0).count();
  }

  /** What goes though nobody asked it to. */
  private IntStream gone(int state) {
    return members(facts.installed & ~state & ~facts.removed)
        .filter(old -> !facts.isSucceeded(old, state));
  }

  private long modulesLost(int state) {
    return universe.request().policy().coverage() == CoverageMode.WARN ? coverage.lost(state) : 0;
  }

  private long policyChanges(int state) {
    int gone = facts.installed & ~state;
    return members(added(state))
        .filter(i -> members(gone).anyMatch(old -> isPolicyChange(i, old)))
        .count();
  }

  /** What comes beside others takes nobody's place, but that of the same build or release. */
  private boolean isPolicyChange(int index, int old) {
    return facts.sameName(index, old)
        && (!has(facts.multiversion, index) || facts.takesThePlace(index, old))
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

  /**
   * With what a package is compared: nothing that must be broken, and a KMP only with those that
   * may load where it may.
   */
  private int comparable(int index) {
    int could = has(kernels.kmps, index) ? couldLoadOn(index) : 0;
    return could == 0
        ? ~broken
        : universe.where(i -> has(kernels.kmps, i) && (couldLoadOn(i) & could) != 0) & ~broken;
  }

  private int couldLoadOn(int index) {
    return kernels.loadableKernels(index, facts.installed | facts.installable);
  }

  /** What is asked for only where packages of other names would do, too. */
  private int choices() {
    int choices = 0;
    int named = 0;
    for (Ask ask : asks) {
      boolean one = members(ask.meant).mapToObj(i -> facts.info(i).name()).distinct().count() == 1;
      choices |= one ? 0 : ask.meant;
      named |= one ? ask.meant : 0;
    }
    return choices & ~named;
  }

  private IntStream otherRanks(int state, boolean wished) {
    return members(added(state) & ~((facts.asked | updates.ideal()) & ~choices()))
        .filter(i -> isOnlyWished(i) == wished)
        .map(i -> ranks[i]);
  }

  /** What only weak dependencies lead to, and belongs to no kernel. */
  private boolean isOnlyWished(int index) {
    return universe.request().policy().recommends()
        && !has(kernels.kmps | kernels.kernels, index)
        && distances.of(index) > 0;
  }

  private long notBest(int state, boolean wished) {
    return otherRanks(state, wished).filter(rank -> rank > 0).count();
  }

  private long rank(int state, boolean wished) {
    return otherRanks(state, wished).sum();
  }

  private long unmetRecommends(int state) {
    return wishes.stream().filter(wish -> wish.unmet().test(state)).count();
  }

  private long weighed(int state) {
    long cost = 0;
    for (Wish wish : wishes) {
      if (wish.unmet().test(state)) {
        cost += LongMath.checkedPow(1 + wishes.size(), furthest - wish.distance());
      }
    }
    return cost;
  }

  private void addRecommends() {
    members(~facts.installed & universe.where(i -> true))
        .forEach(
            i -> {
              for (Dependency each : facts.dependencies(i, DependencyKind.RECOMMENDS)) {
                if (facts.meanings.isOffered(each)) {
                  IntPredicate met = facts.meanings.met(each);
                  wishes.add(new Wish(distances.of(i), state -> has(state, i) && !met.test(state)));
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

  /** What nobody can have is only missed where the machine wants it, and no other version helps. */
  private void addSupplements(int named) {
    addSupplements(named, named & facts.installable & ~broken, named, each -> true);
    addSupplements(
        named, named & facts.installable & broken, named & facts.installed, Criteria::isOfMachine);
  }

  private static boolean isOfMachine(Dependency dependency) {
    return dependency.toString().matches(".*(modalias|locale|language|filesystem)\\(.*");
  }

  private void addSupplements(
      int named, int wishing, int granting, Predicate<Dependency> counting) {
    List<IntPredicate> wished =
        members(wishing).filter(i -> ranks[i] == 0).mapToObj(i -> isWished(i, counting)).toList();
    wishes.add(
        new Wish(
            distances.ofWished(named),
            state ->
                wished.stream().anyMatch(each -> each.test(state)) && !isGranted(granting, state)));
  }

  /** A driver is there only where it serves the kernel that boots; where none does, none is due. */
  private boolean isGranted(int named, int state) {
    if ((named & kernels.kmps) == 0 || !kernels.canBoot()) {
      return (state & named) != 0;
    }
    OptionalInt boot = kernels.bootKernel(state);
    return boot.isEmpty() || (kernels.serving(state, boot.getAsInt()) & named) != 0;
  }

  /** The states in which a package supplements something that was not so before. */
  private IntPredicate isWished(int index, Predicate<Dependency> counting) {
    return facts.dependencies(index, DependencyKind.SUPPLEMENTS).stream()
        .filter(counting)
        .map(facts.meanings::met)
        .filter(met -> !met.test(facts.installed))
        .reduce(state -> false, IntPredicate::or);
  }

  private long newPackages(int state) {
    return Integer.bitCount(added(state)) - replacing(state);
  }

  /** What comes in place of an installed one of its name, and those of several that go. */
  private long replacedPackages(int state) {
    return replacing(state)
        + members(facts.installed & ~state & ~facts.removed)
            .filter(old -> facts.namesakesThere(old) != 0)
            .count();
  }

  private long replacing(int state) {
    return members(added(state))
        .filter(
            i ->
                members(facts.installed)
                    .anyMatch(
                        old ->
                            facts.sameName(i, old)
                                && (!has(facts.multiversion, i) || facts.takesThePlace(i, old))))
        .count();
  }

  /** Each pair of KMPs of different names that bring a module to a kernel, for each kernel. */
  private long overlaps(int state) {
    return members(state & kernels.kernels)
        .map(kernel -> kernels.loadable(state, kernel))
        .mapToLong(
            loads ->
                members(loads)
                    .mapToLong(
                        one ->
                            members(loads)
                                .filter(other -> one < other && isOverlap(one, other))
                                .count())
                    .sum())
        .sum();
  }

  private boolean isOverlap(int one, int other) {
    return !facts.sameName(one, other)
        && !(has(facts.asked, one) && has(facts.asked, other))
        && !Collections.disjoint(kernels.modules(one), kernels.modules(other));
  }

  private long downloadSize(int state) {
    return members(added(state)).mapToLong(i -> facts.info(i).downloadSize()).sum();
  }
}
