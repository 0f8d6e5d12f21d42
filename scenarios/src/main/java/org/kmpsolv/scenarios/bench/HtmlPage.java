package org.kmpsolv.scenarios.bench;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.stream.Collectors;

/** A benchmark as a page that needs no other file. */
final class HtmlPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>kmpsolv and its peers</title>
      <style>
        body { font: 15px/1.5 "DejaVu Sans", Verdana, sans-serif; color: #222; margin: 2em auto; max-width: 75em }
        table { border-collapse: collapse; font-size: 13px; margin: 1.5em 0 }
        td, th { padding: .3em .7em; border-bottom: 1px solid #ddd; text-align: right; white-space: nowrap }
        td:nth-child(-n+2), th:nth-child(-n+2) { text-align: left }
        svg { max-width: 100%; height: auto }
        li { color: #555 }
      </style>
      </head>
      <body>
      <h1>kmpsolv and its peers</h1>
      <p>Medians of whole processes, measured in turn. Ratio: kmpsolv's time by each peer's; CPU ratio: the same of the
      processors' time, which other work on the machine disturbs less. Peak memory: in the order of the columns.</p>
      """;

  private HtmlPage() {}

  static String of(Benchmark benchmark) {
    CostTable table = benchmark.table();
    return HEAD
        + benchmark.plot()
        + "<table>\n"
        + row("th", table.head())
        + table.rows().stream().map(each -> row("td", each)).collect(Collectors.joining())
        + "</table>\n<ul>\n"
        + benchmark.circumstances().stream()
            .map(line -> "<li>" + escaped(line) + "</li>\n")
            .collect(Collectors.joining())
        + "</ul>\n</body>\n</html>\n";
  }

  private static String row(String element, List<String> cells) {
    return cells.stream()
        .map(cell -> "<" + element + ">" + escaped(cell) + "</" + element + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private static String escaped(String raw) {
    return HtmlEscapers.htmlEscaper().escape(raw);
  }
}
