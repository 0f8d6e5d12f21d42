package org.kmpsolv.resolver.kernel;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Evr;

/**
 * A kernel. Immutable.
 *
 * @param id of its package
 * @param release what {@code uname -r} says when it runs
 * @param flavor the part of the release after the last dash: default, rt, debug, …
 * @param evr of its package
 */
public record Kernel(int id, String release, String flavor, Evr evr) {
  /** By version; the id decides between equals. */
  // In one piece, as Java's own combinations cannot be kept in its archive, and cost a start-up.
  public static final Comparator<Kernel> OLDEST_FIRST =
      (one, other) -> {
        int order = one.evr.compareTo(other.evr);
        return order != 0 ? order : Integer.compare(one.id, other.id);
      };

  // By hand, as a record's own go through method handles, which are slow until they are warm.
  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Kernel that
            && id == that.id
            && release.equals(that.release)
            && flavor.equals(that.flavor)
            && evr.equals(that.evr));
  }

  static Kernel ofRelease(int id, String release, Evr evr) {
    return new Kernel(id, release, release.substring(release.lastIndexOf('-') + 1), evr);
  }
}
