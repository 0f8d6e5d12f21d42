package org.kmpsolv.resolver.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.Rule;

/**
 * Which packages can be installed, each by itself on an empty machine, with all that the
 * repositories offer. Immutable.
 *
 * @param checked how many packages were looked at: those that the machine can run, without those
 *     that there is in a better architecture
 * @param uninstallable how many of them cannot be installed
 * @param causes why not, the cause that most fall with first
 * @param stranded the KMPs that can be installed and load on no kernel
 */
public record Check(
    int checked, int uninstallable, ImmutableList<Cause> causes, Stranded stranded) {

  /**
   * Checks.
   *
   * @param architecture the machine's, as rpm names it
   * @param asked the packages that are asked about; the others only help
   * @param kernelRules whether KMPs are to load, too
   */
  public static Check of(
      Universe universe, String architecture, IntPredicate asked, boolean kernelRules) {
    RpmLayer layer = new RpmLayer(universe, architecture);
    BitSet checked = layer.candidates();
    checked.stream().filter(id -> !asked.test(id)).forEach(checked::clear);
    Fall fall = new Fall(layer);
    List<Hit> hits = new ArrayList<>(Hit.lacking(layer, fall));
    hits.forEach(hit -> fall.drop(hit.packages()));
    // With the kernel layer, what only helps must be known to be installable too.
    BitSet open = kernelRules ? fall.standing() : (BitSet) checked.clone();
    open.and(fall.standing());
    prove(layer, fall.standing(), open);
    if (!open.isEmpty()) {
      Search search = new Search(layer, fall.standing());
      hits.addAll(clashes(layer, fall, search, search.refuted(open)));
    }
    BitSet installable = fall.standing();
    BitSet broken = (BitSet) checked.clone();
    broken.andNot(installable);
    return new Check(
        checked.cardinality(),
        broken.cardinality(),
        new Causes(fall, checked::get).of(hits),
        kernelRules ? Stranded.among(universe, installable, checked) : Stranded.NONE);
  }

  /** Takes out of the open packages those that a witness proves. */
  private static void prove(RpmLayer layer, BitSet usable, BitSet open) {
    BitSet hard = new BitSet();
    while (open.cardinality() > hard.cardinality()) {
      Witness witness = new Witness(layer, usable, open);
      for (int id = open.nextSetBit(0); id >= 0; id = open.nextSetBit(id + 1)) {
        boolean first = witness.isEmpty();
        // What does not get in where there is nobody yet never does.
        if (!hard.get(id) && !witness.add(id) && first) {
          hard.set(id);
        }
      }
      open.andNot(witness.members());
      hard.and(open);
    }
  }

  /**
   * The reasons of what was refuted by search, and all that falls with it. What lacks something
   * that was refuted falls with that, and has no reason of its own.
   */
  private static List<Hit> clashes(RpmLayer layer, Fall fall, Search search, BitSet refuted) {
    Map<Set<Rule>, Reason.Clash> reasons = new LinkedHashMap<>();
    Map<Set<Rule>, Set<Integer>> packages = new LinkedHashMap<>();
    BitSet left = (BitSet) refuted.clone();
    while (!left.isEmpty()) {
      List<Integer> roots =
          left.stream().filter(id -> !fallsWithOthers(layer, fall, left, id)).boxed().toList();
      if (roots.isEmpty()) {
        // They require each other in a circle.
        roots = List.of(left.nextSetBit(0));
      }
      for (int id : roots) {
        List<Rule> rules = search.reason(id);
        Set<Rule> exclusions =
            rules.stream().filter(rule -> !(rule instanceof Requires)).collect(Collectors.toSet());
        reasons.putIfAbsent(exclusions, new Reason.Clash(ImmutableList.copyOf(rules)));
        packages.computeIfAbsent(exclusions, key -> new TreeSet<>()).add(id);
      }
      fall.drop(roots);
      Arrays.stream(fall.fallen()).forEach(left::clear);
    }
    List<Hit> hits = new ArrayList<>();
    reasons.forEach(
        (key, reason) ->
            hits.add(
                new Hit(
                    reason, ImmutableList.copyOf(packages.getOrDefault(key, new TreeSet<>())))));
    return hits;
  }

  private static boolean fallsWithOthers(RpmLayer layer, Fall fall, BitSet refuted, int id) {
    Universe universe = layer.universe();
    IntPredicate helps = other -> fall.stands(other) && (other == id || !refuted.get(other));
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      if (universe.set(sets.get(i)).stream().noneMatch(helps)) {
        return true;
      }
    }
    return layer.rich(id).stream()
        .anyMatch(rich -> !rich.holds(literal -> literal < 0 || helps.test(literal - 1)));
  }

  /** Whether nothing is broken. */
  public boolean isSound() {
    return uninstallable == 0 && stranded.kmps().isEmpty();
  }
}
