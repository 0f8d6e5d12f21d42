package org.kmpsolv.hooks.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import tools.jackson.core.JsonGenerator;

/** Packages as zypper lists them: what is installed under the repository that has it too. */
final class PackageList {
  private final Universe universe;
  private final Set<String> automatic;
  private final List<Integer> rows = new ArrayList<>();
  private final Set<Nevra> installed = new HashSet<>();

  /**
   * Starts a list.
   *
   * @param automatic the names of those that the user did not ask for
   */
  PackageList(Universe universe, List<Integer> packages, Set<String> automatic) {
    this.universe = universe;
    this.automatic = automatic;
    for (int id = 0; id < universe.packageCount(); id++) {
      if (universe.isInstalled(id)) {
        installed.add(universe.nevra(id));
      }
    }
    Set<Integer> seen = new HashSet<>();
    packages.stream().map(this::shown).filter(seen::add).forEach(rows::add);
  }

  /** The same build in a repository, where there is one. */
  private int shown(int id) {
    return universe.isInstalled(id)
        ? universe.namesakes(id).stream()
            .filter(other -> !universe.isInstalled(other))
            .filter(other -> universe.nevra(other).equals(universe.nevra(id)))
            .findFirst()
            .orElse(id)
        : id;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void print(Sheet sheet) {
    Table table = new Table(2, "S", "Repository", "Name", "Version", "Arch");
    for (int id : rows) {
      table.row(
          state(id),
          universe.repository(id).alias(),
          universe.name(id),
          universe.evr(id).toString(),
          universe.arch(id));
    }
    table.print(sheet);
  }

  /**
   * {@code i+} installed by the user, {@code i} automatically, {@code v} another version of it is,
   * as zypper marks them.
   */
  private String state(int id) {
    if (isInstalled(id)) {
      return isAutomatic(id) ? "i" : "i+";
    }
    boolean other = universe.namesakes(id).stream().anyMatch(universe::isInstalled);
    return other ? "v" : " ";
  }

  private boolean isInstalled(int id) {
    return installed.contains(universe.nevra(id));
  }

  private boolean isAutomatic(int id) {
    return automatic.contains(universe.name(id));
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeArrayPropertyStart("packages");
    for (int id : rows) {
      json.writeStartObject();
      PackagesJson.writeNevra(json, universe.nevra(id));
      json.writeStringProperty("repository", universe.repository(id).alias());
      json.writeBooleanProperty("installed", isInstalled(id));
      json.writeBooleanProperty("auto_installed", isInstalled(id) && isAutomatic(id));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
