package org.kmpsolv.hooks.output;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Repositories that were written. Immutable.
 *
 * @param repositories in the order of their making
 * @param unreadable messages of what was passed over
 */
public record Written(List<Repository> repositories, List<String> unreadable) {

  /**
   * A repository that was written.
   *
   * @param holds what, for people: {@code kernel-default-image and 4,022 KMPs}
   */
  public record Repository(Path directory, int packages, String holds) {}

  /** For people, a line a repository. */
  List<String> lines() {
    return repositories.stream()
        .map(
            made ->
                made.directory()
                    + ": "
                    + Counted.of(made.packages(), "package")
                    + (made.holds().isEmpty() ? "" : " (" + made.holds() + ")"))
        .toList();
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeArrayPropertyStart("repositories");
    for (Repository made : repositories) {
      json.writeStartObject();
      json.writeStringProperty("directory", made.directory().toString());
      json.writeNumberProperty("packages", made.packages());
      json.writeStringProperty("holds", made.holds());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("unreadable");
    unreadable.forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
