package org.kmpsolv.metadata.modularize;

/** What tells the KMPs of several kernels apart. */
public enum Naming {
  /** The version: {@code i915-kmp-default} is multiversion. */
  VERSION,
  /** The name: {@code i915-kmp-default-6.1.187_1}. */
  KABI
}
