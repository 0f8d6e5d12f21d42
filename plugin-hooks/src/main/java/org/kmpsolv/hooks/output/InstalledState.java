package org.kmpsolv.hooks.output;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.universe.Universe;

/**
 * How a package stands to what is installed of its name. Immutable.
 *
 * @param evr the version that was asked for
 * @param installed the versions that are installed, the oldest first
 */
record InstalledState(Evr evr, List<Evr> installed) {

  static InstalledState of(Universe universe, int id) {
    List<Evr> installed =
        universe.namesakes(id).stream()
            .filter(universe::isInstalled)
            .mapToObj(universe::evr)
            .sorted(Comparator.naturalOrder())
            .toList();
    return new InstalledState(universe.evr(id), installed);
  }

  boolean isInstalled() {
    return !installed.isEmpty();
  }

  /** In zypper's words. */
  String status() {
    if (installed.isEmpty()) {
      return "not installed";
    }
    if (installed.get(installed.size() - 1).compareTo(evr) >= 0) {
      return "up-to-date";
    }
    String versions = installed.stream().map(Evr::toString).collect(Collectors.joining(", "));
    return "out-of-date (version " + versions + " installed)";
  }
}
