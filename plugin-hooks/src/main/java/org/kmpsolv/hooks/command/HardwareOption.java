package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * {@code --hardware FILE}: the machine's devices, a modalias a line; {@code #} begins a comment.
 */
final class HardwareOption {
  private static final String HARDWARE = "--hardware";

  private HardwareOption() {}

  static void addTo(CommandSpec spec, String otherwise) {
    Options.value(
        spec,
        "FILE",
        "The machine's devices, a modalias a line (default " + otherwise + ").",
        HARDWARE);
  }

  /** A modalias for each device; null where the option is not given. */
  static @Nullable ImmutableList<String> read(ParseResult parsed) {
    String file = Options.value(parsed, HARDWARE);
    if (file == null) {
      return null;
    }
    try {
      return Files.readAllLines(SourceOptions.existing(HARDWARE, file)).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw CommandFailure.invalid(HARDWARE + ": '" + file + "' is no list of modaliases");
    }
  }
}
