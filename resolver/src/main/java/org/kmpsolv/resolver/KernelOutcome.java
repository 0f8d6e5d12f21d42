package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.model.Nevra;

/**
 * What a plan means for one kernel. Immutable.
 *
 * @param kernel its package
 * @param release what {@code uname -r} says when it runs
 * @param boots whether it is the one that boots after the plan
 * @param modulesServed the modules that it can load after the plan, its own and those of KMPs, in
 *     order
 * @param modulesLost the modules that it could load before, or, of a new one, that serve the
 *     running kernel today, and that it cannot load after the plan; in order
 * @param commands what is to run once when all packages are in place
 */
public record KernelOutcome(
    Nevra kernel,
    String release,
    State state,
    boolean boots,
    ImmutableList<String> modulesServed,
    ImmutableList<String> modulesLost,
    ImmutableList<String> commands) {

  /** What becomes of it. */
  public enum State {
    KEPT,
    INSTALLED,
    REMOVED;

    /** The lower-case word of the JSON. */
    public String word() {
      return switch (this) {
        case KEPT -> "kept";
        case INSTALLED -> "installed";
        case REMOVED -> "removed";
      };
    }
  }
}
