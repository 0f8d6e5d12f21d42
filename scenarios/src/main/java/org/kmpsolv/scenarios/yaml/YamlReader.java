package org.kmpsolv.scenarios.yaml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.scenarios.ScenarioException;
import org.kmpsolv.scenarios.yaml.Mapping.Entry;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML file of one document. Aliases, tags and duplicate keys are errors: they would make
 * something else of what one reads.
 */
public final class YamlReader {
  /** Far beyond any that somebody wrote by hand. */
  private static final long MAX_SIZE = 2 << 20;

  private final String file;
  private final YAMLParser parser;

  private YamlReader(String file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * The tree of a file.
   *
   * @throws ScenarioException where it cannot be read, or is not YAML
   */
  public static Node read(Path path) {
    String file = path.toString();
    try {
      if (Files.isRegularFile(path) && Files.size(path) > MAX_SIZE) {
        throw new ScenarioException(file + ": a scenario is no longer than " + MAX_SIZE + " bytes");
      }
      return parse(file, Files.readString(path));
    } catch (CharacterCodingException e) {
      throw new ScenarioException(file + ": is not UTF-8", e);
    } catch (IOException e) {
      throw new ScenarioException(file + ": " + reason(path), e);
    }
  }

  private static String reason(Path path) {
    if (Files.isDirectory(path)) {
      return "is a directory";
    }
    return Files.exists(path) ? "cannot be read" : "there is no such file";
  }

  /** The tree of a text; the file's name is for errors. */
  static Node parse(String file, String content) {
    try (YAMLParser parser =
        (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), content)) {
      YamlReader reader = new YamlReader(file, parser);
      if (parser.nextToken() == null) {
        throw new ScenarioException(file + ": is empty");
      }
      Node root = reader.node();
      if (parser.nextToken() != null) {
        throw new ScenarioException(reader.location() + ": a second document in one file");
      }
      return root;
    } catch (JacksonException e) {
      throw syntaxError(file, e);
    }
  }

  private Node node() {
    Location location = location();
    if (parser.isCurrentAlias()) {
      throw new ScenarioException(
          location + ": an alias; a text that begins with '*' needs quotes");
    }
    if (parser.getTypeId() != null) {
      throw new ScenarioException(location + ": a tag; a text that begins with '!' needs quotes");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(location);
    }
    if (token == JsonToken.START_ARRAY) {
      ImmutableList.Builder<Node> nodes = ImmutableList.builder();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        nodes.add(node());
      }
      return new Sequence(location, nodes.build());
    }
    return token == JsonToken.VALUE_NULL
        ? new Nothing(location)
        : new Text(location, parser.getString());
  }

  private Mapping mapping(Location location) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Text key = new Text(location(), parser.currentName());
      parser.nextToken();
      Entry earlier = entries.putIfAbsent(key.value(), new Entry(key, node()));
      if (earlier != null) {
        throw key.error(
            "the key '"
                + key.value()
                + "' stands in line "
                + earlier.key().location().line()
                + " already");
      }
    }
    return new Mapping(location, ImmutableMap.copyOf(entries));
  }

  private Location location() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Location(file, location.getLineNr(), location.getColumnNr());
  }

  private static ScenarioException syntaxError(String file, JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      Mark mark = marked.getProblemMark().or(marked::getContextMark).orElse(null);
      if (mark != null) {
        return new ScenarioException(
            new Location(file, mark.getLine() + 1, mark.getColumn() + 1)
                + ": no YAML: "
                + firstLine(marked.getProblem()),
            e);
      }
    }
    TokenStreamLocation location = e.getLocation();
    String place =
        location == null
            ? file
            : new Location(file, location.getLineNr(), location.getColumnNr()).toString();
    return new ScenarioException(place + ": no YAML: " + firstLine(e.getOriginalMessage()), e);
  }

  private static String firstLine(@Nullable String text) {
    return text == null ? "it cannot be read" : text.lines().findFirst().orElse("");
  }
}
