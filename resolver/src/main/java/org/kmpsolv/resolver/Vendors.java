package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;

/** Which vendors count as one, so that an update may go from the one to the other. Immutable. */
public sealed interface Vendors permits VendorClasses, VendorGroups {

  /** Whether the one may follow the other. */
  boolean areOne(String vendor, String other);

  /**
   * The globs of each class, as libsolv has them: in whatever case, and the first that matches the
   * whole of a vendor counts; where it stands behind a {@code !}, the vendor is none of the class.
   */
  ImmutableList<ImmutableList<String>> classes();
}
