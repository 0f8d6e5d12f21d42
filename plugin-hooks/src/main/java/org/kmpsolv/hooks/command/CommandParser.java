package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.command.CommandOption.Value;

/**
 * Tells options, their values and arguments apart, as getopt does: {@code --long VALUE}, {@code
 * --long=VALUE}, {@code -s VALUE}, {@code -sVALUE}, {@code -qv}; after {@code --} nothing is an
 * option. By hand, since it is on the way to every plan, and a library for it costs more time than
 * the plan.
 */
final class CommandParser {
  private final CommandSpec spec;
  private final List<String> words;
  private final Map<String, List<String>> options = new HashMap<>();
  private final List<String> arguments = new ArrayList<>();

  /** The first word that nobody knows; what is wrong with a known one is told rather. */
  private @Nullable String unknown;

  private int next;

  private CommandParser(CommandSpec spec, List<String> words) {
    this.spec = spec;
    this.words = words;
  }

  /**
   * Reads the words after the verb.
   *
   * @throws IllegalArgumentException where they make no sense, with a sentence
   */
  static ParseResult parse(CommandSpec spec, List<String> words) {
    CommandParser parser = new CommandParser(spec, words);
    parser.run();
    String unknown = parser.unknown;
    if (unknown != null) {
      throw new IllegalArgumentException(
          unknown.startsWith("-")
              ? "The flag " + unknown + " is not known."
              : "Unexpected argument '" + unknown + "'.");
    }
    return new ParseResult(parser.options, ImmutableList.copyOf(parser.arguments));
  }

  private void run() {
    boolean ended = false;
    while (next < words.size()) {
      String word = words.get(next++);
      if (ended || word.equals("-") || !word.startsWith("-")) {
        argument(word);
      } else if (word.equals("--")) {
        ended = true;
      } else if (word.startsWith("--")) {
        longOption(word);
      } else {
        shortOptions(word);
      }
    }
  }

  private void argument(String word) {
    if (spec.arguments() == null) {
      notKnown(word);
    } else {
      arguments.add(word);
    }
  }

  private void notKnown(String word) {
    if (unknown == null) {
      unknown = word;
    }
  }

  private void longOption(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    CommandOption option = spec.option(name);
    if (option == null) {
      notKnown(word);
    } else {
      option(option, name, equals < 0 ? null : word.substring(equals + 1));
    }
  }

  /** Several may stand in a word; what follows one that takes a value is its value. */
  private void shortOptions(String word) {
    for (int at = 1; at < word.length(); at++) {
      String name = "-" + word.charAt(at);
      CommandOption option = spec.option(name);
      if (option == null) {
        notKnown(word);
        return;
      }
      String rest = word.substring(at + 1);
      if (rest.startsWith("=")) {
        option(option, name, rest.substring(1));
        return;
      }
      if (option.value() != Value.NONE && !rest.isEmpty()) {
        option(option, name, rest);
        return;
      }
      option(option, name, null);
    }
  }

  private void option(CommandOption option, String name, @Nullable String attached) {
    String value =
        switch (option.value()) {
          case NONE -> none(name, attached);
          case ONE -> attached == null ? following(option, name) : attached;
          case PERHAPS -> attached == null ? perhapsFollowing() : attached;
        };
    List<String> values = options.get(name);
    if (values == null) {
      values = new ArrayList<>();
      for (String each : option.names()) {
        options.put(each, values);
      }
    }
    values.add(value);
  }

  private static String none(String name, @Nullable String attached) {
    if (attached != null) {
      throw new IllegalArgumentException(
          "option '" + name + "' should be specified without '" + attached + "' parameter.");
    }
    return Options.ANY;
  }

  private String following(CommandOption option, String name) {
    if (next == words.size()) {
      throw new IllegalArgumentException("Missing argument for " + option.label() + ".");
    }
    String value = words.get(next++);
    if (isOption(value)) {
      throw new IllegalArgumentException(
          "Expected parameter for option '" + name + "' but found '" + value + "'.");
    }
    return value;
  }

  private String perhapsFollowing() {
    return next < words.size() && !words.get(next).startsWith("-")
        ? words.get(next++)
        : Options.ANY;
  }

  private boolean isOption(String word) {
    int equals = word.indexOf('=');
    return word.startsWith("-")
        && spec.option(equals < 0 ? word : word.substring(0, equals)) != null;
  }
}
