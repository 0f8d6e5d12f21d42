package org.kmpsolv.hooks.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line before anybody knows what it means: the verb, and all the rest in its order.
 * Options may stand before the verb, so whether a word is the verb or the value of an option is
 * decided by the options that any verb takes. Immutable.
 *
 * @param verb null where there is none
 */
record Words(@Nullable String verb, List<String> rest) {

  static Words of(List<String> arguments) {
    if (!arguments.get(0).startsWith("-")) {
      return new Words(arguments.get(0), arguments.subList(1, arguments.size()));
    }
    List<CommandSpec> verbs = Verbs.all().stream().map(Words::options).toList();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (!word.startsWith("-")) {
        List<String> rest = new ArrayList<>(arguments);
        rest.remove(i);
        return new Words(word, rest);
      }
      if (verbs.stream().anyMatch(options -> takesValue(options, word))) {
        i++;
      }
    }
    return new Words(null, arguments);
  }

  private static CommandSpec options(Verb verb) {
    CommandSpec spec = new CommandSpec(verb.name());
    OutputOptions.addTo(spec);
    verb.describe(spec);
    return spec;
  }

  private static boolean takesValue(CommandSpec options, String word) {
    CommandOption option = options.option(word);
    return option != null && option.value() != CommandOption.Value.NONE;
  }
}
