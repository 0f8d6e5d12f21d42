package org.kmpsolv.resolver.oracle;

import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;

/**
 * Versions as numbers, which suffices where epoch, version and release are small numbers
 * themselves. There is room between two neighbours, for between any two versions there is a third;
 * a version without a release is all that may have one. Immutable.
 */
record VersionRange(long from, long to) {
  private static final long RELEASES = 1000;
  private static final long VERSIONS = 1000;
  private static final long ROOM = 10;

  static final VersionRange ANY = new VersionRange(Long.MIN_VALUE, Long.MAX_VALUE);

  /** The versions that the relation speaks of. */
  static VersionRange of(Relation relation) {
    Evr evr = relation.evr();
    return evr == null ? ANY : of(relation.comparison(), exactly(evr));
  }

  private static VersionRange of(Comparison comparison, VersionRange bound) {
    return switch (comparison) {
      case ANY -> ANY;
      case EQUAL -> bound;
      case LESS -> new VersionRange(ANY.from, bound.from - 1);
      case LESS_OR_EQUAL -> new VersionRange(ANY.from, bound.to);
      case GREATER -> new VersionRange(bound.to + 1, ANY.to);
      case GREATER_OR_EQUAL -> new VersionRange(bound.from, ANY.to);
      case UNEQUAL -> throw new IllegalArgumentException("rpm has no '<>'");
    };
  }

  /** That version; without a release, every release of it. */
  static VersionRange exactly(Evr evr) {
    long version = evr.epoch() * VERSIONS + Long.parseLong(evr.version());
    long start = version * RELEASES * ROOM;
    String release = evr.release();
    if (release == null) {
      return new VersionRange(start, start + (RELEASES - 1) * ROOM);
    }
    long exact = start + Long.parseLong(release) * ROOM;
    return new VersionRange(exact, exact);
  }

  boolean overlaps(VersionRange other) {
    return from <= other.to && other.from <= to;
  }
}
