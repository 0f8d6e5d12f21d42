package org.kmpsolv.hooks.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.why.WhyNot;
import org.kmpsolv.resolver.why.WhyNot.Difference;
import tools.jackson.core.JsonGenerator;

/** Why packages are not there, as a JSON object. */
final class WhyNotJson {
  private final JsonGenerator json;

  WhyNotJson(JsonGenerator json) {
    this.json = json;
  }

  void write(List<WhyNot> answers) {
    json.writeStartObject();
    json.writeArrayPropertyStart("packages");
    answers.forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(WhyNot why) {
    Optional<WhyNot.Possible> possible =
        why instanceof WhyNot.Possible it ? Optional.of(it) : Optional.empty();
    Optional<WhyNot.Impossible> impossible =
        why instanceof WhyNot.Impossible it ? Optional.of(it) : Optional.empty();
    json.writeStartObject();
    json.writeStringProperty("package", why.nevra().toString());
    json.writeStringProperty(
        "verdict",
        possible
            .map(it -> it.verdict().word())
            .orElse(impossible.isPresent() ? "impossible" : "in_plan"));
    difference(possible.flatMap(WhyNot.Possible::difference));
    packages("comes", possible.map(WhyNot.Possible::comes).orElse(ImmutableList.of()));
    packages("goes", possible.map(WhyNot.Possible::goes).orElse(ImmutableList.of()));
    packages("without", possible.map(WhyNot.Possible::without).orElse(ImmutableList.of()));
    json.writeBooleanProperty("proved", possible.map(WhyNot.Possible::proved).orElse(true));
    json.writeArrayPropertyStart("held_back");
    impossible.ifPresent(it -> it.heldBack().forEach(json::writeString));
    json.writeEndArray();
    json.writeArrayPropertyStart("problems");
    impossible.ifPresent(
        it -> it.problems().forEach(problem -> ResolutionJson.write(json, problem)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void difference(Optional<Difference> difference) {
    if (difference.isEmpty()) {
      json.writeNullProperty("difference");
      return;
    }
    json.writeObjectPropertyStart("difference");
    json.writeStringProperty("criterion", difference.get().criterion());
    json.writeNumberProperty("with", difference.get().with());
    json.writeNumberProperty("best", difference.get().best());
    json.writeEndObject();
  }

  private void packages(String name, List<Nevra> packages) {
    json.writeArrayPropertyStart(name);
    packages.forEach(it -> json.writeString(it.toString()));
    json.writeEndArray();
  }
}
