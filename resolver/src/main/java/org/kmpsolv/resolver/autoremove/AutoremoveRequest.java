package org.kmpsolv.resolver.autoremove;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.resolver.retention.KeepSpec;

/**
 * What makes roots besides the packages themselves. Immutable.
 *
 * @param automatic the names of the packages that the user did not ask for, as zypp's AutoInstalled
 *     has them; what is not named was asked for
 * @param locks what is locked, written as in a {@link org.kmpsolv.resolver.Job}
 * @param systemCheck what systemCheck requires of every system
 * @param keep which kernels stay
 */
public record AutoremoveRequest(
    ImmutableSet<String> automatic,
    ImmutableList<String> locks,
    ImmutableList<Dependency> systemCheck,
    KeepSpec keep) {

  /** Where these names are automatic, and nothing else is known. */
  public static AutoremoveRequest of(Collection<String> automatic) {
    return new AutoremoveRequest(
        ImmutableSet.copyOf(automatic), ImmutableList.of(), ImmutableList.of(), KeepSpec.DEFAULT);
  }

  /** The same with other locks. */
  public AutoremoveRequest withLocks(Collection<String> others) {
    return new AutoremoveRequest(automatic, ImmutableList.copyOf(others), systemCheck, keep);
  }

  /** The same with other requirements of systemCheck. */
  public AutoremoveRequest withSystemCheck(Collection<? extends Dependency> others) {
    return new AutoremoveRequest(automatic, locks, ImmutableList.copyOf(others), keep);
  }

  /** The same with other kernels that stay. */
  public AutoremoveRequest withKeep(KeepSpec other) {
    return new AutoremoveRequest(automatic, locks, systemCheck, other);
  }
}
