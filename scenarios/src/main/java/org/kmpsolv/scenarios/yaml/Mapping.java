package org.kmpsolv.scenarios.yaml;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.scenarios.ScenarioException;

/**
 * Keys with values, in the order of the file. Immutable.
 *
 * @param entries by the key's text
 */
public record Mapping(Location location, ImmutableMap<String, Entry> entries) implements Node {

  /** A key and its value. Immutable. */
  public record Entry(Text key, Node value) {}

  @Override
  public String kind() {
    return "a mapping, 'key: value' (a text with a colon and a space, or with braces, needs"
        + " quotes)";
  }

  /** The value of that key, or null where it lacks. */
  public @Nullable Node get(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  /**
   * The value of that key.
   *
   * @throws ScenarioException where it lacks
   */
  public Node require(String key) {
    Node value = get(key);
    if (value == null) {
      throw error("the key '" + key + "' is missing");
    }
    return value;
  }

  /**
   * Fails where there is any other key.
   *
   * @throws ScenarioException at the first one
   */
  public Mapping allowing(List<String> keys) {
    for (Entry entry : entries.values()) {
      if (!keys.contains(entry.key().value())) {
        throw entry
            .key()
            .error(
                "unknown key '"
                    + entry.key().value()
                    + "'; here may stand: "
                    + String.join(", ", keys));
      }
    }
    return this;
  }

  /**
   * The one entry that there is.
   *
   * @param what names it in the error
   * @throws ScenarioException where there is none, or more
   */
  public Entry only(String what) {
    if (entries.size() != 1) {
      throw error(
          what + " is wanted, one key with its value, and here are " + entries.size() + " keys");
    }
    return entries.values().iterator().next();
  }
}
