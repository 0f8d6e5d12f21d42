package org.kmpsolv.hooks.manual;

import java.util.Locale;

/** A man page while it is written, in troff with the macros of man(7). */
final class ManPage {
  private final StringBuilder text = new StringBuilder();

  /**
   * Begins it.
   *
   * @param release the program and its version
   * @param date as in 2026-01-01
   */
  ManPage(String name, int section, String summary, String release, String date) {
    text.append(
        ".TH \"%s\" %d \"%s\" \"%s\" \"kmpsolv\"\n"
            .formatted(escaped(name.toUpperCase(Locale.ROOT)), section, date, release));
    section("NAME");
    paragraph(name + " - " + summary.replaceFirst("\\.$", ""));
  }

  ManPage section(String title) {
    text.append(".SH ").append(title).append('\n');
    return this;
  }

  ManPage paragraph(String words) {
    text.append(".PP\n").append(line(words));
    return this;
  }

  /** What is to be typed. */
  ManPage synopsis(String words) {
    text.append(".nf\n").append(line(words)).append(".fi\n");
    return this;
  }

  /** A word and what it means. */
  ManPage entry(String head, String words) {
    text.append(".TP\n\\fB").append(escaped(head)).append("\\fR\n").append(line(words));
    return this;
  }

  ManPage entry(HelpPage.Entry entry) {
    return entry(String.join(", ", entry.names()) + entry.value(), entry.description());
  }

  /** Adds what is troff already. */
  ManPage troff(String troff) {
    text.append(troff);
    return this;
  }

  private static String line(String words) {
    // A dot or a quote at the begin would be a request.
    String guard = words.startsWith(".") || words.startsWith("'") ? "\\&" : "";
    return guard + escaped(words) + "\n";
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\e").replace("-", "\\-");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
