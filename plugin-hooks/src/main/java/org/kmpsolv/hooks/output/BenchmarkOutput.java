package org.kmpsolv.hooks.output;

import org.kmpsolv.scenarios.bench.Benchmark;
import org.kmpsolv.scenarios.bench.CostTable;
import org.kmpsolv.scenarios.bench.Measurement;
import org.kmpsolv.scenarios.bench.Run;
import tools.jackson.core.JsonGenerator;

/** A benchmark, for people and for programs. */
final class BenchmarkOutput {
  private BenchmarkOutput() {}

  static void print(Sheet sheet, Benchmark benchmark) {
    CostTable costs = benchmark.table();
    Table table = new Table(0, costs.head().toArray(new String[0]));
    costs.rows().forEach(row -> table.row(row.toArray(new String[0])));
    table.print(sheet);
    sheet.blank();
    benchmark.circumstances().forEach(sheet::line);
  }

  static void write(JsonGenerator json, Benchmark benchmark) {
    json.writeStartObject();
    json.writeArrayPropertyStart("circumstances");
    benchmark.circumstances().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("measurements");
    benchmark.measurements().forEach(each -> measurement(json, each));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void measurement(JsonGenerator json, Measurement measurement) {
    json.writeStartObject();
    json.writeStringProperty("work", measurement.work().title());
    json.writeStringProperty("universe", measurement.subject().name());
    json.writeNumberProperty("packages", measurement.subject().packages());
    json.writeStringProperty("tool", measurement.tool().program());
    json.writeArrayPropertyStart("runs");
    for (Run run : measurement.runs()) {
      json.writeStartObject();
      json.writeStringProperty("outcome", run.outcome().name());
      json.writeNumberProperty("seconds", run.seconds());
      if (run.peakKib() >= 0) {
        json.writeNumberProperty("cpuSeconds", run.cpuSeconds());
        json.writeNumberProperty("peakKib", run.peakKib());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
