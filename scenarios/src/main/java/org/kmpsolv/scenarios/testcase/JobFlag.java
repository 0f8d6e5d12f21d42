package org.kmpsolv.scenarios.testcase;

/** What stands in brackets behind a job, in the order in which libsolv writes it. */
enum JobFlag implements Keyword {
  WEAK,
  ESSENTIAL,
  CLEAN_DEPS,
  OR_UPDATE,
  FORCE_BEST,
  TARGETED,
  NOT_BY_USER,
  SET_EV,
  SET_EVR,
  SET_ARCH,
  SET_VENDOR,
  SET_REPO,
  NO_AUTO_SET
}
