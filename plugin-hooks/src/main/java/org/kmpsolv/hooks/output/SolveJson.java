package org.kmpsolv.hooks.output;

import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.scenarios.yaml.Location;
import tools.jackson.core.JsonGenerator;

/** An answer in the solver protocol, of which SOLVE.md tells. Immutable. */
public sealed interface SolveJson {
  /** Writes it as an object. */
  void write(JsonGenerator json);

  /**
   * What the resolver says.
   *
   * @param version the protocol's
   */
  record Answer(int version, Resolution resolution) implements SolveJson {
    @Override
    public void write(JsonGenerator json) {
      json.writeStartObject();
      json.writeNumberProperty("version", version);
      ResolutionJson.writeProperties(json, resolution);
      json.writeArrayPropertyStart("not_found");
      if (resolution instanceof Resolution.NotFound notFound) {
        notFound.capabilities().forEach(json::writeString);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /**
   * What is wrong with a request, or with what it names.
   *
   * @param version the protocol's
   * @param message one line
   * @param location the place in the request; null where there is none to blame
   */
  record Failure(int version, String message, @Nullable Location location) implements SolveJson {
    @Override
    public void write(JsonGenerator json) {
      json.writeStartObject();
      json.writeNumberProperty("version", version);
      json.writeStringProperty("status", "error");
      json.writeObjectPropertyStart("error");
      json.writeStringProperty("message", message);
      if (location != null) {
        json.writeStringProperty("pointer", location.pointer());
        json.writeNumberProperty("line", location.line());
        json.writeNumberProperty("column", location.column());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }
}
