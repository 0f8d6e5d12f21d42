package org.kmpsolv.hooks.output;

import java.io.PrintStream;
import java.util.List;

/**
 * Where text goes: lines, colored where colors are wanted, wrapped where the width is known.
 *
 * @param columns the terminal's width; 0 where it is no terminal, and then nothing is wrapped or
 *     cut, so that other programs see each list whole
 */
public record Sheet(PrintStream out, int columns, boolean colored) {

  /** How a piece of text is set off. */
  enum Style {
    PLAIN(""),
    BOLD("1"),
    RED("31"),
    YELLOW("33");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  private static final String INDENT = "  ";

  String styled(Style style, String text) {
    return colored && style != Style.PLAIN && !text.isEmpty()
        ? "\u001b[" + style.code + "m" + text + "\u001b[0m"
        : text;
  }

  void line(String text) {
    out.println(text);
  }

  void blank() {
    out.println();
  }

  /** The words one after the other, indented, as many on a line as fit. */
  void words(List<String> words, Style style) {
    words(INDENT, words, style);
  }

  /** The words one after the other, behind that indent. */
  void words(String indent, List<String> words, Style style) {
    StringBuilder line = new StringBuilder();
    for (String given : words) {
      String word = Printable.of(given);
      if (!line.isEmpty()
          && columns > 0
          && indent.length() + line.length() + 1 + word.length() > columns) {
        line(indent + styled(style, line.toString()));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    line(indent + styled(style, line.toString()));
  }
}
