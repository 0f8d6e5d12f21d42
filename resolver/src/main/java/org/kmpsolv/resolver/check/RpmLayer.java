package org.kmpsolv.resolver.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.encode.Formula;
import org.kmpsolv.resolver.encode.Literals;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What rpm asks of the packages that a machine can run where nothing was installed before: what
 * each requires, and what it keeps out. As with libsolv's {@code installcheck}, no name is
 * installed twice. What the machine cannot run, or has an inferior architecture, is not looked at.
 * A package keeps out the others of its name; that goes without saying here.
 */
final class RpmLayer {
  private final Universe universe;
  private final Situation situation;
  private final BitSet candidates = new BitSet();
  private final Map<Integer, ImmutableList<Rich>> rich = new HashMap<>();
  private final Map<Integer, List<Rich>> involving = new HashMap<>();
  private final Map<Integer, Set<Integer>> excluded = new HashMap<>();

  /**
   * What a package asks for that is not one package of a provider set. Immutable.
   *
   * @param owner who asks
   * @param dependency what it requires or conflicts with
   * @param required whether it requires it
   * @param formula what must hold, over package ids counted from 1
   */
  record Rich(int owner, int dependency, boolean required, Formula formula) {

    /** Whether it holds where the predicate tells which literals do. */
    boolean holds(IntPredicate literal) {
      return formula.holds(literal);
    }
  }

  RpmLayer(Universe universe, String architecture) {
    this.universe = universe;
    this.situation =
        new Situation(
            universe,
            Request.of(List.of())
                .withPolicy(
                    Policy.DEFAULT
                        .withArchitecture(architecture)
                        .withMultiversion(Policy.Multiversion.parse(""))));
    admit();
    for (int id = candidates.nextSetBit(0); id >= 0; id = candidates.nextSetBit(id + 1)) {
      read(id);
    }
  }

  private void admit() {
    Map<Integer, Boolean> runs = new HashMap<>();
    for (int id = 0; id < universe.packageCount(); id++) {
      int each = id;
      if (runs.computeIfAbsent(universe.archId(id), key -> situation.runs(each))) {
        candidates.set(id);
      }
    }
    // Where all are of one architecture, none is inferior.
    if (runs.values().stream().filter(each -> each).count() > 1) {
      candidates.stream().filter(situation::isExcluded).forEach(candidates::clear);
    }
  }

  private void read(int id) {
    List<Rich> formulas = new ArrayList<>();
    Ints requires = universe.dependencies(id, DependencyKind.REQUIRES);
    for (int i = 0; i < requires.size(); i++) {
      int meaning = universe.meaning(requires.get(i));
      if (universe.providerSet(meaning) < 0 && universe.shape(meaning) != Shape.ALWAYS) {
        formulas.add(rich(id, requires.get(i), true));
      }
    }
    Ints conflicts = universe.dependencies(id, DependencyKind.CONFLICTS);
    for (int i = 0; i < conflicts.size(); i++) {
      int meaning = universe.meaning(conflicts.get(i));
      if (universe.providerSet(meaning) < 0) {
        formulas.add(rich(id, conflicts.get(i), false));
      } else {
        universe.set(universe.providerSet(meaning)).stream().forEach(other -> exclude(id, other));
      }
    }
    situation.obsoletes(id).forEach(other -> exclude(id, other));
    if (!formulas.isEmpty()) {
      rich.put(id, ImmutableList.copyOf(formulas));
      for (Rich each : formulas) {
        involved(each)
            .forEach(other -> involving.computeIfAbsent(other, key -> new ArrayList<>()).add(each));
      }
    }
  }

  private Rich rich(int id, int dependency, boolean required) {
    return new Rich(
        id,
        dependency,
        required,
        formula(
            id, dependency, required, other -> candidates.get(other) ? other + 1 : Literals.FALSE));
  }

  private void exclude(int id, int other) {
    if (id != other && candidates.get(other)) {
      excluded.computeIfAbsent(id, key -> new TreeSet<>()).add(other);
      excluded.computeIfAbsent(other, key -> new TreeSet<>()).add(id);
    }
  }

  Universe universe() {
    return universe;
  }

  Situation situation() {
    return situation;
  }

  /** The packages that may be installed, if it is for their architecture. */
  BitSet candidates() {
    return (BitSet) candidates.clone();
  }

  /** What a package asks for beyond its required sets. */
  List<Rich> rich(int id) {
    return rich.getOrDefault(id, ImmutableList.of());
  }

  /** What depends on whether that package is there, and not by a provider set alone. */
  List<Rich> involving(int id) {
    return involving.getOrDefault(id, List.of());
  }

  /** The packages that may have a part in whether that holds. */
  List<Integer> involved(Rich each) {
    return universe
        .involved(universe.meaning(each.dependency()))
        .filter(candidates::get)
        .boxed()
        .toList();
  }

  /**
   * The formula that holds where what a package requires is there, or what it conflicts with is
   * not.
   */
  Formula formula(int id, int dependency, boolean required, IntUnaryOperator literals) {
    Formula.Reader reader = new Formula.Reader(situation, literals);
    int meaning = universe.meaning(dependency);
    return required ? reader.read(meaning, true) : reader.bearing(id, meaning);
  }

  /** The packages of other names that cannot be where it is: whichever of the two says so. */
  Set<Integer> excluded(int id) {
    return excluded.getOrDefault(id, Set.of());
  }
}
