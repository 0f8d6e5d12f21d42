package org.kmpsolv.resolver;

/**
 * What a policy may allow or ask for beside the rules; the readings are those of libsolv's solver
 * flags.
 */
public enum Option {
  /** An update may lead to an older version. */
  ALLOW_DOWNGRADE,
  /** An update may lead to another architecture. */
  ALLOW_ARCHITECTURE_CHANGE,
  /** An update may lead to another vendor. */
  ALLOW_VENDOR_CHANGE,
  /** An update may not lead to a package of another name that obsoletes the installed one. */
  FORBID_NAME_CHANGE,
  /**
   * What obsoletes an installed package is an update of it, whether or not it provides its name.
   */
  UPDATE_NEED_NOT_PROVIDE,
  /**
   * What obsoletes an installed package is an update of it only where it provides its name; that
   * goes before {@link #UPDATE_NEED_NOT_PROVIDE}.
   */
  UPDATE_MUST_PROVIDE,
  /**
   * What obsoletes an installed package brings along what else obsoletes it in the same words, as
   * where it was split.
   */
  OBSOLETERS_TOGETHER,
  /** Installed packages may go although nobody asks them to; as few as can be do. */
  ALLOW_UNINSTALL,
  /** Also where something is asked to go, nothing else may. */
  KEEP_DEPENDENTS,
  /** A dist-upgrade may not lead to an older version. */
  DIST_UPGRADE_FORBID_DOWNGRADE,
  /** A dist-upgrade may not lead to another architecture. */
  DIST_UPGRADE_FORBID_ARCHITECTURE_CHANGE,
  /** A dist-upgrade may not lead to another vendor. */
  DIST_UPGRADE_FORBID_VENDOR_CHANGE,
  /** A dist-upgrade may not lead to a package of another name. */
  DIST_UPGRADE_FORBID_NAME_CHANGE,
  /** A dist-upgrade may not remove what is in no repository. */
  KEEP_ORPHANS,
  /**
   * A dist-upgrade of all keeps what is in no repository though something that it requires goes.
   */
  BREAK_ORPHANS,
  /** What is installed and meets an install job is good enough, however old it is. */
  INSTALLED_IS_ENOUGH,
  /** What the installed packages recommend, and what supplements them, is looked at as well. */
  ADD_ALREADY_RECOMMENDED,
  /**
   * What a package supplements is looked at anew where something new meets it, be it an update of
   * what met it before; else what was met before is known.
   */
  SUPPLEMENT_UPDATES,
  /**
   * What packages recommend, the installed ones as well, and what supplements something new comes
   * before the best version of what is new.
   */
  STRONG_RECOMMENDS,
  /**
   * Of the weak dependencies only those on the machine are acted upon: hardware, languages, file
   * systems.
   */
  ONLY_NAMESPACE_RECOMMENDED,
  /**
   * Where a package is replaced, what was split off from it is installed as if it was recommended.
   */
  SPLIT_PROVIDES,
  /**
   * Packages of one name for 32 and for 64 bits stand beside each other, the lesser one in step
   * with the better: in the same version.
   */
  MULTILIB,
  /** A lesser architecture is as good as the machine's own. */
  ALLOW_INFERIOR_ARCHITECTURE,
  /** Also a package of several versions removes what it obsoletes. */
  KEEP_EXPLICIT_OBSOLETES,
  /** A repository of a better priority hides the packages of one name in the others. */
  STRICT_PRIORITY,
  /** What forces the best also obeys what an update may not change. */
  BEST_OBEYS_POLICY,
  /** Whatever is installed anew must be the best of its name. */
  BEST,
  /** The kernel rules are not looked at: the plan is made of RPM's dependencies alone. */
  RPM_LAYER_ALONE
}
