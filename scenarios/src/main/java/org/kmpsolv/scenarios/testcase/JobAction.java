package org.kmpsolv.scenarios.testcase;

/** What a job does with what it selects. */
enum JobAction implements Keyword {
  NOOP,
  INSTALL,
  ERASE,
  UPDATE,
  WEAKEN_DEPS,
  MULTIVERSION,
  LOCK,
  DIST_UPGRADE,
  VERIFY,
  DROP_ORPHANED,
  USER_INSTALLED,
  ALLOW_UNINSTALL,
  FAVOR,
  DISFAVOR,
  BLACKLIST,
  EXCLUDE_FROM_WEAK
}
