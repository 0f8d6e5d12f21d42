package org.kmpsolv.hooks.output;

import java.util.List;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.resolver.patch.Category;
import org.kmpsolv.resolver.patch.Patch;
import org.kmpsolv.resolver.patch.PatchStatus;
import tools.jackson.core.JsonGenerator;

/** Patches as a JSON object with an array of them, and how many of them are needed. */
final class PatchJson {
  private PatchJson() {}

  static void write(JsonGenerator json, List<Patch> patches) {
    List<Patch> needed =
        patches.stream().filter(patch -> patch.status() == PatchStatus.NEEDED).toList();
    json.writeStartObject();
    json.writeArrayPropertyStart("patches");
    patches.forEach(patch -> write(json, patch));
    json.writeEndArray();
    json.writeNumberProperty("needed", needed.size());
    json.writeNumberProperty(
        "needed_for_security",
        needed.stream().filter(patch -> patch.category() == Category.SECURITY).count());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Patch patch) {
    Advisory advisory = patch.advisory();
    json.writeStartObject();
    json.writeStringProperty("name", advisory.id());
    json.writeStringProperty("version", advisory.patch().evr().toString());
    json.writeStringProperty("repository", patch.repository().alias());
    json.writeStringProperty("category", advisory.category());
    json.writeStringProperty("severity", advisory.severity());
    json.writeStringProperty("status", patch.status().word());
    json.writeBooleanProperty("reboot", advisory.rebootSuggested());
    json.writeBooleanProperty("restart", advisory.restartSuggested());
    json.writeStringProperty("message", advisory.message());
    json.writeNumberProperty("issued", advisory.issued());
    json.writeStringProperty("summary", advisory.patch().summary());
    json.writeArrayPropertyStart("issues");
    for (Advisory.Reference issue : advisory.references()) {
      json.writeStartObject();
      json.writeStringProperty("type", issue.type());
      json.writeStringProperty("id", issue.id());
      json.writeStringProperty("title", issue.title());
      json.writeStringProperty("href", issue.href());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
