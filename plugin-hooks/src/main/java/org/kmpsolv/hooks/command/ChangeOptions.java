package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import org.kmpsolv.metadata.zypp.ZyppConfig;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;

/** The options that say what may change, and what may go, in zypper's words. */
final class ChangeOptions {
  private static final String FORCE_RESOLUTION = "--force-resolution";
  private static final String BEST = "--best";

  /**
   * A change that is allowed or not.
   *
   * @param key its name in zypp.conf
   * @param distUpgrade whether a dist-upgrade may do it where nothing is said
   * @param update whether the rest may
   */
  private record Change(
      String name,
      String what,
      String key,
      boolean distUpgrade,
      boolean update,
      Option option,
      boolean optionAllows,
      Option distUpgradeForbids) {
    /** What zypp.conf says of a dist-upgrade. */
    String distUpgradeKey() {
      return "solver.dupAllow" + key;
    }

    /** What it says of the rest. */
    String updateKey() {
      return "solver.allow" + key;
    }
  }

  private static final ImmutableList<Change> CHANGES =
      ImmutableList.of(
          new Change(
              "downgrade",
              "an older version",
              "Downgrade",
              true,
              false,
              Option.ALLOW_DOWNGRADE,
              true,
              Option.DIST_UPGRADE_FORBID_DOWNGRADE),
          new Change(
              "name-change",
              "a package of another name that obsoletes it",
              "NameChange",
              true,
              true,
              Option.FORBID_NAME_CHANGE,
              false,
              Option.DIST_UPGRADE_FORBID_NAME_CHANGE),
          new Change(
              "arch-change",
              "another architecture",
              "ArchChange",
              true,
              false,
              Option.ALLOW_ARCHITECTURE_CHANGE,
              true,
              Option.DIST_UPGRADE_FORBID_ARCHITECTURE_CHANGE),
          new Change(
              "vendor-change",
              "another vendor",
              "VendorChange",
              false,
              false,
              Option.ALLOW_VENDOR_CHANGE,
              true,
              Option.DIST_UPGRADE_FORBID_VENDOR_CHANGE));

  private ChangeOptions() {}

  static void addTo(CommandSpec spec) {
    for (Change change : CHANGES) {
      Options.flag(
          spec,
          "Let an installed package be replaced by "
              + change.what()
              + " (default "
              + (change.update()
                  ? "yes)."
                  : change.distUpgrade() ? "dist-upgrade alone)." : "no)."),
          "--allow-" + change.name());
      Options.flag(
          spec,
          "Never replace an installed package by " + change.what() + ".",
          "--no-allow-" + change.name());
    }
    Options.flag(
        spec,
        "Rather remove installed packages than find no plan; as few as can be.",
        FORCE_RESOLUTION);
    Options.flag(
        spec, "Take the newest version of what is asked for, or say what stands in its way.", BEST);
  }

  static boolean isVendorChangeForbidden(ParseResult parsed) {
    return Options.isSet(parsed, "--no-allow-vendor-change");
  }

  static Policy read(ParseResult parsed, Policy policy, ZyppConfig config) {
    Set<Option> options = EnumSet.of(Option.SPLIT_PROVIDES);
    for (Change change : CHANGES) {
      boolean allowed = Options.isSet(parsed, "--allow-" + change.name());
      boolean forbidden = Options.isSet(parsed, "--no-allow-" + change.name());
      if (allowed && forbidden) {
        throw CommandFailure.invalid(
            "--allow-%s and --no-allow-%s exclude each other"
                .formatted(change.name(), change.name()));
      }
      if (forbidden
          || !(allowed || config.flag(change.distUpgradeKey()).orElse(change.distUpgrade()))) {
        options.add(change.distUpgradeForbids());
      }
      boolean update =
          !forbidden && (allowed || config.flag(change.updateKey()).orElse(change.update()));
      if (update == change.optionAllows()) {
        options.add(change.option());
      }
    }
    if (Options.isSet(parsed, FORCE_RESOLUTION)) {
      options.add(Option.ALLOW_UNINSTALL);
    }
    if (Options.isSet(parsed, BEST)) {
      options.add(Option.BEST);
    }
    return policy.withOptions(options);
  }
}
