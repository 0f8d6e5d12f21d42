package org.kmpsolv.hooks.output;

import java.util.List;
import java.util.Locale;
import org.kmpsolv.scenarios.testcase.TestAnswer;
import org.kmpsolv.scenarios.testcase.TestAnswer.Verdict;
import org.kmpsolv.scenarios.testcase.TestcaseReport;
import org.kmpsolv.scenarios.testcase.TestcaseResult;
import tools.jackson.core.JsonGenerator;

/** How test cases of libsolv went, as a JSON object. */
final class TestcaseJson {
  private TestcaseJson() {}

  static void write(JsonGenerator json, TestcaseReport report) {
    json.writeStartObject();
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberProperty(word(verdict), report.count(verdict));
    }
    json.writeArrayPropertyStart("files");
    report.results().forEach(result -> write(json, result));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, TestcaseResult result) {
    json.writeStartObject();
    json.writeStringProperty("file", result.file().toString());
    json.writeStringProperty("error", result.error());
    json.writeArrayPropertyStart("answers");
    for (TestAnswer answer : result.answers()) {
      json.writeStartObject();
      json.writeStringProperty("outcome", word(answer.verdict()));
      write(json, "lines", answer.lines());
      write(json, "differences", answer.differences());
      write(json, "notes", answer.notes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, List<String> lines) {
    json.writeArrayPropertyStart(name);
    lines.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
