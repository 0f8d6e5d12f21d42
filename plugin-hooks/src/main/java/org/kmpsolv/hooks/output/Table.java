package org.kmpsolv.hooks.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table as zypper draws it. On a terminal that is too narrow, one column is cut. */
final class Table {
  private static final String CUT = "->";
  private static final int LEAST_WIDTH = 10;

  private final List<String> header;
  private final int elastic;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Starts a table.
   *
   * @param elastic the column that is cut, from 0
   */
  Table(int elastic, String... header) {
    this.header = List.of(header);
    this.elastic = elastic;
  }

  void row(String... cells) {
    rows.add(Arrays.stream(cells).map(Printable::of).toList());
  }

  void print(Sheet sheet) {
    int[] widths = widths(sheet.columns());
    sheet.line(line(header, widths));
    sheet.line(rule(widths));
    for (List<String> row : rows) {
      sheet.line(line(row, widths));
    }
  }

  private int[] widths(int columns) {
    int[] widths = new int[header.size()];
    measure(header, widths);
    rows.forEach(row -> measure(row, widths));
    int total = Arrays.stream(widths).sum() + 3 * (widths.length - 1);
    if (columns > 0 && total > columns) {
      widths[elastic] =
          Math.min(widths[elastic], Math.max(LEAST_WIDTH, widths[elastic] - (total - columns)));
    }
    return widths;
  }

  private static void measure(List<String> cells, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], cells.get(i).length());
    }
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(cells.get(i), widths[i]);
      line.append(i == 0 ? "" : " | ").append(cell);
      if (i < widths.length - 1) {
        line.append(" ".repeat(widths[i] - cell.length()));
      }
    }
    return line.toString().stripTrailing();
  }

  private static String cut(String cell, int width) {
    return cell.length() <= width ? cell : cell.substring(0, width - CUT.length()) + CUT;
  }

  private static String rule(int[] widths) {
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      rule.append(i == 0 ? "" : "-+-").append("-".repeat(widths[i]));
    }
    return rule.toString();
  }
}
