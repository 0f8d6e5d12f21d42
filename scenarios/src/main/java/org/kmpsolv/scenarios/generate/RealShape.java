package org.kmpsolv.scenarios.generate;

/**
 * What was measured in Debian's 6.1.187-1 and in the steps between 6.1.170, 176, 187, 190 and 192.
 */
final class RealShape {
  private RealShape() {}

  /** The KMPs that were measured. */
  static final double KMPS = 4023;

  /** Symbols of the image for each KMP. */
  static final double IMAGE_SYMBOLS = 10_492 / KMPS;

  /** The share of KMPs that export something. */
  static final double EXPORTERS = 0.2312;

  /** The share of KMPs that drive devices which can be found. */
  static final double DRIVERS = 0.5327;

  /** Symbols that a KMP needs, by the share of KMPs that need fewer. */
  static final Curve NEEDS =
      Curve.through(0, 1, .1, 9, .25, 15, .5, 28, .75, 56, .9, 101, .95, 148, .99, 286, 1, 1161);

  /** Symbols that an exporter exports, by the share of those that export fewer. */
  static final Curve EXPORTS =
      Curve.through(0, 1, .25, 2, .5, 4, .75, 13, .9, 36, .95, 62, .99, 172, 1, 482);

  /** KMPs whose symbols a KMP needs, by the share that needs fewer. */
  static final Curve SUPPLIERS =
      Curve.through(0, 0, .25, .4, .5, 1, .75, 2, .9, 3, .95, 4, .99, 6, 1, 15);

  /** Aliases of a driver, by the share of drivers that have fewer. */
  static final Curve ALIASES =
      Curve.through(0, 1, .25, 1, .5, 2, .75, 6, .9, 21, .95, 42, .99, 165, 1, 1584);

  /** Bytes of a module, by the share of smaller ones. */
  static final Curve BYTES =
      Curve.through(
          0, 5857, .1, 11985, .25, 18713, .5, 35449, .75, 75953, .9, 165881, .95, 328313, .99,
          996089, 1, 19506705);

  /** KMPs that need a symbol of the image, by the rank of the symbol. */
  static final Curve SYMBOL_USERS =
      Curve.through(
          0, 4023, 1, 4000, 3, 2893, 10, 1388, 30, 642, 100, 255, 300, 92, 1000, 19, 2000, 7, 3000,
          4, 5000, 1.3, 6800, .6, 7000, 0);

  /** KMPs that need symbols of a KMP, by the rank of that one among the exporters. */
  static final Curve SUPPLIER_USERS =
      Curve.through(0, 393, 1, 236, 3, 181, 10, 80, 30, 30, 100, 10, 300, 3, 766, 1, 930, .5);

  /** Symbols that a KMP wants of another one, of which some are the same: gives the mean of 7.3. */
  static final double NEEDS_OF_SUPPLIER = 14;

  /** Ranks whose symbols nearly everybody needs; they change more seldom than others. */
  static final int HEAD = 100;

  /** The share of the image's symbols that no kernel changed: simple types have no churn. */
  static final double STABLE = 0.36;

  /** The same among the first ranks. */
  static final double STABLE_HEAD = 0.73;

  /** The same among symbols of KMPs. */
  static final double STABLE_OF_KMP = 0.17;
}
