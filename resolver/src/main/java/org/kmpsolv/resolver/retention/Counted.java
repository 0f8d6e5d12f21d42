package org.kmpsolv.resolver.retention;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.kmpsolv.resolver.kernel.KernelCatalog;

/**
 * The installed packages that are counted in versions, kernels and what belongs to them, as a
 * specification divides them. Immutable.
 */
public final class Counted {
  private final BitSet inside = new BitSet();
  private final BitSet outside = new BitSet();
  private final ImmutableList<String> notes;

  private Counted(KernelCatalog catalog, KeepSpec keep, Choice choice) {
    for (VersionGroup group : VersionGroup.of(catalog)) {
      BitSet all = new BitSet();
      group.versions().values().forEach(each -> each.forEach(counted -> all.set(counted.id())));
      BitSet stays = keep.isEmpty() ? all : choice.of(group);
      inside.or(stays);
      all.andNot(stays);
      outside.or(all);
    }
    notes = ImmutableList.copyOf(choice.notes());
  }

  /**
   * Divides them; an empty specification keeps all.
   *
   * @param running what {@code uname -r} says; that kernel is inside whatever is specified
   * @param architecture of the running kernel, as rpm names it
   */
  public static Counted of(
      KernelCatalog catalog, KeepSpec keep, String running, String architecture) {
    return new Counted(
        catalog, keep, new Choice(catalog, keep, UnameRelease.parse(running), architecture));
  }

  /** Whether it is counted, and kept. */
  boolean isInside(int id) {
    return inside.get(id);
  }

  /** Whether it is counted, and not kept. */
  public boolean isOutside(int id) {
    return outside.get(id);
  }

  /** Those that are not kept, by id. */
  public BitSet outside() {
    return (BitSet) outside.clone();
  }

  /** What the user should know of how it was divided. */
  public ImmutableList<String> notes() {
    return notes;
  }
}
