package org.kmpsolv.resolver.retention;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.resolver.Removals;
import org.kmpsolv.resolver.kernel.KernelCatalog;

/** A purge of kernels. */
public final class Retention {
  private Retention() {}

  /**
   * What it removes: the kernels outside the specification, what belongs to them, and what cannot
   * be without them. The notes say what stays although it is outside, and why.
   *
   * @param running what {@code uname -r} says; that kernel stays whatever is specified
   * @param architecture of the running kernel, as rpm names it
   */
  public static Removals purge(
      KernelCatalog catalog, KeepSpec keep, String running, String architecture) {
    return keep.isEmpty()
        ? new Removals(
            ImmutableList.of(), ImmutableList.of("No kernels to keep are specified: all stay."))
        : new Purge(catalog, keep, Counted.of(catalog, keep, running, architecture)).run();
  }
}
