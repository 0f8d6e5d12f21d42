package org.kmpsolv.hooks.command;

import java.util.List;

/** A verb and the command line that it reads. */
final class VerbCommand {
  private final Verb verb;
  private final CommandSpec spec;

  VerbCommand(Verb verb) {
    this.verb = verb;
    this.spec = new CommandSpec("kmpsolv " + verb.name());
    verb.describe(spec);
    OutputOptions.addTo(spec);
  }

  ExitCode run(List<String> words, Streams streams, Planner planner) {
    ParseResult parsed = parse(words);
    if (Options.isSet(parsed, OutputOptions.HELP)) {
      Usage.print(spec, verb.summary(), streams.out());
      return ExitCode.OK;
    }
    if (Options.isSet(parsed, OutputOptions.VERSION)) {
      streams.out().println(Version.line());
      return ExitCode.OK;
    }
    OutputOptions output = OutputOptions.read(parsed);
    return verb.run(
        new Invocation(
            verb.name(),
            parsed,
            output.report(streams),
            output.progress(streams),
            new Complaints(streams.errors()),
            planner));
  }

  private ParseResult parse(List<String> words) {
    try {
      return CommandParser.parse(spec, words);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.SYNTAX, e.getMessage() + " Try 'kmpsolv " + verb.name() + " --help'.");
    }
  }
}
