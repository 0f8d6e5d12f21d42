package org.kmpsolv.hooks.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code --output DIR}: where a verb writes. */
final class OutputDirectory {
  private static final String OUTPUT = "--output";

  private OutputDirectory() {}

  static void addTo(CommandSpec spec, String description) {
    Options.value(spec, "DIR", description, OUTPUT);
  }

  /** Fails where it is not given. */
  static Path read(ParseResult parsed) {
    String output = Options.value(parsed, OUTPUT);
    if (output == null || output.isBlank()) {
      throw CommandFailure.invalid("--output DIR is required: where the result is written");
    }
    try {
      return Path.of(output);
    } catch (InvalidPathException e) {
      throw CommandFailure.invalid(OUTPUT + ": '" + output + "' is no path");
    }
  }
}
