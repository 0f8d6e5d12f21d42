package org.kmpsolv.resolver.situation;

/** Why a package that is not installed never is. */
public enum Exclusion {
  /** The machine cannot run it. */
  ARCHITECTURE,
  /** There is one of its name for a better architecture. */
  INFERIOR,
  /** It is locked. */
  LOCKED,
  /** It is blacklisted. */
  BLACKLISTED,
  /** A repository of a better priority has its name. */
  PRIORITY,
  /** A dist-upgrade leads its name to other packages. */
  DIST_UPGRADE
}
