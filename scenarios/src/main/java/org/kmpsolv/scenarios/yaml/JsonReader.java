package org.kmpsolv.scenarios.yaml;

import java.io.InputStream;
import org.kmpsolv.scenarios.ScenarioException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into the same tree as YAML, so that one language has two notations. */
public final class JsonReader {
  /** In bytes. As text in memory it is several times as much. */
  private static final long MAX_SIZE = 64L << 20;

  private JsonReader() {}

  /**
   * The one value of a stream.
   *
   * @param name the stream's, for errors
   * @throws ScenarioException where it cannot be read, is not JSON, or is longer than 64 MiB
   */
  public static Node read(String name, InputStream stream) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxDocumentLength(MAX_SIZE).build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), stream)) {
      return new TreeReader(name, parser, location -> {}).read();
    } catch (JacksonException e) {
      throw TreeReader.syntaxError(name, "no JSON: ", e);
    }
  }
}
