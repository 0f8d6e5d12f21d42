package org.kmpsolv.hooks.output;

import org.kmpsolv.scenarios.ScenarioReport;
import org.kmpsolv.scenarios.ScenarioResult;
import tools.jackson.core.JsonGenerator;

/** How scenarios went, as a JSON object. */
final class ScenarioJson {
  private ScenarioJson() {}

  static void write(JsonGenerator json, ScenarioReport report) {
    long passed = report.results().stream().filter(ScenarioResult::passed).count();
    json.writeStartObject();
    json.writeNumberProperty("passed", passed);
    json.writeNumberProperty("failed", report.results().size() - passed);
    json.writeArrayPropertyStart("scenarios");
    report.results().forEach(result -> write(json, result));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ScenarioResult result) {
    json.writeStartObject();
    json.writeStringProperty("name", result.scenario().name());
    json.writeStringProperty("file", result.scenario().file().toString());
    json.writeStringProperty("outcome", result.outcome().words());
    json.writeNumberProperty("milliseconds", result.duration().toMillis());
    json.writeArrayPropertyStart("differences");
    result.differences().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
