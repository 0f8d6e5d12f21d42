package org.kmpsolv.resolver.situation;

/** What an update changes beside the version going forward; each takes a permission. */
public enum Change {
  DOWNGRADE,
  ARCHITECTURE,
  VENDOR,
  NAME
}
