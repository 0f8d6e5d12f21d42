package org.kmpsolv.hooks.output;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Cause;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.Obstacle;
import org.kmpsolv.resolver.kernel.Obstacle.Differs;
import org.kmpsolv.resolver.kernel.Obstacle.Missing;
import org.kmpsolv.resolver.kernel.Obstacle.NotLoaded;
import tools.jackson.core.JsonGenerator;

/** What the JSON objects of the analyses have in common. */
record AnalysisJson(JsonGenerator json, Universe universe) {
  /** How many obstacles of a KMP are told. */
  private static final int OBSTACLES = 3;

  void packages(String name, Iterable<Integer> ids) {
    json.writeArrayPropertyStart(name);
    ids.forEach(id -> json.writeString(nevra(id)));
    json.writeEndArray();
  }

  void strings(String name, Iterable<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  void string(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  void release(String name, Optional<Kernel> kernel) {
    string(name, kernel.map(Kernel::release).orElse(null));
  }

  String nevra(int id) {
    return universe.nevra(id).toString();
  }

  void obstacles(String name, List<Obstacle> obstacles) {
    json.writeArrayPropertyStart(name);
    obstacles.stream()
        .limit(OBSTACLES)
        .forEach(
            obstacle -> {
              json.writeStartObject();
              obstacle(obstacle);
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  /** Writes what keeps KMPs from loading, and which; those that no cause before it does. */
  void cause(Cause cause) {
    json.writeStartObject();
    obstacle(cause.obstacle());
    json.writeNumberProperty("count", cause.kmps().size());
    packages("packages", cause.first());
    json.writeEndObject();
  }

  /** Writes what an obstacle is into the object that is open. */
  void obstacle(Obstacle obstacle) {
    if (obstacle instanceof Differs differs) {
      obstacle(
          "differs",
          differs.needed().capability(),
          differs.needed().checksum(),
          differs.found(),
          null);
    } else if (obstacle instanceof Missing missing) {
      obstacle("missing", missing.needed().capability(), missing.needed().checksum(), null, null);
    } else if (obstacle instanceof NotLoaded notLoaded) {
      obstacle("not_loaded", null, null, null, notLoaded.kmp());
    }
  }

  private void obstacle(
      String kind,
      @Nullable String symbol,
      @Nullable String needed,
      @Nullable String found,
      @Nullable String kmp) {
    json.writeStringProperty("kind", kind);
    string("symbol", symbol);
    string("needed", needed);
    string("found", found);
    string("kmp", kmp);
  }
}
