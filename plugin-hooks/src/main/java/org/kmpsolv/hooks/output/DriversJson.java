package org.kmpsolv.hooks.output;

import java.util.Optional;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Drivers;
import org.kmpsolv.resolver.analysis.Provision;
import tools.jackson.core.JsonGenerator;

/** What drives the devices, as a JSON object. */
final class DriversJson {
  private final JsonGenerator json;
  private final Universe universe;
  private final AnalysisJson parts;

  DriversJson(JsonGenerator json, Universe universe) {
    this.json = json;
    this.universe = universe;
    this.parts = new AnalysisJson(json, universe);
  }

  void write(Drivers drivers) {
    json.writeStartObject();
    parts.release("kernel", drivers.kernel());
    json.writeBooleanProperty("installed", drivers.installed());
    json.writeArrayPropertyStart("devices");
    drivers.devices().forEach(this::device);
    json.writeEndArray();
    parts.strings("unmatched", drivers.unmatched());
    json.writeEndObject();
  }

  void write(Provision provision) {
    json.writeStartObject();
    json.writeStringProperty("wanted", provision.wanted());
    parts.release("kernel", provision.kernel());
    json.writeBooleanProperty("installed", provision.installed());
    json.writeBooleanProperty("built_in", provision.builtIn());
    json.writeArrayPropertyStart("kmps");
    provision.kmps().forEach(this::driver);
    json.writeEndArray();
    json.writeEndObject();
  }

  void device(Drivers.Device device) {
    json.writeStartObject();
    json.writeStringProperty("modalias", device.modalias());
    json.writeArrayPropertyStart("drivers");
    device.drivers().forEach(this::driver);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void driver(Drivers.Driver driver) {
    Optional<Integer> id = driver.driving().or(driver::offered);
    json.writeStartObject();
    json.writeStringProperty("name", driver.name());
    json.writeStringProperty("state", driver.state().word());
    parts.string("package", id.map(parts::nevra).orElse(null));
    parts.string("repository", id.map(it -> universe.repository(it).alias()).orElse(null));
    parts.obstacles("obstacles", driver.obstacles());
    json.writeEndObject();
  }
}
