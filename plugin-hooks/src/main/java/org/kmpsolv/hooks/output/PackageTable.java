package org.kmpsolv.hooks.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;

/** Packages as zypper's table of search results. */
final class PackageTable {
  private PackageTable() {}

  /**
   * Prints it.
   *
   * @param each whether each version has its line, or else each name
   */
  static void print(Sheet sheet, Universe universe, List<Integer> packages, boolean each) {
    Map<String, List<Integer>> byName =
        packages.stream()
            .collect(
                Collectors.groupingBy(universe::name, LinkedHashMap::new, Collectors.toList()));
    Table table =
        each
            ? new Table(1, "S", "Name", "Type", "Version", "Arch", "Repository")
            : new Table(2, "S", "Name", "Summary", "Type");
    byName.forEach(
        (fullName, ids) -> {
          PackageName name = PackageName.of(fullName);
          if (each) {
            ids.forEach(id -> version(table, universe, id, name));
          } else {
            boolean installed = ids.stream().anyMatch(universe::isInstalled);
            table.row(
                installed ? "i" : " ",
                name.plain(),
                universe.summary(ids.get(ids.size() - 1)),
                name.type());
          }
        });
    table.print(sheet);
  }

  private static void version(Table table, Universe universe, int id, PackageName name) {
    String repository = universe.repository(id).alias();
    table.row(
        state(universe, id),
        name.plain(),
        name.type(),
        universe.evr(id).toString(),
        universe.arch(id),
        repository.equals(Repository.SYSTEM_ALIAS) ? "(System Packages)" : repository);
  }

  /** {@code i} installed, {@code v} another version of it is, as zypper marks them. */
  private static String state(Universe universe, int id) {
    if (universe.isInstalled(id)) {
      return "i";
    }
    boolean other = universe.namesakes(id).stream().anyMatch(universe::isInstalled);
    return other ? "v" : " ";
  }
}
