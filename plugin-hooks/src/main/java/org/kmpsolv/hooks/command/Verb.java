package org.kmpsolv.hooks.command;

/**
 * Something that the command can do: {@code kmpsolv NAME …}. To add one, write a class and list it
 * in {@link Verbs}.
 */
interface Verb {

  String name();

  /** zypper's short name, such as {@code in}; empty where there is none. */
  default String alias() {
    return "";
  }

  /** What it does, in one line. */
  String summary();

  /** Adds the options and the arguments that it takes, but for {@link OutputOptions}. */
  void describe(CommandSpec spec);

  /** Whether it plans changes. */
  default boolean plans() {
    return false;
  }

  /** Whether this call may change the system, where the front carries out plans. */
  default boolean changes(ParseResult parsed) {
    return plans();
  }

  /**
   * Does it.
   *
   * @throws CommandFailure where it cannot be done as it was asked
   */
  ExitCode run(Invocation invocation);
}
