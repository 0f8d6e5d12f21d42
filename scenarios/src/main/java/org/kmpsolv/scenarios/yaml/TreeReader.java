package org.kmpsolv.scenarios.yaml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.scenarios.ScenarioException;
import org.kmpsolv.scenarios.yaml.Mapping.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Makes a tree of a parser's tokens. A key that stands twice is an error. */
final class TreeReader {
  private final String file;
  private final JsonParser parser;
  private final Consumer<Location> check;

  /**
   * A reader of one tree.
   *
   * @param check looks at each value before it is read
   */
  TreeReader(String file, JsonParser parser, Consumer<Location> check) {
    this.file = file;
    this.parser = parser;
    this.check = check;
  }

  /** The tree, which must be all that there is. */
  Node read() {
    if (parser.nextToken() == null) {
      throw new ScenarioException(file + ": is empty");
    }
    Node root = node("");
    if (parser.nextToken() != null) {
      throw new ScenarioException(location(""), "a second document in one file", null);
    }
    return root;
  }

  private Node node(String pointer) {
    Location location = location(pointer);
    check.accept(location);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(location);
    }
    if (token == JsonToken.START_ARRAY) {
      ImmutableList.Builder<Node> nodes = ImmutableList.builder();
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        nodes.add(node(pointer + "/" + i));
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
      String name = parser.currentName();
      String pointer = location.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
      Text key = new Text(location(pointer), name);
      parser.nextToken();
      Entry earlier = entries.putIfAbsent(name, new Entry(key, node(pointer)));
      if (earlier != null) {
        throw key.error(
            "the key '"
                + name
                + "' stands in line "
                + earlier.key().location().line()
                + " already");
      }
    }
    return new Mapping(location, ImmutableMap.copyOf(entries));
  }

  private Location location(String pointer) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Location(file, location.getLineNr(), location.getColumnNr(), pointer);
  }

  /** What a parser complains of. */
  static ScenarioException syntaxError(String file, String what, JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    String problem = what + firstLine(e.getOriginalMessage());
    return location == null
        ? new ScenarioException(file + ": " + problem, e)
        : new ScenarioException(
            new Location(file, location.getLineNr(), location.getColumnNr(), ""), problem, e);
  }

  /** The first line of a message. */
  static String firstLine(@Nullable String text) {
    return text == null ? "it cannot be read" : text.lines().findFirst().orElse("");
  }
}
