package org.kmpsolv.hooks.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The kinds of options that there are. All values are text here: who reads an option says what is
 * wrong with its value.
 */
final class Options {
  /** What an option without its value has: picocli knows no empty one. */
  static final String ANY = "*";

  private Options() {}

  /** An option without a value. */
  static void flag(CommandSpec spec, String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names).arity("0").type(boolean.class).description(description).build());
  }

  static boolean isSet(ParseResult parsed, String name) {
    return parsed.matchedOptionValue(name, false);
  }

  /** An option with a value; where it is given several times, the last one counts. */
  static void value(CommandSpec spec, String label, String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .arity("1")
            .type(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  static @Nullable String value(ParseResult parsed, String name) {
    return parsed.matchedOptionValue(name, null);
  }

  /** An option with a value that may be given several times. */
  static void values(CommandSpec spec, String label, String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  /** The same where a value need not be given; what is not is {@link #ANY}. */
  static void optionalValues(CommandSpec spec, String label, String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .arity("0..1")
            .fallbackValue(ANY)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  static List<String> values(ParseResult parsed, String name) {
    return parsed.matchedOptionValue(name, List.of());
  }
}
