package org.kmpsolv.hooks.command;

import java.util.List;

/** A verb and the command line that it reads. */
final class VerbCommand {
  private final Verb verb;
  private final Front front;
  private final CommandSpec spec;

  VerbCommand(Verb verb, Front front) {
    this.verb = verb;
    this.front = front;
    this.spec = new CommandSpec(front.name() + " " + verb.name());
    verb.describe(spec);
    if (verb.plans()) {
      front.describe(spec);
    }
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
    if (verb.changes(parsed)) {
      front.begin(parsed);
    }
    OutputOptions output = OutputOptions.read(parsed);
    Complaints complaints = new Complaints(streams.errors());
    return complaints.end(
        verb.run(
            new Invocation(
                verb.name(),
                parsed,
                streams.in(),
                output.report(streams),
                output.progress(streams),
                complaints,
                planner,
                front)));
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
