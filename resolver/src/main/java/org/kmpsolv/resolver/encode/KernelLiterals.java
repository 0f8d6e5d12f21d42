package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.Loads;
import org.kmpsolv.resolver.kernel.Needs;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What the kernel rules speak of, as literals: a KMP loads on a kernel, serves it, a kernel boots.
 * Each is exact wherever the kernel is in the plan. Most are the literal of the KMP itself; a
 * variable is made only for a pair that depends on a choice, when it is first asked for.
 */
final class KernelLiterals {
  private final Situation situation;
  private final Universe universe;
  private final KernelSituation kernels;
  private final Literals literals;
  private final RuleSink sink;
  private final BitSet scope;
  private final List<Kernel> inScope = new ArrayList<>();
  private final Map<Kernel, Loads> loads = new HashMap<>();
  private final Map<Kernel, Foundation> foundations = new HashMap<>();
  private final Pairs loading = new Pairs();
  private final Pairs serving = new Pairs();
  private final Pairs servingIn = new Pairs();
  private final Map<Kernel, Integer> booting = new HashMap<>();
  private final Map<Integer, int[]> newer = new HashMap<>();

  /** A literal for each pair of a package and a kernel. */
  private final class Pairs {
    private final Map<Kernel, int[]> ofKernel = new HashMap<>();

    /** The literal, or 0 where there is none yet. */
    int get(int id, Kernel kernel) {
      int[] literals = ofKernel.get(kernel);
      return literals == null ? 0 : literals[id];
    }

    int put(int id, Kernel kernel, int literal) {
      int[] literals = ofKernel.get(kernel);
      if (literals == null) {
        literals = new int[universe.packageCount()];
        ofKernel.put(kernel, literals);
      }
      literals[id] = literal;
      return literal;
    }
  }

  KernelLiterals(Situation situation, Literals literals, RuleSink sink) {
    this.situation = situation;
    this.universe = situation.universe();
    this.kernels = situation.kernels();
    this.literals = literals;
    this.sink = sink;
    this.scope = situation.installed();
    for (int id : literals.packages()) {
      scope.set(id, !situation.isExcluded(id));
    }
    for (Kernel kernel : kernels.catalog().kernels()) {
      if (scope.get(kernel.id())) {
        inScope.add(kernel);
      }
    }
  }

  /** The kernels that may be in the plan, the oldest first. */
  List<Kernel> kernels() {
    return inScope;
  }

  /** The KMPs that may be in the plan. */
  BitSet kmps() {
    BitSet kmps = kernels.catalog().kmps();
    kmps.and(scope);
    return kmps;
  }

  /** Which KMPs could load on a kernel. */
  Loads on(Kernel kernel) {
    Loads known = loads.get(kernel);
    if (known == null) {
      known = work(kernel);
      loads.put(kernel, known);
    }
    return known;
  }

  private Loads work(Kernel kernel) {
    BitSet kmps = kmps();
    BitSet enforced = (BitSet) kmps.clone();
    for (int id = kmps.nextSetBit(0); id >= 0; id = kmps.nextSetBit(id + 1)) {
      if (situation.isInstalled(id) && !kernels.isWhole(id)) {
        enforced.clear(id);
      }
    }
    return Loads.on(kernel, kernels.needs(), kmps, scope, enforced, universe);
  }

  /** The literal of a package, or a constant. */
  int of(int id) {
    return literals.of(id);
  }

  /** Holds where the KMP is there and loads on the kernel. */
  int loads(int id, Kernel kernel) {
    Loads on = on(kernel);
    if (!on.isPossible(id)) {
      return Literals.FALSE;
    }
    if (on.isCertain(id)) {
      return of(id);
    }
    int known = loading.get(id, kernel);
    if (known != 0) {
      return known;
    }
    int loads = loading.put(id, kernel, sink.newVariable(situation.isInstalled(id)));
    define(id, kernel, loads);
    return loads;
  }

  /**
   * It loads exactly where it is there and each of its needs is met by the kernel or by a KMP that
   * loads.
   */
  private void define(int id, Kernel kernel, int loads) {
    define(-loads, of(id));
    List<Integer> follows = new ArrayList<>(List.of(loads, -of(id)));
    Foundation foundation = foundations.computeIfAbsent(kernel, this::foundation);
    for (int need : kernels.needs().of(id)) {
      Needs.Need what = kernels.needs().get(need);
      if (what.exact().containsSorted(kernel.id())) {
        continue;
      }
      List<Integer> supports = new ArrayList<>(List.of(-loads));
      int met = sink.newVariable(true);
      for (int helper : what.exact().toArray()) {
        if (helper != id && on(kernel).isPossible(helper)) {
          int helps = loads(helper, kernel);
          supports.add(foundation.support(id, helper, helps));
          define(met, -helps);
        }
      }
      define(Literals.ints(supports));
      follows.add(-met);
    }
    define(Literals.ints(follows));
  }

  /** Writes a clause that defines a variable, unless it holds anyway. */
  void define(int... clause) {
    int[] simplified = Literals.simplified(clause);
    if (simplified != null) {
      sink.define(simplified);
    }
  }

  private Foundation foundation(Kernel kernel) {
    Loads on = on(kernel);
    BitSet open = on.possible();
    open.stream().filter(on::isCertain).forEach(open::clear);
    return new Foundation(open, id -> helpers(id, kernel, open), sink);
  }

  private int[] helpers(int id, Kernel kernel, BitSet among) {
    List<Integer> found = new ArrayList<>();
    for (int need : kernels.needs().of(id)) {
      Ints exact = kernels.needs().get(need).exact();
      if (!exact.containsSorted(kernel.id())) {
        for (int i = 0; i < exact.size(); i++) {
          int helper = exact.get(i);
          if (helper != id && among.get(helper)) {
            found.add(helper);
          }
        }
      }
    }
    return Literals.ints(found);
  }

  /**
   * Implies that the KMP serves the kernel, where that is in the plan: it loads, and no newer one
   * of its name does.
   */
  int serves(int id, Kernel kernel) {
    int known = serving.get(id, kernel);
    return known != 0 ? known : serving.put(id, kernel, defineServes(id, kernel));
  }

  private int defineServes(int id, Kernel kernel) {
    int loads = loads(id, kernel);
    List<Integer> newer = new ArrayList<>();
    for (int other : newer(id)) {
      int newerLoads = loads(other, kernel);
      if (newerLoads != Literals.FALSE) {
        newer.add(newerLoads);
      }
    }
    if (newer.isEmpty() || loads == Literals.FALSE) {
      return loads;
    }
    int serves = sink.newVariable(situation.isInstalled(id));
    define(-serves, loads);
    for (int other : newer) {
      define(-serves, -other);
    }
    return serves;
  }

  /** The newer ones of its name that may be in the plan; not to be changed. */
  int[] newer(int id) {
    int[] known = newer.get(id);
    if (known == null) {
      known = findNewer(id);
      newer.put(id, known);
    }
    return known;
  }

  private int[] findNewer(int id) {
    Ints named = universe.namesakes(id);
    int[] found = new int[named.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int other = named.get(i);
      if (other != id && scope.get(other) && universe.isNewer(other, id)) {
        found[count++] = other;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * The literals each of which implies that an installed package has a successor: what takes its
   * place, or, of a KMP, newer ones of its name that serve what it serves.
   */
  List<Integer> successors(int id) {
    List<Integer> successors = new ArrayList<>();
    situation.updates().replacements(id).forEach(other -> successors.add(of(other)));
    for (Kernel kernel : inScope) {
      // Of its own name only a newer one takes its place, as for any package.
      if (kernels.isSameRelease(id, kernel.id())
          && !situation.isInstalled(kernel.id())
          && !universe.areNamesakes(id, kernel.id())
          && universe.vendorId(id) == universe.vendorId(kernel.id())
          && universe.evr(kernel.id()).compareTo(universe.evr(id)) >= 0) {
        successors.add(of(kernel.id()));
      }
    }
    List<Kernel> served = kernels.served(id);
    List<Integer> candidates = new ArrayList<>();
    for (int other : newer(id)) {
      if (situation.updates().isCandidate(other, id)
          || (situation.isInstalled(other) && universe.vendorId(other) == universe.vendorId(id))) {
        candidates.add(other);
      }
    }
    if (served.isEmpty() || candidates.isEmpty()) {
      return successors;
    }
    int succeeded = sink.newVariable(false);
    for (Kernel kernel : served) {
      List<Integer> clause = new ArrayList<>(List.of(-succeeded, -of(kernel.id())));
      candidates.forEach(other -> clause.add(loads(other, kernel)));
      define(Literals.ints(clause));
    }
    List<Integer> any = new ArrayList<>(List.of(-succeeded));
    candidates.forEach(other -> any.add(of(other)));
    define(Literals.ints(any));
    successors.add(succeeded);
    return successors;
  }

  /** Implies that the kernel is in the plan and the KMP loads on it. */
  int loadsIn(int id, Kernel kernel) {
    return and(of(kernel.id()), loads(id, kernel));
  }

  /** Implies that the kernel is in the plan and the KMP serves it. */
  int servesIn(int id, Kernel kernel) {
    int known = servingIn.get(id, kernel);
    return known != 0 ? known : servingIn.put(id, kernel, and(of(kernel.id()), serves(id, kernel)));
  }

  private int and(int one, int other) {
    if (one == Literals.FALSE || other == Literals.FALSE) {
      return Literals.FALSE;
    }
    if (one == Literals.TRUE) {
      return other;
    }
    if (other == Literals.TRUE) {
      return one;
    }
    int both = sink.newVariable(true);
    define(-both, one);
    define(-both, other);
    return both;
  }

  /** Holds where the kernel is the newest of the running flavor in the plan. */
  int boots(Kernel kernel) {
    Integer known = booting.get(kernel);
    if (known == null) {
      known = defineBoots(kernel);
      booting.put(kernel, known);
    }
    return known;
  }

  private int defineBoots(Kernel kernel) {
    List<Integer> clause = new ArrayList<>();
    clause.add(-of(kernel.id()));
    for (Kernel newer : inScope) {
      if (kernels.canBoot(newer) && Kernel.OLDEST_FIRST.compare(newer, kernel) > 0) {
        clause.add(of(newer.id()));
      }
    }
    int[] unless = Literals.simplified(Literals.ints(clause));
    if (unless == null) {
      return Literals.FALSE;
    }
    if (unless.length == 0) {
      return Literals.TRUE;
    }
    int boots = sink.newVariable(false);
    int[] defined = IntStream.concat(IntStream.of(boots), IntStream.of(unless)).toArray();
    sink.define(defined);
    return boots;
  }
}
