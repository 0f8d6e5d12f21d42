package org.kmpsolv.resolver.sat;

import java.io.Serial;

/** The time for the search is over. */
public final class Interrupted extends Exception {
  @Serial private static final long serialVersionUID = 1L;
}
