package org.kmpsolv.resolver.oracle;

/** How many universes a test tries, and from which seed on. Immutable. */
record Size(long seed, int universes) {

  /**
   * From the system properties {@code kmpsolv.oracle.seed} and {@code kmpsolv.oracle.universes}.
   */
  static Size ofProperties(int universes) {
    return new Size(
        Long.getLong("kmpsolv.oracle.seed", 1),
        Integer.getInteger("kmpsolv.oracle.universes", universes));
  }
}
