package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.command.CommandOption.Value;

/**
 * The kinds of options that there are. All values are text here: who reads an option says what is
 * wrong with its value.
 */
final class Options {
  /** What an option without its value has. */
  static final String ANY = "*";

  private Options() {}

  /** An option without a value. */
  static void flag(CommandSpec spec, String description, String... names) {
    add(spec, Value.NONE, "", description, names);
  }

  static boolean isSet(ParseResult parsed, String name) {
    return parsed.has(name);
  }

  /** An option with a value; where it is given several times, the last one counts. */
  static void value(CommandSpec spec, String label, String description, String... names) {
    add(spec, Value.ONE, label, description, names);
  }

  static @Nullable String value(ParseResult parsed, String name) {
    List<String> values = parsed.values(name);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  /** An option with a value that may be given several times. */
  static void values(CommandSpec spec, String label, String description, String... names) {
    add(spec, Value.ONE, label, description, names);
  }

  /** The same where a value need not be given; what is not is {@link #ANY}. */
  static void optionalValues(CommandSpec spec, String label, String description, String... names) {
    add(spec, Value.PERHAPS, label, description, names);
  }

  static List<String> values(ParseResult parsed, String name) {
    return parsed.values(name);
  }

  private static void add(
      CommandSpec spec, Value value, String label, String description, String... names) {
    spec.add(new CommandOption(ImmutableList.copyOf(names), value, label, description));
  }
}
