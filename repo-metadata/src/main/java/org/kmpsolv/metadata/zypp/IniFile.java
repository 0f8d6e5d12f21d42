package org.kmpsolv.metadata.zypp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;

/**
 * A file of sections with {@code key = value} in them, as libzypp reads it. Immutable.
 *
 * @param entries in their order
 */
record IniFile(ImmutableList<Entry> entries) {
  /** What cannot be in a key: a line that has it before the equals sign is no such line. */
  private static final String NOT_IN_KEYS = ":/?|,\\";

  /** Values that may go on in the next lines, a URL each. */
  private static final ImmutableSet<String> SEVERAL_LINES = ImmutableSet.of("baseurl", "gpgkey");

  /**
   * One value; one that goes on in the next lines is several.
   *
   * @param key empty for the head of a section
   */
  record Entry(String section, String key, String value, ConfigFile.Line line) {}

  /** Reads a file; nothing where there is none. */
  static IniFile read(Path file) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    String section = "";
    String key = "";
    for (ConfigFile.Line line : ConfigFile.lines(file)) {
      String text = line.text();
      int equals = text.indexOf('=');
      if (text.startsWith("[")) {
        int end = text.lastIndexOf(']');
        if (end < 0) {
          throw line.failure("the section " + ConfigFile.quoted(text) + " has no ']'");
        }
        section = text.substring(1, end);
        key = "";
        entries.add(new Entry(section, "", "", line));
      } else if (equals > 0 && !hasAny(text.substring(0, equals))) {
        key = text.substring(0, equals).stripTrailing();
        entries.add(new Entry(section, key, text.substring(equals + 1).stripLeading(), line));
      } else if (SEVERAL_LINES.contains(key)) {
        entries.add(new Entry(section, key, text, line));
      } else {
        throw line.failure(ConfigFile.quoted(text) + " is neither [SECTION] nor KEY = VALUE");
      }
    }
    return new IniFile(entries.build());
  }

  private static boolean hasAny(String key) {
    return key.chars().anyMatch(c -> NOT_IN_KEYS.indexOf(c) >= 0);
  }
}
