package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;

/** Which vendors count as one, so that an update may go from the one to the other. Immutable. */
public sealed interface Vendors permits VendorClasses, VendorGroups {

  /** Whether the one may follow the other. */
  boolean areOne(String vendor, String other);

  /** The words of each class, as libsolv's test cases tell them. */
  ImmutableList<ImmutableList<String>> classes();
}
