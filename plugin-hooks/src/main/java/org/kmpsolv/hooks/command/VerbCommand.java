package org.kmpsolv.hooks.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** A verb and the command line that it reads. */
final class VerbCommand {
  private final Verb verb;
  private final CommandLine commandLine;

  VerbCommand(Verb verb) {
    this.verb = verb;
    CommandSpec spec = CommandSpec.create().name("kmpsolv " + verb.name());
    spec.usageMessage()
        .description(verb.summary())
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .autoWidth(false);
    verb.describe(spec);
    OutputOptions.addTo(spec);
    this.commandLine =
        new CommandLine(spec).setExpandAtFiles(false).setOverwrittenOptionsAllowed(true);
  }

  ExitCode run(List<String> words, Streams streams, Planner planner) {
    ParseResult parsed = parse(words);
    if (parsed.isUsageHelpRequested()) {
      commandLine.usage(streams.out(), CommandLine.Help.Ansi.OFF);
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
            streams.in(),
            output.report(streams),
            output.progress(streams),
            new Complaints(streams.errors()),
            planner));
  }

  private ParseResult parse(List<String> words) {
    try {
      return commandLine.parseArgs(words.toArray(new String[0]));
    } catch (ParameterException e) {
      throw SyntaxError.of(e, verb.name());
    }
  }
}
