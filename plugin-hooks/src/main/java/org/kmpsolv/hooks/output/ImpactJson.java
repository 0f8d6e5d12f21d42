package org.kmpsolv.hooks.output;

import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Impact;
import org.kmpsolv.resolver.analysis.SymbolChanges;
import org.kmpsolv.resolver.kernel.Kernel;
import tools.jackson.core.JsonGenerator;

/** What a change of the kernel does, as a JSON object. */
final class ImpactJson {
  private final JsonGenerator json;
  private final AnalysisJson parts;

  ImpactJson(JsonGenerator json, Universe universe) {
    this.json = json;
    this.parts = new AnalysisJson(json, universe);
  }

  void write(Impact impact) {
    json.writeStartObject();
    kernel("from", impact.from());
    kernel("to", impact.to());
    json.writeObjectPropertyStart("symbols");
    symbols("image", impact.imageSymbols());
    symbols("kmps", impact.kmpSymbols());
    json.writeEndObject();
    json.writeObjectPropertyStart("counts");
    json.writeNumberProperty("kmps", impact.kmps().size());
    json.writeNumberProperty("alone", impact.alone().size());
    json.writeNumberProperty("with_new", impact.withNew().size());
    json.writeNumberProperty("with_both", impact.withBoth().size());
    json.writeNumberProperty("not_loadable", impact.kmps().size() - impact.withBoth().size());
    json.writeEndObject();
    json.writeObjectPropertyStart("loadable");
    parts.packages("alone", impact.alone());
    parts.packages("with_new", impact.withNew());
    parts.packages("with_both", impact.withBoth());
    json.writeEndObject();
    json.writeArrayPropertyStart("causes");
    impact.causes().forEach(parts::cause);
    json.writeEndArray();
    parts.packages("lifted", impact.lifted());
    json.writeArrayPropertyStart("suppressions");
    for (Impact.Suppressed line : impact.suppressed()) {
      json.writeStartObject();
      json.writeStringProperty("pattern", line.pattern());
      parts.strings("symbols", line.symbols());
      parts.packages("lifted", line.lifted());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void kernel(String name, Kernel kernel) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("release", kernel.release());
    json.writeStringProperty("package", parts.nevra(kernel.id()));
    json.writeEndObject();
  }

  private void symbols(String name, SymbolChanges changes) {
    json.writeObjectPropertyStart(name);
    parts.strings("added", changes.added());
    parts.strings("removed", changes.removed());
    json.writeArrayPropertyStart("changed");
    for (SymbolChanges.Change change : changes.changed()) {
      json.writeStartObject();
      json.writeStringProperty("symbol", change.capability());
      parts.strings("from", change.from());
      parts.strings("to", change.to());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
