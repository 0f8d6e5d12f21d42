package org.kmpsolv.hooks.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.hooks.guard.Held;
import tools.jackson.core.JsonGenerator;

/**
 * What the guard holds back. Immutable.
 *
 * @param file where libzypp reads it
 * @param changed whether it is other than before
 */
public record Guarded(Path file, boolean changed, List<Held> held) {

  /** For people. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    held.forEach(each -> lines.addAll(each.words()));
    if (held.isEmpty()) {
      lines.add("No kernel is held back.");
    }
    lines.add(file + (changed ? ": changed." : ": nothing to change."));
    return lines;
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file", file.toString());
    json.writeBooleanProperty("changed", changed);
    json.writeArrayPropertyStart("held");
    for (Held each : held) {
      json.writeStartObject();
      json.writeStringProperty("kernel", each.kernel().toString());
      json.writeStringProperty("release", each.release());
      json.writeArrayPropertyStart("modules");
      each.modules().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
