package org.kmpsolv.hooks.output;

import java.util.List;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.check.Cause;
import org.kmpsolv.resolver.check.Check;
import org.kmpsolv.resolver.check.Reason;
import org.kmpsolv.resolver.check.Uninstallable;
import tools.jackson.core.JsonGenerator;

/** Which packages cannot be installed, as a JSON object. */
final class CheckJson {
  private final JsonGenerator json;
  private final Universe universe;
  private final AnalysisJson parts;

  CheckJson(JsonGenerator json, Universe universe) {
    this.json = json;
    this.universe = universe;
    this.parts = new AnalysisJson(json, universe);
  }

  void write(Check check) {
    json.writeStartObject();
    json.writeBooleanProperty("sound", check.isSound());
    json.writeNumberProperty("checked", check.checked());
    json.writeNumberProperty("uninstallable", check.uninstallable());
    json.writeArrayPropertyStart("causes");
    check.causes().forEach(this::cause);
    json.writeEndArray();
    json.writeObjectPropertyStart("stranded");
    parts.packages("packages", check.stranded().kmps());
    json.writeArrayPropertyStart("causes");
    check.stranded().causes().forEach(parts::cause);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void cause(Cause cause) {
    json.writeStartObject();
    if (cause.reason() instanceof Reason.Missing missing) {
      reason(
          missing.elsewhere() ? "other_architecture" : "missing",
          missing.dependencies().stream().map(it -> universe.dependency(it).toString()).toList(),
          List.of());
    } else if (cause.reason() instanceof Reason.Clash clash) {
      reason("clash", List.of(), clash.rules().stream().map(rule -> rule.tell(universe)).toList());
    }
    parts.packages("hits", cause.hits());
    json.writeNumberProperty("count", cause.count());
    json.writeArrayPropertyStart("packages");
    cause.first().forEach(this::broken);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void reason(String kind, List<String> capabilities, List<String> rules) {
    json.writeStringProperty("kind", kind);
    parts.strings("capabilities", capabilities);
    parts.strings("rules", rules);
  }

  private void broken(Uninstallable broken) {
    json.writeStartObject();
    json.writeStringProperty("package", parts.nevra(broken.id()));
    json.writeArrayPropertyStart("needs");
    for (Uninstallable.Need need : broken.needs()) {
      json.writeStartObject();
      json.writeStringProperty("package", parts.nevra(need.id()));
      json.writeStringProperty("capability", universe.dependency(need.dependency()).toString());
      json.writeStringProperty("provider", parts.nevra(need.provider()));
      json.writeNumberProperty("providers", need.providers());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
