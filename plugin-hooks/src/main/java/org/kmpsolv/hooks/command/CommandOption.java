package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;

/**
 * An option of a verb. Immutable.
 *
 * @param names {@code --long}, or {@code -s} and {@code --long}
 * @param label how the help names its value; empty where it has none
 */
record CommandOption(ImmutableList<String> names, Value value, String label, String description) {

  /** Whether an option has a value. */
  enum Value {
    NONE,
    ONE,
    /** One that need not be given. */
    PERHAPS
  }
}
