package org.kmpsolv.hooks.command;

import org.kmpsolv.hooks.output.JsonReport;
import org.kmpsolv.hooks.output.ProgressBar;
import org.kmpsolv.hooks.output.Report;
import org.kmpsolv.hooks.output.Sheet;
import org.kmpsolv.hooks.output.TextReport;
import org.kmpsolv.hooks.output.TextReport.Verbosity;
import org.kmpsolv.metadata.io.Progress;

/**
 * The options that each verb takes: how the answer looks. Immutable.
 *
 * @param json whether it is JSON, or else text
 */
record OutputOptions(boolean json, Color color, Verbosity verbosity) {
  static final String HELP = "--help";
  static final String VERSION = "--version";
  static final String VERBOSE = "--verbose";
  private static final String FORMAT = "--format";
  private static final String COLOR = "--color";
  private static final String QUIET = "--quiet";

  /** When text is colored. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  static void addTo(CommandSpec spec) {
    Options.value(spec, "text|json", "How the answer is written (default text).", FORMAT);
    Options.value(spec, "WHEN", "Colors: auto, always or never (default auto).", COLOR);
    Options.flag(spec, "Tell the answer and errors alone.", "-q", QUIET);
    Options.flag(spec, "Tell more: versions, repositories, reasons.", "-v", VERBOSE);
    Options.flag(spec, "Show the version.", VERSION);
    Options.flag(spec, "Show this help.", "-h", HELP);
  }

  static OutputOptions read(ParseResult parsed) {
    return new OutputOptions(json(parsed), color(parsed), verbosity(parsed));
  }

  private static boolean json(ParseResult parsed) {
    String format = Options.value(parsed, FORMAT);
    if (format == null || format.equals("text")) {
      return false;
    }
    if (format.equals("json")) {
      return true;
    }
    throw CommandFailure.invalid("--format is 'text' or 'json', not '" + format + "'");
  }

  private static Color color(ParseResult parsed) {
    String color = Options.value(parsed, COLOR);
    return switch (color == null ? "auto" : color) {
      case "auto" -> Color.AUTO;
      case "always" -> Color.ALWAYS;
      case "never" -> Color.NEVER;
      default ->
          throw CommandFailure.invalid(
              "--color is 'auto', 'always' or 'never', not '" + color + "'");
    };
  }

  private static Verbosity verbosity(ParseResult parsed) {
    if (Options.isSet(parsed, VERBOSE) || Options.isSet(parsed, Planning.DETAILS)) {
      return Verbosity.VERBOSE;
    }
    return Options.isSet(parsed, QUIET) ? Verbosity.QUIET : Verbosity.NORMAL;
  }

  /** Who shows how far a verb is: a bar, where somebody looks at a terminal. */
  Progress progress(Streams streams) {
    return json || verbosity == Verbosity.QUIET || streams.columns() == 0
        ? Progress.NONE
        : new ProgressBar(streams.errors(), streams.columns());
  }

  /** Where a verb's answer goes. */
  Report report(Streams streams) {
    if (json) {
      return new JsonReport(streams.out());
    }
    boolean colored = color == Color.ALWAYS || (color == Color.AUTO && streams.columns() > 0);
    return new TextReport(
        new Sheet(streams.out(), streams.columns(), colored), streams.errors(), verbosity);
  }
}
