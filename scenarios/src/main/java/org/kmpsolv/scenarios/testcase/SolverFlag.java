package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableSet;

/**
 * What {@code solverflags} turns on, and with {@code !} off; as {@code libsolv-bindings(3)} has
 * them.
 */
enum SolverFlag implements Keyword {
  ALLOW_DOWNGRADE,
  ALLOW_NAME_CHANGE,
  ALLOW_ARCH_CHANGE,
  ALLOW_VENDOR_CHANGE,
  ALLOW_UNINSTALL,
  NO_UPDATE_PROVIDE,
  NEED_UPDATE_PROVIDE,
  SPLIT_PROVIDES,
  IGNORE_RECOMMENDED,
  ADD_ALREADY_RECOMMENDED,
  NO_INFARCH_CHECK,
  KEEP_EXPLICIT_OBSOLETES,
  BEST_OBEY_POLICY,
  NO_AUTO_TARGET,
  DUP_ALLOW_DOWNGRADE,
  DUP_ALLOW_ARCH_CHANGE,
  DUP_ALLOW_VENDOR_CHANGE,
  DUP_ALLOW_NAME_CHANGE,
  KEEP_ORPHANS,
  BREAK_ORPHANS,
  FOCUS_INSTALLED,
  FOCUS_BEST,
  FOCUS_NEW,
  YUM_OBSOLETES,
  URPM_REORDER,
  STRONG_RECOMMENDS,
  INSTALL_ALSO_UPDATES,
  ONLY_NAMESPACE_RECOMMENDED,
  STRICT_REPO_PRIORITY;

  /** What is on unless it is turned off. */
  static final ImmutableSet<SolverFlag> DEFAULT =
      ImmutableSet.of(
          ALLOW_NAME_CHANGE,
          DUP_ALLOW_DOWNGRADE,
          DUP_ALLOW_ARCH_CHANGE,
          DUP_ALLOW_VENDOR_CHANGE,
          DUP_ALLOW_NAME_CHANGE);
}
