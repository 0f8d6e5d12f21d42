package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a verb takes, while the verb and those that it asks describe it. */
final class CommandSpec {
  private final String name;
  private final List<CommandOption> options = new ArrayList<>();
  private final Map<String, CommandOption> byName = new HashMap<>();
  private @Nullable CommandOption arguments;
  private String synopsis = "";
  private ImmutableList<String> footer = ImmutableList.of();

  /**
   * @param name what is typed to call it: {@code kmpsolv install}
   */
  CommandSpec(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Adds an option; fails with {@link IllegalArgumentException} where the name is taken. */
  void add(CommandOption option) {
    options.add(option);
    for (String each : option.names()) {
      if (byName.put(each, option) != null) {
        throw new IllegalArgumentException("two options are named '" + each + "'");
      }
    }
  }

  /** In the order of the help. */
  List<CommandOption> options() {
    return options;
  }

  /** The option of that name; null where there is none. */
  @Nullable CommandOption option(String optionName) {
    return byName.get(optionName);
  }

  /** Says that it takes arguments, and how the help tells of them. */
  void takeArguments(String label, String description) {
    arguments = new CommandOption(ImmutableList.of(), CommandOption.Value.ONE, label, description);
  }

  /** How the help tells of the arguments; null where there are none. */
  @Nullable CommandOption arguments() {
    return arguments;
  }

  /** What stands after the name in the first line of the help. */
  void synopsis(String text) {
    synopsis = text;
  }

  /** Empty where nobody said it. */
  String synopsis() {
    return synopsis;
  }

  /** The last lines of the help. */
  void footer(String... lines) {
    footer = ImmutableList.copyOf(lines);
  }

  ImmutableList<String> footer() {
    return footer;
  }
}
