package org.kmpsolv.resolver.sat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When searches are to end. Immutable.
 *
 * @param nanos in {@link System#nanoTime}; {@link Long#MAX_VALUE} for never
 */
public record Deadline(long nanos) {
  /** Of who has all the time that it takes. */
  public static final Deadline NEVER = new Deadline(Long.MAX_VALUE);

  /** So long from now; never where there is no limit. */
  public static Deadline in(@Nullable Duration limit) {
    return limit == null ? NEVER : new Deadline(System.nanoTime() + limit.toNanos());
  }
}
