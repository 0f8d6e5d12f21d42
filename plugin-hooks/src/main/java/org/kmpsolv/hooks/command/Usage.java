package org.kmpsolv.hooks.command;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of a verb, which picocli lays out: nobody is in a hurry there. */
final class Usage {
  private Usage() {}

  static void print(CommandSpec spec, String summary, PrintStream out) {
    CommandLine.Model.CommandSpec layout = CommandLine.Model.CommandSpec.create();
    layout.name(spec.name());
    layout
        .usageMessage()
        .description(summary)
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .autoWidth(false)
        .footer(spec.footer().toArray(new String[0]));
    if (!spec.synopsis().isEmpty()) {
      layout.usageMessage().customSynopsis(spec.name() + " " + spec.synopsis());
    }
    CommandOption arguments = spec.arguments();
    if (arguments != null) {
      layout.addPositional(
          PositionalParamSpec.builder()
              .index("0..*")
              .arity("0..*")
              .type(List.class)
              .auxiliaryTypes(String.class)
              .paramLabel(arguments.label())
              .hideParamSyntax(true)
              .description(arguments.description())
              .build());
    }
    spec.options().forEach(option -> layout.addOption(option(option)));
    new CommandLine(layout).usage(out, CommandLine.Help.Ansi.OFF);
  }

  private static OptionSpec option(CommandOption option) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.names().toArray(new String[0])).description(option.description());
    return switch (option.value()) {
      case NONE -> builder.arity("0").type(boolean.class).build();
      case ONE -> builder.arity("1").type(String.class).paramLabel(option.label()).build();
      case PERHAPS -> builder.arity("0..1").type(String.class).paramLabel(option.label()).build();
    };
  }
}
