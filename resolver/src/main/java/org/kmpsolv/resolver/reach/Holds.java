package org.kmpsolv.resolver.reach;

import java.util.BitSet;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Whether dependencies may hold, on the safe side: what hangs on devices where nobody says which
 * there are, or on a language or a file system, may hold; and so does what hangs on something being
 * absent, for it may go. With more packages never less holds.
 */
public final class Holds {
  private static final String MODALIAS = "modalias(";

  /** Told of a change, and never of what is there. */
  private static final String SPLIT = "splitprovides(";

  private final Situation situation;
  private final Universe universe;

  public Holds(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
  }

  /** Whether one of its supplements may hold among those packages. */
  public boolean anySupplement(int id, BitSet packages) {
    return universe.dependencies(id, DependencyKind.SUPPLEMENTS).stream()
        .anyMatch(dependency -> mayHold(universe.meaning(dependency), packages));
  }

  /** Whether a dependency, which must be a meaning, may hold. */
  boolean mayHold(int meaning, BitSet packages) {
    return switch (universe.shape(meaning)) {
      case ALWAYS -> true;
      case NAMESPACE -> situation.dependencies().isTrue(meaning) || !isKnown(meaning);
      case PROVIDED -> universe.set(universe.providerSet(meaning)).stream().anyMatch(packages::get);
      // The right one first: it is the device, and nearly every supplement is for one that is not
      // there.
      case AND -> mayHold(right(meaning), packages) && mayHold(left(meaning), packages);
      case OR -> mayHold(left(meaning), packages) || mayHold(right(meaning), packages);
      case IF ->
          otherwise(meaning, packages, true)
              || (mayHold(left(meaning), packages) && mayHold(right(meaning), packages));
      case UNLESS ->
          mayHold(left(meaning), packages)
              || (otherwise(meaning, packages, false) && mayHold(right(meaning), packages));
    };
  }

  private boolean otherwise(int meaning, BitSet packages, boolean unlessSaid) {
    int otherwise = universe.otherwise(meaning);
    return otherwise < 0 ? unlessSaid : mayHold(universe.meaning(otherwise), packages);
  }

  /** A test case tells all that is true; of a machine, what nobody says may be. */
  private boolean isKnown(int namespace) {
    String name = universe.relationName(namespace);
    return name.startsWith(SPLIT)
        || situation.request().policy().has(Option.RPM_LAYER_ALONE)
        || (isHardwareKnown() && name.startsWith(MODALIAS));
  }

  /** Whether somebody says which devices there are. */
  public boolean isHardwareKnown() {
    return !situation.dependencies().hardware().modaliases().isEmpty();
  }

  /**
   * Whether a dependency, which must be a meaning, holds with more packages where it does with
   * less.
   */
  static boolean isMonotone(Universe universe, int meaning) {
    return switch (universe.shape(meaning)) {
      case ALWAYS, NAMESPACE, PROVIDED -> true;
      case AND, OR ->
          isMonotone(universe, universe.meaning(universe.left(meaning)))
              && isMonotone(universe, universe.meaning(universe.right(meaning)));
      case IF, UNLESS -> false;
    };
  }

  private int left(int meaning) {
    return universe.meaning(universe.left(meaning));
  }

  private int right(int meaning) {
    return universe.meaning(universe.right(meaning));
  }
}
