package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kmpsolv.resolver.Option;

/** What the resolver's options are called in a test case. */
final class OptionFlags {
  private static final ImmutableMap<SolverFlag, Option> ON =
      ImmutableMap.<SolverFlag, Option>builder()
          .put(SolverFlag.ALLOW_DOWNGRADE, Option.ALLOW_DOWNGRADE)
          .put(SolverFlag.ALLOW_ARCH_CHANGE, Option.ALLOW_ARCHITECTURE_CHANGE)
          .put(SolverFlag.ALLOW_VENDOR_CHANGE, Option.ALLOW_VENDOR_CHANGE)
          .put(SolverFlag.ALLOW_UNINSTALL, Option.ALLOW_UNINSTALL)
          .put(SolverFlag.KEEP_ORPHANS, Option.KEEP_ORPHANS)
          .put(SolverFlag.BREAK_ORPHANS, Option.BREAK_ORPHANS)
          .put(SolverFlag.ADD_ALREADY_RECOMMENDED, Option.ADD_ALREADY_RECOMMENDED)
          .put(SolverFlag.STRONG_RECOMMENDS, Option.STRONG_RECOMMENDS)
          .put(SolverFlag.ONLY_NAMESPACE_RECOMMENDED, Option.ONLY_NAMESPACE_RECOMMENDED)
          .put(SolverFlag.NO_INFARCH_CHECK, Option.ALLOW_INFERIOR_ARCHITECTURE)
          .put(SolverFlag.KEEP_EXPLICIT_OBSOLETES, Option.KEEP_EXPLICIT_OBSOLETES)
          .put(SolverFlag.NO_UPDATE_PROVIDE, Option.UPDATE_NEED_NOT_PROVIDE)
          .put(SolverFlag.NEED_UPDATE_PROVIDE, Option.UPDATE_MUST_PROVIDE)
          .put(SolverFlag.YUM_OBSOLETES, Option.OBSOLETERS_TOGETHER)
          .put(SolverFlag.SPLIT_PROVIDES, Option.SPLIT_PROVIDES)
          .put(SolverFlag.STRICT_REPO_PRIORITY, Option.STRICT_PRIORITY)
          .put(SolverFlag.BEST_OBEY_POLICY, Option.BEST_OBEYS_POLICY)
          .buildOrThrow();

  private static final ImmutableMap<SolverFlag, Option> OFF =
      ImmutableMap.of(
          SolverFlag.ALLOW_NAME_CHANGE, Option.FORBID_NAME_CHANGE,
          SolverFlag.DUP_ALLOW_DOWNGRADE, Option.DIST_UPGRADE_FORBID_DOWNGRADE,
          SolverFlag.DUP_ALLOW_ARCH_CHANGE, Option.DIST_UPGRADE_FORBID_ARCHITECTURE_CHANGE,
          SolverFlag.DUP_ALLOW_VENDOR_CHANGE, Option.DIST_UPGRADE_FORBID_VENDOR_CHANGE,
          SolverFlag.DUP_ALLOW_NAME_CHANGE, Option.DIST_UPGRADE_FORBID_NAME_CHANGE);

  /**
   * What is no option of the resolver's and has an answer all the same: told elsewhere, or in which
   * order libsolv looks for what is best, which here is always the same.
   */
  private static final ImmutableSet<SolverFlag> ELSEWHERE =
      ImmutableSet.of(
          SolverFlag.IGNORE_RECOMMENDED,
          SolverFlag.NO_AUTO_TARGET,
          SolverFlag.INSTALL_ALSO_UPDATES,
          SolverFlag.FOCUS_INSTALLED,
          SolverFlag.FOCUS_BEST,
          SolverFlag.FOCUS_NEW,
          SolverFlag.URPM_REORDER);

  private static final ImmutableSet<PoolFlag> POOL =
      ImmutableSet.of(
          PoolFlag.NO_OBSOLETES_MULTIVERSION,
          PoolFlag.IMPLICIT_OBSOLETE_USES_COLORS,
          PoolFlag.ADD_FILE_PROVIDES_FILTERED,
          PoolFlag.NO_WHAT_PROVIDES_AUX,
          PoolFlag.WHAT_PROVIDES_WITH_DISABLED);

  private OptionFlags() {}

  /** The options that flags mean. */
  static Set<Option> of(Set<SolverFlag> flags, Set<PoolFlag> poolFlags) throws Unsupported {
    for (PoolFlag flag : poolFlags) {
      if (!POOL.contains(flag)) {
        throw new Unsupported("pool flag '" + flag.word() + "'");
      }
    }
    EnumSet<Option> options =
        EnumSet.of(
            Option.RPM_LAYER_ALONE,
            Option.KEEP_DEPENDENTS,
            Option.SUPPLEMENT_UPDATES,
            Option.INSTALLED_IS_ENOUGH);
    if (poolFlags.contains(PoolFlag.NO_OBSOLETES_MULTIVERSION)) {
      options.add(Option.KEEP_EXPLICIT_OBSOLETES);
    }
    if (poolFlags.contains(PoolFlag.IMPLICIT_OBSOLETE_USES_COLORS)) {
      options.add(Option.MULTILIB);
    }
    for (SolverFlag flag : flags) {
      Option option = ON.get(flag);
      if (option != null) {
        options.add(option);
      } else if (!OFF.containsKey(flag) && !ELSEWHERE.contains(flag)) {
        throw new Unsupported("solver flag '" + flag.word() + "'");
      }
    }
    OFF.forEach(
        (flag, option) -> {
          if (!flags.contains(flag)) {
            options.add(option);
          }
        });
    return options;
  }

  /** The flags that options mean, as a test case writes them. */
  static Set<String> words(Set<Option> options) {
    Set<String> words = new TreeSet<>();
    for (Map.Entry<SolverFlag, Option> each : ON.entrySet()) {
      if (options.contains(each.getValue())) {
        words.add(each.getKey().word());
      }
    }
    for (Map.Entry<SolverFlag, Option> each : OFF.entrySet()) {
      boolean on = !options.contains(each.getValue());
      if (on != SolverFlag.DEFAULT.contains(each.getKey())) {
        words.add((on ? "" : "!") + each.getKey().word());
      }
    }
    return words;
  }
}
