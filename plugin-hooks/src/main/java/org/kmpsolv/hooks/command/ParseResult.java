package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;

/**
 * What was typed, told apart. Immutable.
 *
 * @param options the values of each option that was given, by each of its names; of one without a
 *     value {@link Options#ANY} each time
 * @param arguments what is no option
 */
record ParseResult(Map<String, List<String>> options, ImmutableList<String> arguments) {

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** In the order in which they were given. */
  List<String> values(String option) {
    return options.getOrDefault(option, List.of());
  }
}
