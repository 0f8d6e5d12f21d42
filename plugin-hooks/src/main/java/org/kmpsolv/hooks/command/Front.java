package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;

/** As which command the verbs are called, and what becomes of their plans. */
interface Front {

  /** What users type before the verb. */
  String name();

  /** What it does, for the help: one sentence. */
  String purpose();

  /** What it can do, in the order of the help. */
  ImmutableList<Verb> verbs();

  /** Adds what a verb that plans changes takes here besides. */
  void describe(CommandSpec spec);

  /** Before such a verb does anything. */
  void begin(ParseResult parsed);

  /** Whether the plan of such a call is carried out. */
  boolean acts(ParseResult parsed);

  /** When its plan has been told. */
  ExitCode end(Invocation invocation, Universe universe, Request request, Plan plan);

  /** A signal ends the process; says what has been done. */
  void interrupt();
}
