package org.kmpsolv.hooks.output;

import java.util.List;
import java.util.Objects;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.universe.Universe;
import tools.jackson.core.JsonGenerator;

/** Packages as a JSON object with an array of them. */
final class PackagesJson {
  private PackagesJson() {}

  /**
   * Writes it.
   *
   * @param all whether all that is known is told, dependencies included
   */
  static void write(JsonGenerator json, Universe universe, List<Integer> packages, boolean all) {
    json.writeStartObject();
    json.writeArrayPropertyStart("packages");
    for (int id : packages) {
      json.writeStartObject();
      writeNevra(json, universe.nevra(id));
      json.writeStringProperty("repository", universe.repository(id).alias());
      json.writeBooleanProperty("installed", universe.isInstalled(id));
      json.writeStringProperty("vendor", universe.vendor(id));
      json.writeStringProperty("summary", universe.summary(id));
      json.writeNumberProperty("download_size", universe.downloadSize(id));
      json.writeNumberProperty("installed_size", universe.installedSize(id));
      if (all) {
        writeRest(json, universe.info(id));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeRest(JsonGenerator json, PackageInfo info) {
    json.writeStringProperty("description", info.description());
    json.writeStringProperty("url", info.url());
    json.writeStringProperty("license", info.license());
    json.writeStringProperty("source_package", info.sourcePackage());
    json.writeStringProperty("location", info.location());
    json.writeNumberProperty("build_time", info.buildTime());
    for (DependencyKind kind : DependencyKind.values()) {
      json.writeArrayPropertyStart(kind.word());
      info.dependencies(kind).forEach(dependency -> json.writeString(dependency.toString()));
      json.writeEndArray();
    }
  }

  /** Writes the five properties that name a package into the object that is open. */
  static void writeNevra(JsonGenerator json, Nevra nevra) {
    Evr evr = nevra.evr();
    json.writeStringProperty("name", nevra.name());
    json.writeNumberProperty("epoch", evr.epoch());
    json.writeStringProperty("version", evr.version());
    json.writeStringProperty("release", Objects.requireNonNullElse(evr.release(), ""));
    json.writeStringProperty("arch", nevra.arch());
  }
}
