package org.kmpsolv.hooks.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Step.Action;
import org.kmpsolv.resolver.why.Link;
import org.kmpsolv.resolver.why.Why;
import tools.jackson.core.JsonGenerator;

/** Why packages are there, as a JSON object. */
final class WhyJson {
  private static final Why.Present NOWHERE =
      new Why.Present(
          new Nevra("", Evr.parse("0"), ""),
          ImmutableList.of(),
          ImmutableList.of(),
          0,
          ImmutableList.of(),
          false,
          ImmutableList.of(),
          Optional.empty());

  private final JsonGenerator json;

  WhyJson(JsonGenerator json) {
    this.json = json;
  }

  void write(List<Why> answers) {
    json.writeStartObject();
    json.writeArrayPropertyStart("packages");
    answers.forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Why why) {
    if (why instanceof Why.Planned it) {
      write(it.nevra(), "planned", it.action(), it.chain(), NOWHERE);
    } else if (why instanceof Why.Present it) {
      write(it.nevra(), "present", null, ImmutableList.of(), it);
    } else {
      write(why.nevra(), "absent", null, ImmutableList.of(), NOWHERE);
    }
  }

  private void write(
      Nevra nevra, String state, @Nullable Action action, List<Link> chain, Why.Present present) {
    json.writeStartObject();
    json.writeStringProperty("package", nevra.toString());
    json.writeStringProperty("state", state);
    string("action", Optional.ofNullable(action).map(Action::word));
    json.writeName("chain");
    links(chain);
    json.writeName("needs");
    links(present.needs());
    json.writeArrayPropertyStart("chains");
    present.chains().forEach(this::links);
    json.writeEndArray();
    json.writeNumberProperty("roots", present.roots());
    strings("devices", present.devices());
    json.writeBooleanProperty("kmp", present.kmp());
    json.writeArrayPropertyStart("serves");
    present.serves().forEach(this::service);
    json.writeEndArray();
    if (present.kernel().isPresent()) {
      json.writeName("kernel");
      service(present.kernel().get());
    } else {
      json.writeNullProperty("kernel");
    }
    json.writeEndObject();
  }

  private void links(List<Link> links) {
    json.writeStartArray();
    for (Link link : links) {
      json.writeStartObject();
      json.writeStringProperty("package", link.nevra().toString());
      json.writeBooleanProperty("goes", link.goes());
      json.writeStringProperty("kind", link.reason().word());
      string("because", link.reason().because().map(Nevra::toString));
      json.writeStringProperty("text", link.tell());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void service(Why.Service service) {
    json.writeStartObject();
    json.writeStringProperty("release", service.release());
    json.writeBooleanProperty("boots", service.boots());
    strings("modules", service.modules());
    json.writeEndObject();
  }

  private void string(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
