package org.kmpsolv.hooks.output;

import java.util.Optional;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.BrokenPackage;
import org.kmpsolv.resolver.analysis.KernelTable;
import org.kmpsolv.resolver.analysis.Verification;
import org.kmpsolv.resolver.kernel.Kernel;
import tools.jackson.core.JsonGenerator;

/** What is broken in what is installed, as a JSON object. */
final class VerificationJson {
  private final JsonGenerator json;
  private final Universe universe;
  private final AnalysisJson parts;

  VerificationJson(JsonGenerator json, Universe universe) {
    this.json = json;
    this.universe = universe;
    this.parts = new AnalysisJson(json, universe);
  }

  void write(Verification verification) {
    json.writeStartObject();
    json.writeBooleanProperty("sound", verification.isSound());
    parts.release("boot", verification.boot());
    json.writeArrayPropertyStart("packages");
    verification.packages().forEach(this::broken);
    json.writeEndArray();
    json.writeArrayPropertyStart("kernels");
    verification.kernels().forEach(kernel -> kernel(kernel, verification.boot()));
    json.writeEndArray();
    parts.packages("stranded", verification.stranded());
    json.writeArrayPropertyStart("lost");
    for (Verification.Lost lost : verification.lost()) {
      json.writeStartObject();
      json.writeStringProperty("release", lost.release());
      parts.strings("modules", lost.modules());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("undriven");
    verification.undriven().forEach(new DriversJson(json, universe)::device);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void broken(BrokenPackage broken) {
    json.writeStartObject();
    PackagesJson.writeNevra(json, universe.nevra(broken.id()));
    parts.strings("unmet", broken.unmet());
    json.writeArrayPropertyStart("conflicts");
    for (BrokenPackage.Conflict conflict : broken.conflicts()) {
      json.writeStartObject();
      json.writeStringProperty("capability", conflict.capability());
      parts.packages("with", conflict.with());
      json.writeEndObject();
    }
    json.writeEndArray();
    parts.packages("beside", broken.beside());
    json.writeEndObject();
  }

  private void kernel(KernelTable table, Optional<Kernel> boot) {
    Kernel kernel = table.service().kernel();
    json.writeStartObject();
    json.writeStringProperty("release", kernel.release());
    json.writeStringProperty("package", parts.nevra(kernel.id()));
    json.writeBooleanProperty("boots", boot.equals(Optional.of(kernel)));
    parts.packages("native", table.nativeKmps());
    parts.packages("weak_updates", table.weakUpdates());
    json.writeArrayPropertyStart("not_loadable");
    table
        .notLoadable()
        .forEach(
            (id, obstacles) -> {
              json.writeStartObject();
              json.writeStringProperty("package", parts.nevra(id));
              json.writeNumberProperty("count", obstacles.size());
              parts.obstacles("obstacles", obstacles);
              json.writeEndObject();
            });
    json.writeEndArray();
    parts.strings("modules", table.service().modules());
    json.writeEndObject();
  }
}
