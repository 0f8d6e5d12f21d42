package org.kmpsolv.hooks.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Plan;
import tools.jackson.core.JsonGenerator;

/**
 * What to keep downloaded. Immutable.
 *
 * @param kernel the release of the kernel that it is for
 * @param classes of devices
 * @param installed how many KMPs of them are installed already
 * @param plan that would install the others, with what they need
 * @param leftOut the KMPs of these devices that are not among them, each with the reason
 * @param command what downloads them, word by word; empty where there are none
 */
public record Rescue(
    String kernel,
    List<String> classes,
    int installed,
    Plan plan,
    ImmutableMap<Nevra, String> leftOut,
    ImmutableList<String> command) {

  /** What a shell takes as it is, at the end of a word that does not begin so. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.+:=/,-][A-Za-z0-9_.+:=/,^~-]*");

  /** What is told before the plan. */
  String headline() {
    return "Drivers of "
        + String.join(", ", classes)
        + " devices for the kernel "
        + Printable.of(kernel)
        + ": "
        + Counted.of(installed, "KMP")
        + " installed, "
        + Counted.of(plan.steps().size(), "package")
        + " to download, "
        + ByteSize.format(plan.downloadSize())
        + ".";
  }

  /** What is told of those that are left out, a line each. */
  ImmutableList<String> without() {
    return leftOut.entrySet().stream()
        .map(it -> Printable.of(it.getKey() + " " + it.getValue() + "."))
        .collect(ImmutableList.toImmutableList());
  }

  /** The command for a shell: what it reads as these very words. */
  String shell() {
    return command.stream()
        .map(word -> PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'")
        .collect(Collectors.joining(" "));
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kernel", kernel);
    strings(json, "classes", classes);
    json.writeNumberProperty("installed", installed);
    json.writeArrayPropertyStart("left_out");
    leftOut.forEach(
        (kmp, reason) -> {
          json.writeStartObject();
          json.writeStringProperty("package", kmp.toString());
          json.writeStringProperty("reason", reason);
          json.writeEndObject();
        });
    json.writeEndArray();
    strings(json, "command", command);
    ResolutionJson.writeProperties(json, plan);
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
