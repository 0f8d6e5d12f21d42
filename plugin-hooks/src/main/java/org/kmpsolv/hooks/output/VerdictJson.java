package org.kmpsolv.hooks.output;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.kmpsolv.hooks.audit.Verdict;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Verdicts on a commit as a JSON object. */
public final class VerdictJson {
  private VerdictJson() {}

  /**
   * Writes it.
   *
   * @param began when the commit began
   * @param verdicts what was expected, and what it came to where that is known
   */
  public static String write(Instant began, List<Verdict> verdicts) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("began", began.toString());
      for (Verdict verdict : verdicts) {
        json.writeName(verdict.what());
        json.writeStartObject();
        json.writeBooleanProperty("loses", verdict.loses());
        strings(json, "summary", verdict.lines());
        strings(json, "undone", verdict.undone());
        json.writeName("plan");
        ResolutionJson.write(json, verdict.plan());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return text.toString();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
