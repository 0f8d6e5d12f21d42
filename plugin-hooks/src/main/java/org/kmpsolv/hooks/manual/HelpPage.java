package org.kmpsolv.hooks.manual;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The help of a verb, read from its text. The text must be as wide as its longest line, so that an
 * entry is one line, or two where its name is long. Immutable.
 *
 * @param usage what stands after "Usage: "
 * @param summary one sentence
 * @param entries arguments and options, in the order of the help
 * @param notes the lines at the end
 */
record HelpPage(
    String usage, String summary, ImmutableList<Entry> entries, ImmutableList<String> notes) {
  private static final String USAGE = "Usage: ";

  /**
   * An argument or an option.
   *
   * @param names those of an option, {@code -q} and {@code --quiet}; that of an argument
   * @param value how the value is named, with the sign before it, as in {@code =DIR}; or empty
   */
  record Entry(ImmutableList<String> names, String value, String description) {
    boolean isOption() {
      return names.get(0).startsWith("-");
    }

    private static Entry of(String head, String description) {
      int equals = head.indexOf('=');
      int bracket = head.indexOf("[=");
      int end = bracket >= 0 ? bracket : equals < 0 ? head.length() : equals;
      return new Entry(
          ImmutableList.copyOf(Splitter.on(", ").split(head.substring(0, end))),
          head.substring(end),
          description);
    }
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException where the text is no help of a verb
   */
  static HelpPage parse(String text) {
    List<String> lines = Splitter.on('\n').splitToList(text);
    if (lines.size() < 2 || !lines.get(0).startsWith(USAGE)) {
      throw new IllegalArgumentException("no help of a verb: " + lines.get(0));
    }
    List<Entry> entries = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    String head = "";
    for (String line : lines.subList(2, lines.size())) {
      String words = line.strip();
      if (!head.isEmpty()) {
        entries.add(Entry.of(head, words));
        head = "";
      } else if (line.startsWith("  ")) {
        int gap = words.indexOf("  ");
        // The longest name that fits has one space behind it.
        int end = gap >= 0 ? gap : firstSpace(words);
        if (end < 0) {
          head = words;
        } else {
          entries.add(Entry.of(words.substring(0, end), words.substring(end).strip()));
        }
      } else if (!words.isEmpty()) {
        notes.add(words);
      }
    }
    return new HelpPage(
        lines.get(0).substring(USAGE.length()),
        lines.get(1),
        ImmutableList.copyOf(entries),
        ImmutableList.copyOf(notes));
  }

  /** The space behind the names, of which there may be two; -1 where nothing follows. */
  private static int firstSpace(String words) {
    int from = words.indexOf(", --");
    return words.indexOf(' ', from < 0 ? 0 : from + 2);
  }

  /** The options alone. */
  ImmutableList<Entry> options() {
    return entries.stream().filter(Entry::isOption).collect(ImmutableList.toImmutableList());
  }
}
